/** How many items of a distributed Map may fail. */
import type { MapState } from "../definition/program.ts";
import type { Scope } from "../expression/expressions.ts";
import { fill } from "../expression/template.ts";
import { StatesError } from "../failure.ts";
import type { Core } from "../run/core.ts";
import { numberIn } from "../run/scope.ts";

/** The lower of the two thresholds counts; without any, no item may fail. */
export async function toleratedFailures(core: Core, state: MapState, scope: Scope, items: number): Promise<number> {
  const count = await numberIn(core, state.toleratedCount, scope, `${state.at}/ToleratedFailureCount`, 0, undefined);
  if (!state.toleratedPercentage) return count ?? 0;
  const percentage = await fill(state.toleratedPercentage, scope, core.expressions);
  if (typeof percentage !== "number" || percentage < 0 || percentage > 100) {
    throw new StatesError(
      "States.QueryEvaluationError",
      `The field '${state.at}/ToleratedFailurePercentage' must give a number from 0 to 100.`,
    );
  }
  return Math.min(count ?? items, Math.floor((items * percentage) / 100));
}
