/** Moves a cohort into a phase. Only the state machine's steps do this, so that it alone owns the order. */
import type { Cohort } from "../../cohort/cohort.ts";
import type { Phase } from "../../cohort/phase.ts";
import type { Outcome } from "../../outcome.ts";
import type { World } from "../../world.ts";

/** @param changes what else becomes true of the cohort at that moment */
export function enterPhase(world: World, phase: Phase, event: string, changes: Partial<Cohort> = {}): Outcome {
  return { put: [{ ...world.cohort, ...changes, phase }], happenings: [{ event, subject: world.cohort.cohort }], letters: [] };
}
