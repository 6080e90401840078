/**
 * A quick start: rows bid for their cheapest column and raise its price up to where their second choice is as good (augmenting row
 * reduction of Jonker and Volgenant, 1987). Most rows find their column here; the bids are counted, because some costs make them
 * raise each other without end.
 */
import { none, place } from "../assignment.ts";
import { placeCost, type Transport } from "./priced.ts";

/** Bids a row may make on average. */
const patience = 60;

/** Places rows by bidding; gives those left for the exact search, in order. */
export function bid(t: Transport, waiting: Int32Array): Int32Array {
  const { assignment: a, wanted, capacity } = t;
  const { start, col, score } = t.graph;
  const { row: value, col: price, top, unmatched } = t.prices;
  const left: number[] = [];
  let budget = patience * waiting.length;
  for (const one of waiting) {
    let row = one;
    while (row !== none) {
      let low = unmatched;
      let second = unmatched;
      let best: number = none;
      let other: number = none;
      for (let e = start[row] as number, stop = start[row + 1] as number; e < stop; e += 1) {
        const c = col[e] as number;
        const v = top - (score[e] as number) + (price[c] as number);
        if (v >= second) continue;
        if (v < low) {
          second = low;
          other = best;
          low = v;
          best = c;
        } else {
          second = v;
          other = c;
        }
      }
      value[row] = low;
      if (best === none) break;
      let target = best;
      // Of two equally good columns the one with a place left is taken.
      if (low === second && other !== none && !open(best) && open(other)) target = other;
      budget -= 1;
      if (open(target)) {
        place(a, row, target);
        row = none;
      } else if ((capacity[target] as number) === 1 && second > low && budget > 0) {
        const displaced = a.first[target] as number;
        place(a, displaced, none);
        place(a, row, target);
        price[target] = (price[target] as number) + second - low;
        value[row] = second;
        row = displaced;
      } else {
        left.push(row);
        row = none;
      }
    }
  }
  return Int32Array.from(left).sort();

  function open(c: number): boolean {
    const held = a.load[c] as number;
    return held < (capacity[c] as number) && (wanted === null || placeCost(wanted, c, held) <= (price[c] as number));
  }
}
