/** Organisers note that a gathering was held, and who was there. */
import { Refusal } from "../kernel/refusal.ts";
import { reached } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { World } from "../world.ts";
import { newAttendance } from "./attendance.ts";
import type { Attendance } from "./gathering.ts";

/**
 * Marks a gathering held. Those in `present` were there, as were all who checked in by PIN; an organiser's tick of before that is
 * no longer in the list is taken back.
 * Refuses not-found (gathering, or someone who is no participant), wrong-state (cancelled), meeting-in-future, wrong-phase (frozen).
 */
export function markHeld(world: World, gatheringId: string, present: readonly string[], act: Act): Outcome {
  const gathering = world.gatherings.find(({ id }) => id === gatheringId);
  if (!gathering || present.some((id) => !world.participants.some((participant) => participant.id === id))) throw new Refusal("not-found");
  if (gathering.state === "cancelled") throw new Refusal("wrong-state", { state: gathering.state });
  if (!reached(act.now, gathering.at)) throw new Refusal("meeting-in-future");
  if (world.cohort.frozenAt !== null) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  const known = new Map(world.attendances.filter((row) => row.gathering === gatheringId).map((row) => [row.participant, row]));
  const ticked = new Set(present);
  const arrived = [...ticked]
    .map((id) => known.get(id) ?? newAttendance(gathering, id))
    .filter(({ presentAt }) => presentAt === null)
    .map((row): Attendance => ({ ...row, presentAt: gathering.at, presentBy: "organiser" }));
  const takenBack = [...known.values()]
    .filter((row) => row.presentBy === "organiser" && !ticked.has(row.participant))
    .map((row): Attendance => ({ ...row, presentAt: null, presentBy: null }));
  const changed = [...arrived, ...takenBack];
  if (gathering.state === "held" && changed.length === 0) return nothing;
  const there = [...known.values()].filter(({ presentAt }) => presentAt !== null).length + arrived.length - takenBack.length;
  return {
    // Put again even when it was held already: two organisers correcting the list at once must notice each other.
    put: [{ ...gathering, state: "held" }, ...changed],
    happenings: [{ event: "gathering-held", subject: gathering.id, facts: { present: there } }],
    letters: [],
  };
}
