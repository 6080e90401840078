/** A person says whether they will come to a gathering. */
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Moment, reached } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import { newAttendance } from "./attendance.ts";
import type { Attendance, Gathering } from "./gathering.ts";

interface ReplyScene {
  cohort: Pick<Cohort, "phase">;
  participant: Pick<Participant, "id" | "state">;
  gathering: Gathering;
  known: Attendance | undefined;
}

/** Whether people are still asked if they come: until it begins. */
export const asksForReplies = ({ state, at }: Pick<Gathering, "state" | "at">, now: Moment): boolean =>
  state === "announced" && !reached(now, at);

/**
 * Notes the reply; the last one counts, the same one again changes nothing.
 * @param known the person's row at this gathering, when there is one
 * Refuses wrong-state when the gathering was held or cancelled, or they left; reply-closed once it has begun; wrong-phase once the cohort
 * is cancelled.
 */
export function reply({ cohort, participant, gathering, known }: ReplyScene, given: "yes" | "no", act: Act): Outcome {
  if (cohort.phase === "cancelled") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (participant.state.is === "left") throw new Refusal("wrong-state", { state: "left" });
  if (gathering.state !== "announced") throw new Refusal("wrong-state", { state: gathering.state });
  if (!asksForReplies(gathering, act.now)) throw new Refusal("reply-closed");
  if (known?.reply === given) return nothing;
  const attendance = known ?? newAttendance(gathering, participant.id);
  return {
    put: [{ ...attendance, reply: given, repliedAt: act.now }],
    happenings: [{ event: "gathering-replied", subject: participant.id, facts: { gathering: gathering.id, reply: given } }],
    letters: [],
  };
}
