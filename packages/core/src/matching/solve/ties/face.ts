/**
 * All optimal assignments at once. By complementary slackness they are those that use only tight edges (no slack under the
 * prices) and keep each column's load where its price says; what is settled later (load, order of ids) moves inside this face.
 */
import { type Assignment, none, place } from "../assignment.ts";
import type { Source } from "../graph.ts";
import { tightEdges } from "./tight.ts";
import type { Total } from "../total/total.ts";
import { placeCost, type Transport } from "../total/priced.ts";

export interface Face {
  rows: number;
  /** Real columns, and one more: the unmatched one, last. */
  cols: number;
  start: Int32Array;
  col: Int32Array;
  /** Every optimal assignment loads a column within these. */
  low: Int32Array;
  high: Int32Array;
  /** The current assignment, with unmatched rows on the last column. */
  assignment: Assignment;
}

/** The face of a solved source. @param least edges that score less are not part of it */
export function faceOf(t: Total, source: Source, least: number): Face {
  const { prices, assignment } = t;
  const { rows, cols } = source;
  const tight = tightEdges(source, t, least);
  const start = new Int32Array(rows + 1);
  const col = new Int32Array(tight.col.length + rows);
  let count = 0;
  for (let r = 0; r < rows; r += 1) {
    for (let e = tight.start[r] as number; e < (tight.start[r + 1] as number); e += 1) col[count++] = tight.col[e] as number;
    if (prices.row[r] === prices.unmatched) col[count++] = cols;
    start[r + 1] = count;
  }
  const { low, high } = ranges(t);
  const wide = withUnmatched(assignment, source);
  const unmatched = wide.load[cols] as number;
  return {
    rows,
    cols: cols + 1,
    start,
    col: col.subarray(0, count),
    low: longer(low, unmatched),
    high: longer(high, unmatched),
    assignment: wide,
  };
}

/** Loads a column can have in an optimal assignment, told by its price. */
export function ranges({ assignment, capacity, prices, wanted }: Transport): { low: Int32Array; high: Int32Array } {
  const low = assignment.load.slice();
  const high = assignment.load.slice();
  for (let c = 0; c < low.length; c += 1) {
    const price = prices.col[c] as number;
    while ((low[c] as number) > 0 && placeCost(wanted, c, (low[c] as number) - 1) >= price) low[c] = (low[c] as number) - 1;
    while ((high[c] as number) < (capacity[c] as number) && placeCost(wanted, c, high[c] as number) <= price)
      high[c] = (high[c] as number) + 1;
  }
  return { low, high };
}

function longer(list: Int32Array, last: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length + 1);
  longer.set(list);
  longer[list.length] = last;
  return longer;
}

function withUnmatched(a: Assignment, { rows, cols }: Source): Assignment {
  const wide: Assignment = {
    of: a.of.slice(),
    load: longer(a.load, 0),
    first: longer(a.first, none),
    next: a.next.slice(),
    previous: a.previous.slice(),
  };
  for (let r = 0; r < rows; r += 1) if (a.of[r] === none) place(wide, r, cols);
  return wide;
}
