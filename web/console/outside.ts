/** What belongs to a programme and to no cohort: stored, logged and written about under a name no cohort can have. */
import { post } from "@tamkine/core/letter/post";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { record } from "@tamkine/core/perform";
import type { Deps } from "../context.ts";

/** Stores the outcome, then sends its letters. Throws Conflict when what it puts is there already. */
export async function recordOutside(deps: Deps, programme: string, act: Act, outcome: Outcome): Promise<void> {
  const ref = { programme, cohort: "-" };
  const letters = await record(deps, ref, act, outcome);
  await post(
    deps,
    ref,
    letters.map(({ id }) => id),
    act.now,
  );
}
