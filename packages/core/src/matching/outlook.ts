/** What one applicant would add to the matching, before anybody is accepted: how many of the other side could be paired with them, and how well. */
import { type Application, canTakePart, signUpAddress } from "../application/application.ts";
import type { World } from "../world.ts";
import { brokenConstraints } from "./constraints.ts";
import { menteeOf, mentorOf } from "./person.ts";
import { score } from "./score.ts";
import { settingsOf } from "./settings.ts";

export interface Outlook {
  /** Of the other side's applications that may still take part, how many break no hard constraint. */
  compatible: number;
  others: number;
  /** The best of them, best first; scores in hundredths of a point. */
  best: { id: string; score: number }[];
}

/** @param most of the best that are named */
export function outlook({ applications, programme }: Pick<World, "applications" | "programme">, one: Application, most = 3): Outlook {
  const { weights, without } = settingsOf(programme);
  const regions = programme.regions.map(({ id }) => id);
  const others = applications.filter((other) => other.role !== one.role && canTakePart(other) && other.email !== one.email);
  const fits = others.flatMap((other) => {
    const [mentor, mentee] = one.role === "mentor" ? [one, other] : [other, one];
    if (mentor.form.role !== "mentor" || mentee.form.role !== "mentee") return [];
    const offered = mentorOf(mentor.id, signUpAddress(mentor), mentor.form, mentor.form.capacity, regions);
    const wanted = menteeOf(mentee.id, signUpAddress(mentee), mentee.form, regions);
    return brokenConstraints(offered, wanted, without).length > 0 ? [] : [{ id: other.id, score: score(offered, wanted, weights).total }];
  });
  const best = fits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most);
  return { compatible: fits.length, others: others.length, best };
}
