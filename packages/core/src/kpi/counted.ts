/** Makes figures from the rows they are counted from, so that no figure can disagree with its rows. */
import type { Figure, FigureId, FigureRow } from "./figure.ts";

interface Options {
  goal?: number;
  excluded?: FigureRow[];
}

/** The rows that count, over all rows; no value while there are no rows. */
export function share(id: FigureId, rows: FigureRow[], options: Options = {}): Figure {
  const numerator = counting(rows);
  return figure(id, "share", rows.length === 0 ? null : numerator / rows.length, rows, options);
}

/** How many rows count. */
export function count(id: FigureId, rows: FigureRow[], options: Options = {}): Figure {
  return figure(id, "count", counting(rows), rows, options);
}

/** A figure whose value is not the number of its rows (days, a score). */
export function measured(id: FigureId, unit: "days" | "score", value: number | null, rows: FigureRow[], options: Options = {}): Figure {
  return figure(id, unit, value, rows, options);
}

/** A figure there is nothing to count from yet. */
export function pending(id: FigureId, unit: Figure["unit"], options: Pick<Options, "goal"> = {}): Figure {
  return figure(id, unit, null, [], options);
}

const counting = (rows: readonly FigureRow[]): number => rows.filter((row) => row.counts).length;

function figure(id: FigureId, unit: Figure["unit"], value: number | null, rows: FigureRow[], { goal, excluded = [] }: Options): Figure {
  return {
    id,
    value,
    unit,
    numerator: counting(rows),
    denominator: rows.length,
    goal: goal ?? null,
    met: goal === undefined || value === null ? null : value >= goal,
    rows,
    ...(excluded.length > 0 && { excluded }),
  };
}
