/** Freezes the figures at closeout, so that what was reported can never change. */
import type { Delivery } from "../letter/delivery.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import { accountOf } from "../report/account-of.ts";
import { marked } from "../survey/marks.ts";
import type { World } from "../world.ts";
import type { FrozenFigures } from "./frozen-figures.ts";
import { withoutRows } from "../kpi/kept-figure.ts";
import { figures } from "../kpi/kpi.ts";

/**
 * The figures at `act.now`, to be kept; nothing when they are frozen already. The cohort itself is not touched. The log is given what they
 * can be counted from again.
 */
export function freeze(world: World, deliveries: readonly Delivery[], act: Act, ids: Pick<Ids, "derive">): Outcome {
  const { programme, cohort, frozenAt } = world.cohort;
  if (frozenAt !== null) return nothing;
  const kept = figures(world, deliveries, act.now).map(withoutRows);
  const account = accountOf(world, deliveries, act.now);
  const frozen: FrozenFigures = { kind: "figures", programme, cohort, version: 0, at: act.now, figures: kept, account };
  return {
    put: [frozen],
    happenings: [{ event: "figures-frozen", subject: cohort, facts: { figures: kept.length } }, ...marked(ids, world.answers)],
    letters: [],
  };
}
