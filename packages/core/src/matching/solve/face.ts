/**
 * All optimal assignments at once. By complementary slackness they are those that use only tight edges (no slack under the
 * prices) and keep each column's load where its price says; what is settled later (load, order of ids) moves inside this face.
 */
import { type Assignment, none } from "./assignment.ts";
import type { Graph } from "./graph.ts";
import { placeCost, type Transport } from "./transport.ts";

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

/** The face of a solved instance. */
export function faceOf(t: Transport): Face {
  const { graph, prices, assignment } = t;
  const { rows, cols } = graph;
  const start = new Int32Array(rows + 1);
  const tight: number[] = [];
  for (let r = 0; r < rows; r += 1) {
    const value = prices.row[r] as number;
    for (let e = graph.start[r] as number; e < (graph.start[r + 1] as number); e += 1) {
      const c = graph.col[e] as number;
      if (prices.top - (graph.score[e] as number) + (prices.col[c] as number) === value) tight.push(c);
    }
    if (value === prices.unmatched) tight.push(cols);
    start[r + 1] = tight.length;
  }
  const low = new Int32Array(cols + 1);
  const high = new Int32Array(cols + 1);
  for (let c = 0; c < cols; c += 1) {
    const capacity = t.capacity[c] as number;
    const price = prices.col[c] as number;
    let k = assignment.load[c] as number;
    while (k > 0 && placeCost(t.wanted, c, k - 1) >= price) k -= 1;
    low[c] = k;
    k = assignment.load[c] as number;
    while (k < capacity && placeCost(t.wanted, c, k) <= price) k += 1;
    high[c] = k;
  }
  return { rows, cols: cols + 1, start, col: Int32Array.from(tight), low, high, assignment: withUnmatched(assignment, low, high, graph) };
}

function withUnmatched(a: Assignment, low: Int32Array, high: Int32Array, { rows, cols }: Graph): Assignment {
  const grow = (list: Int32Array, last: number) => {
    const longer = new Int32Array(cols + 1);
    longer.set(list);
    longer[cols] = last;
    return longer;
  };
  const wide: Assignment = {
    of: a.of.slice(),
    load: grow(a.load, 0),
    first: grow(a.first, none),
    next: a.next.slice(),
    previous: a.previous.slice(),
  };
  let count = 0;
  for (let r = 0; r < rows; r += 1) {
    if (a.of[r] !== none) continue;
    wide.of[r] = cols;
    wide.next[r] = wide.first[cols] as number;
    wide.previous[r] = none;
    const head = wide.first[cols] as number;
    if (head !== none) wide.previous[head] = r;
    wide.first[cols] = r;
    count += 1;
  }
  wide.load[cols] = count;
  low[cols] = count;
  high[cols] = count;
  return wide;
}
