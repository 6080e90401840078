/**
 * One row more on a full matrix, without shortlist or heap: each step looks at all columns not yet settled, in one sweep. For costs that
 * lead shortlists astray; then nearly every column is settled anyway, and sweeping in order is what memory does best.
 */
import { none } from "../assignment.ts";
import { carryOut, raise } from "./chain.ts";
import type { Source } from "../graph.ts";
import { placeCost, type Transport } from "./priced.ts";

export interface Sweep {
  distance: Float64Array;
  from: Int32Array;
  /** Columns not yet settled, then the settled ones from the end. */
  left: Int32Array;
}

/** Memory of the sweeps, made once for all rows. */
export function createSweep(cols: number): Sweep {
  return { distance: new Float64Array(cols), from: new Int32Array(cols), left: new Int32Array(cols) };
}

/** The same step as `augment`, on the matrix: places `root`, or leaves unmatched whoever it costs least to leave. */
export function sweep(t: Transport, { score, cols }: Source, { distance, from, left }: Sweep, root: number): void {
  const { assignment: a, capacity, wanted } = t;
  const { row: value, col: price, top, unmatched } = t.prices;
  distance.fill(Number.POSITIVE_INFINITY);
  for (let c = 0; c < cols; c += 1) left[c] = c;
  let open = cols;
  let end: number = none;
  let leaver = root;
  let best = unmatched - (value[root] as number);
  let row = root;
  let base = 0;
  for (;;) {
    const offset = base + top - (value[row] as number);
    const at = row * cols;
    let low = Number.POSITIVE_INFINITY;
    let near: number = none;
    for (let i = 0; i < open; i += 1) {
      const c = left[i] as number;
      const d = offset - (score[at + c] as number) + (price[c] as number);
      let known = distance[c] as number;
      if (d < known) {
        known = d;
        distance[c] = d;
        from[c] = row;
      }
      if (known < low) {
        low = known;
        near = i;
      }
    }
    row = row === root ? none : (a.next[row] as number);
    while (row === none && near !== none && low < best) {
      const c = left[near] as number;
      base = low;
      open -= 1;
      left[near] = left[open] as number;
      left[open] = c;
      const held = a.load[c] as number;
      if (held < (capacity[c] as number)) {
        const arrive = base + Math.max(0, placeCost(wanted, c, held) - (price[c] as number));
        if (arrive < best) {
          best = arrive;
          end = c;
        }
      }
      row = a.first[c] as number;
      if (row === none) ({ low, near } = nearest(distance, left, open));
    }
    if (row === none || base >= best) break;
    const leave = base + unmatched - (value[row] as number);
    if (leave < best) {
      best = leave;
      end = none;
      leaver = row;
    }
  }
  value[root] = (value[root] as number) + best;
  for (let i = open; i < cols; i += 1) raise(t, left[i] as number, best - (distance[left[i] as number] as number));
  carryOut(a, from, root, end, leaver);
}

function nearest(distance: Float64Array, left: Int32Array, open: number): { low: number; near: number } {
  let low = Number.POSITIVE_INFINITY;
  let near: number = none;
  for (let i = 0; i < open; i += 1) {
    const d = distance[left[i] as number] as number;
    if (d >= low) continue;
    low = d;
    near = i;
  }
  return { low, near };
}
