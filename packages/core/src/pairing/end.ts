/** Ends of a pair before its time: nobody's fault, and nobody has to explain. */
import { longestReason } from "../kernel/reason.ts";
import { worded } from "../kernel/worded.ts";
import type { Organiser } from "../access/organiser.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { Refusal } from "../kernel/refusal.ts";
import { addDays, type Day, dayOf, type Moment } from "../kernel/time.ts";
import { type Act, type Occasion, type Outcome, nothing } from "../outcome.ts";
import { otherRole, type Programme, type Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Pair, PairState } from "./pair.ts";
import { isLive, type Reader, toBoth, together, toSide } from "./sides.ts";

type Ended = Extract<PairState, { is: "ended" }>;
type End = Pick<Ended, "why" | "by"> & { reason?: string };

/** The pair as it is once ended; one that is over already stays as it is. */
export function ended(pair: Pair, { why, by, reason = "" }: End, at: Moment): Pair {
  if (!isLive(pair)) return pair;
  const said = worded("reason", reason, longestReason);
  return { ...pair, state: { is: "ended", at, why, by, ...(said !== "" && { reason: said }) } };
}

/**
 * The day by which organisers should have found the mentee someone else: as long after as an introduction waits for its answer.
 * @param since when the pair ended, or when the time to answer its introduction was over
 */
export const rematchBy = (since: Moment, { rules, timeZone }: Pick<Programme, "rules" | "timeZone">): Day =>
  addDays(dayOf(since, timeZone), rules.acceptAlertDays);

/**
 * An organiser ends a pair. Both are told; organisers re-match the mentee. Refuses not-found, wrong-state (over already), wrong-phase
 * once the cohort is cancelled, which everybody has been told.
 * @param given `why`: "silent" never accepted, "exit" one of them asked, "left" one of them left the cohort
 */
export function endPair(world: World, pairId: string, given: { why: "silent" | "exit" | "left"; reason?: string }, act: Act): Outcome {
  const pair = world.pairs.find(({ id }) => id === pairId);
  if (!pair) throw new Refusal("not-found");
  if (!isLive(pair)) throw new Refusal("wrong-state", { state: pair.state.is });
  if (world.cohort.phase === "cancelled") throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  return {
    put: [ended(pair, { ...given, by: "organiser" }, act.now)],
    happenings: [{ event: "pair-ended", subject: pair.id, facts: { why: given.why, by: "organiser" } }],
    letters: toBoth(pair, world.participants, "pair-ended", pair.id),
  };
}

/**
 * One side leaves an active pair by the no-fault exit. The other is told, organisers find a new match. Leaving twice changes nothing.
 * Refuses wrong-state; wrong-phase where nobody is found anybody any more.
 */
export function exitPair(
  pair: Pair,
  { by, reason }: { by: Role; reason: string },
  { cohort, ...people }: Told & { cohort: Pick<Cohort, "phase"> },
  act: Act,
): Outcome {
  if (pair.state.is === "ended" && pair.state.by === by) return nothing;
  if (cohort.phase !== "mentoring") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (pair.state.is !== "active") throw new Refusal("wrong-state", { state: pair.state.is });
  return {
    put: [ended(pair, { why: "exit", by, reason }, act.now)],
    happenings: [{ event: "pair-ended", subject: pair.id, facts: { why: "exit", by } }],
    letters: toldOfEnd(pair, by, people),
  };
}

/** Who is told when one side has ended it, and is to find the mentee someone else. */
export interface Told {
  readers: readonly Reader[];
  organisers: readonly Organiser[];
}

/** The other side is told, and organisers are asked for a new match. */
export const toldOfEnd = (pair: Pair, by: Role, { readers, organisers }: Told): Occasion[] => [
  ...toSide(pair, otherRole(by), readers, "pair-ended", pair.id),
  ...toRematch(organisers, [pair]),
];

/** Organisers are asked for another mentor, in one letter for all those who need one at the same moment. */
export function toRematch(organisers: readonly Organiser[], pairs: readonly Pick<Pair, "id">[]): Occasion[] {
  const letter = pairs.length > 1 ? "pairs-need-rematch" : "pair-needs-rematch";
  return pairs.length === 0 ? [] : toOrganisers(organisers, letter, together(pairs));
}
