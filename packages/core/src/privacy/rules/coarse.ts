/** Figures that may stay when nobody they were counted from is kept: no number in them is about fewer than five people. */
import type { Figure } from "../../kpi/figure.ts";
import { shownFigures } from "../../kpi/shown.ts";

/**
 * As the committee sees them: a share that few people make the difference of is not exact and loses the numbers behind it, one that is
 * counted from fewer than five is gone. Those about nobody (months, tasks) stay as they were. Twice is once.
 */
export function coarse<F extends Figure>(figures: readonly F[]): F[] {
  const shown = shownFigures(figures, true);
  return figures.map((figure, i) => {
    const { value = null, met = null, of } = shown[i] ?? {};
    if (value === figure.value && (figure.unit !== "share" || of !== undefined)) return figure;
    const { interval: _, ...rest } = figure;
    return { ...rest, value, met, numerator: 0, denominator: 0, rows: [] } as unknown as F;
  });
}
