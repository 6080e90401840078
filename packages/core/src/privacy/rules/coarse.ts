/** A figure that may stay when nobody it was counted from is kept: no number in it is about fewer than five people. */
import type { Figure } from "../../kpi/figure.ts";
import { shownFigure } from "../../kpi/shown.ts";

/**
 * As the committee sees it: a share that few people make the difference of is rounded to a twentieth and loses the numbers behind it,
 * one that is counted from fewer than five is gone. Those about nobody (months, tasks) stay as they were. Twice is once.
 */
export function coarse<F extends Figure>(figure: F): F {
  const shown = shownFigure(figure, true);
  if (shown.value === figure.value && (figure.unit !== "share" || shown.of !== undefined)) return figure;
  const { interval: _, ...rest } = figure;
  return { ...rest, value: shown.value, met: shown.met, numerator: 0, denominator: 0, rows: [] } as unknown as F;
}
