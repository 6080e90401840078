/** A person says whether they will come to a gathering. */
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { newAttendance } from "./attendance.ts";
import type { Attendance, Gathering } from "./gathering.ts";

/**
 * Notes the reply; the last one counts, the same one again changes nothing.
 * @param known the person's row at this gathering, when there is one
 * Refuses wrong-state when the gathering was held or cancelled.
 */
export function reply(
  gathering: Gathering,
  known: Attendance | undefined,
  given: { participant: string; reply: "yes" | "no" },
  act: Act,
): Outcome {
  if (gathering.state !== "announced") throw new Refusal("wrong-state", { state: gathering.state });
  if (known?.reply === given.reply) return nothing;
  const attendance = known ?? newAttendance(gathering, given.participant);
  return {
    put: [{ ...attendance, reply: given.reply, repliedAt: act.now }],
    happenings: [{ event: "gathering-replied", subject: given.participant, facts: { gathering: gathering.id, reply: given.reply } }],
    letters: [],
  };
}
