/**
 * Begins where a solution of a similar problem ended. Prices of columns are all that has to be known: the value of a row follows from
 * them, and a row stays where it was as long as nothing is better for it. Only the others have to be placed again.
 */
import { type Assignment, emptyAssignment, none, place } from "../assignment.ts";
import type { Graph, Source } from "../graph.ts";
import { placeCost, type Transport, type Wanted } from "./priced.ts";
import { refill } from "./refill.ts";
import { finish } from "./transport.ts";
import { rangeOf, scoreOf } from "../worst.ts";

/** What is known before an instance is solved, in its own rows and columns. */
export interface Start {
  /** Column of each row, or none. Rows that no longer fit are left out. */
  of: Int32Array;
  /** Price of each column; Infinity where nobody can say, because the column is new. */
  price: Float64Array;
  /** The scale of the prices: what a cost is counted from, and the cost of staying unmatched. */
  top: number;
  unmatched: number;
  /** Edges below it were not used. */
  threshold: number;
}

/** The pairs of the start that the instance still has, as far as there are places. */
export function stillThere(source: Source, capacity: Int32Array, of: Int32Array): Assignment {
  const a = emptyAssignment(source.rows, source.cols);
  for (let r = 0; r < source.rows; r += 1) {
    const c = of[r] as number;
    if (c !== none && (a.load[c] as number) < (capacity[c] as number) && scoreOf(source, r, c) !== undefined) place(a, r, c);
  }
  return a;
}

/** The highest total among assignments that match the most rows, from the start: as `transport`, but only what changed is worked out. */
export function warmStart(graph: Graph, capacity: Int32Array, wanted: Wanted | null, { of, price, top, unmatched }: Start): Transport {
  const assignment = stillThere(graph, capacity, of);
  // Staying unmatched has to be dearer than any chain of moves; beyond that, what it cost is kept.
  const enough = wanted === null ? (rangeOf(graph) + 1 + top) * (graph.rows + 1) : 2 * wanted.bonus * (graph.rows + 1);
  const prices = {
    top,
    unmatched: unmatched >= enough ? unmatched : (wanted === null ? 4 : 2) * enough,
    row: new Float64Array(graph.rows),
    // No column is cheaper than the dearest of its places that are taken; what is too dear is brought down when places are filled.
    col: price.map((p, c) => (capacity[c] === 0 ? 0 : Math.max(p, placeCost(wanted, c, Math.max(0, (assignment.load[c] as number) - 1))))),
  };
  const t: Transport = { graph, capacity, wanted, assignment, prices };
  const moved = settle(t);
  appraise(t);
  for (const r of moved) place(assignment, r, none);
  finish(t);
  refill(t);
  return t;
}

/** Gives each row its value; the placed rows that something is better for. */
function settle({ graph, assignment, prices }: Transport): number[] {
  const { rows, start, col, score } = graph;
  const { top, row: value, col: price } = prices;
  const moved: number[] = [];
  for (let r = 0; r < rows; r += 1) {
    const own = assignment.of[r] as number;
    let low = prices.unmatched;
    let held = Number.POSITIVE_INFINITY;
    for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1) {
      const c = col[e] as number;
      const v = top - (score[e] as number) + (price[c] as number);
      if (v < low) low = v;
      if (c === own) held = v;
    }
    value[r] = low;
    if (own !== none && held > low) moved.push(r);
  }
  return moved;
}

/** A new column gets the lowest price at which nobody would move to it; its empty places are then filled from there. */
function appraise({ graph, prices }: Transport): void {
  const { rows, start, col, score } = graph;
  const { top, row: value, col: price } = prices;
  if (!price.includes(Number.POSITIVE_INFINITY)) return;
  const known = price.map((p) => (p === Number.POSITIVE_INFINITY ? 0 : Number.POSITIVE_INFINITY));
  for (let r = 0; r < rows; r += 1) {
    for (let e = start[r] as number, stop = start[r + 1] as number; e < stop; e += 1) {
      const c = col[e] as number;
      const worth = (value[r] as number) - top + (score[e] as number);
      if (worth > (known[c] as number)) known[c] = worth;
    }
  }
  for (let c = 0; c < known.length; c += 1) if (price[c] === Number.POSITIVE_INFINITY) price[c] = known[c] as number;
}
