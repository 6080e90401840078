/** How people say on which side they sign up, where one form asks both. */
import type { Role } from "../../../programme/programme.ts";

/** With the accent: without it, « mentore » is a woman who mentors as well as somebody mentored whose accent was left out. */
const words: Record<Role, RegExp> = {
  mentee: /(?<!\p{L})(?:mentorée?s?|mentees?|b[ée]n[ée]ficiaires?|accompagnée?s?|(?:ال)?مستفيدة?)(?!\p{L})/u,
  mentor: /(?<!\p{L})(?:mentors?|parrain|marraine|(?:ال)?مرشدة?|(?:ال)?موجهة?)(?!\p{L})/u,
};

/** The side a cell says; undefined where it says neither, or both. */
export function sideIn(cell: string): Role | undefined {
  const said = cell.normalize("NFC").toLowerCase();
  const [mentee, mentor] = [words.mentee.test(said), words.mentor.test(said)];
  if (mentee === mentor) return undefined;
  return mentee ? "mentee" : "mentor";
}
