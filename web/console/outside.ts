/** What belongs to a programme and to no cohort: stored, logged and written about under a name no cohort can have. */
import { outside, sendLeftBehind } from "@tamkine/core/letter/dispatch";
import { post } from "@tamkine/core/letter/post";
import { requestOver } from "@tamkine/core/letter/sweep";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { record } from "@tamkine/core/perform";
import { Conflict } from "@tamkine/core/ports";
import type { Deps } from "../context.ts";

/**
 * Stores the outcome, then sends its letters, and those that someone who died left behind: at once when this was done before.
 * Throws Conflict when what it puts is there already.
 */
export async function recordOutside(deps: Deps, programme: string, act: Act, outcome: Outcome): Promise<void> {
  const ref = outside(programme);
  try {
    const letters = await record(deps, ref, act, outcome);
    await post(
      deps,
      ref,
      letters.map(({ id }) => id),
      act.now,
    );
    await sendLeftBehind(deps, ref, act.now, outcome.put.length === 0 ? 0 : requestOver);
  } catch (error) {
    if (error instanceof Conflict) await sendLeftBehind(deps, ref, act.now, 0);
    throw error;
  }
}
