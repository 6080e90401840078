/**
 * Which meetings the two of a pair may still note. What they held before their pair ended was held all the same: either of them says so,
 * during mentoring and until the survey ends, for as long the figures are counted from it.
 */
import type { Cohort } from "../cohort/cohort.ts";
import { type Moment, reached } from "../kernel/time.ts";
import type { Pair } from "../pairing/pair.ts";
import { acceptedByBoth } from "../pairing/sides.ts";
import type { Programme } from "../programme/programme.ts";
import { withinCycle } from "./cycle.ts";

/** Whether meetings are noted at all: what is noted after the survey could no longer be contested before the figures freeze. */
export const isNoting = ({ phase }: Pick<Cohort, "phase">): boolean => phase === "mentoring" || phase === "survey";

/** Whether the two could have met at that moment: both had accepted, and the pair was not over. */
export const wereTogether = (pair: Pair, moment: Moment): boolean =>
  pair.state.is !== "introduced" && acceptedByBoth(pair) && (pair.state.is !== "ended" || reached(pair.state.at, moment));

/** Whether the two of a pair may note a meeting of any day. */
export const mayNote = (cohort: Pick<Cohort, "phase">, pair: Pair): boolean => isNoting(cohort) && acceptedByBoth(pair);

/** Whether a meeting that was planned for that moment may be noted as held by now. */
export const isNoteable = (cohort: Cohort, programme: Programme, pair: Pair, moment: Moment, now: Moment): boolean =>
  isNoting(cohort) && wereTogether(pair, moment) && reached(now, moment) && withinCycle(cohort, programme, moment);
