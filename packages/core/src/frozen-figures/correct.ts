/** A later version of frozen figures: what a correction changes is counted again at the moment of closeout, everything else stays. */
import { Refusal } from "../kernel/refusal.ts";
import { explanationIn } from "../kernel/reason.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Act } from "../outcome.ts";
import { accountOf } from "../report/account-of.ts";
import type { World } from "../world.ts";
import type { Figure, FigureId } from "../kpi/figure.ts";
import { type Correction, type FrozenFigures, latestAccount, latestFigures } from "./frozen-figures.ts";
import { withoutRows } from "../kpi/kept-figure.ts";
import { figures } from "../kpi/kpi.ts";

/** What the log, and letters that came back, say of the moment of closeout: no correction changes it. */
const ofTheMoment: readonly FigureId[] = ["bounced", "openDecisions"];

export interface Correcting {
  /** The cohort with what is wrong, and with it put right. */
  before: World;
  after: World;
  about: Correction["about"];
  reason: string;
}

/**
 * The figures with one version more.
 * Refuses reason-needed; wrong-state when the rows no longer give what was frozen, for the people's data is erased, or when nothing changes.
 */
export function corrected(frozen: FrozenFigures, deliveries: readonly Delivery[], correcting: Correcting, act: Act): FrozenFigures {
  const { before, after, about } = correcting;
  const reason = explanationIn(correcting.reason);
  const count = (world: World) => figures(world, deliveries, frozen.at).map(withoutRows);
  const [was, is] = [count(before), count(after)];
  const known = latestFigures(frozen);
  const changed = is.filter((figure) => !ofTheMoment.includes(figure.id) && !sameFigure(figure, find(was, figure.id)));
  const traceable = changed.every(({ id }) => sameFigure(find(was, id), find(known, id)));
  // What the cohort came to is told beside the figures, and may be another where no figure is.
  const account = accountOf(after, deliveries, frozen.at);
  const accountWas = accountOf(before, deliveries, frozen.at);
  const told = changed.length > 0 || (!deepEqual(account, accountWas) && deepEqual(accountWas, latestAccount(frozen)));
  if (!told || !traceable) throw new Refusal("wrong-state", { state: told ? "erased" : "same" });
  const corrections = frozen.corrections ?? [];
  const version: Correction = {
    number: corrections.length + 2,
    at: act.now,
    by: act.by,
    about,
    reason,
    figures: known.map((figure) => find(changed, figure.id) ?? figure),
    account,
  };
  return { ...frozen, corrections: [...corrections, version] };
}

const find = (all: readonly Figure[], id: FigureId): Figure | undefined => all.find((figure) => figure.id === id);

/** Whether two versions of a figure say the same. */
export const sameFigure = (one: Figure | undefined, other: Figure | undefined): boolean => deepEqual(numbers(one), numbers(other));

const numbers = (figure: Figure | undefined) =>
  figure && [figure.value, figure.numerator, figure.denominator, figure.met, figure.interval?.low, figure.interval?.high];
