/** What the figures are counted from, said at the very moment at which they are frozen. */
import type { Cohort } from "../cohort/cohort.ts";

/**
 * For an outcome's `still`. Once mentoring is over the figures may be frozen at any moment: what is said then is said before, and counted,
 * or refused. While it lasts nothing is asked for, so that people who note something at the same moment are not in each other's way.
 */
export const whileCounted = (cohort: Cohort): Cohort[] => (cohort.phase === "survey" || cohort.phase === "closeout" ? [cohort] : []);
