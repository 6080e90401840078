/** What a found chain of moves changes: prices along it, and who stands where. */
import { type Assignment, none, place } from "../assignment.ts";
import type { Transport } from "./priced.ts";

/** Raises the column's price and its rows' values with it. */
export function raise({ assignment: a, prices }: Transport, col: number, by: number): void {
  if (by <= 0) return;
  prices.col[col] = (prices.col[col] as number) + by;
  for (let k = a.first[col] as number; k !== none; k = a.next[k] as number) prices.row[k] = (prices.row[k] as number) + by;
}

/**
 * Moves everybody one on along the chain that began with `root`.
 * @param end the column where it ends; none where it ends with `leaver`, who stays without one
 */
export function carryOut(a: Assignment, from: Int32Array, root: number, end: number, leaver: number): void {
  let c = end;
  if (end === none && leaver !== root) {
    c = a.of[leaver] as number;
    place(a, leaver, none);
  }
  while (c !== none) {
    const mover = from[c] as number;
    const old = a.of[mover] as number;
    place(a, mover, c);
    c = mover === root ? none : old;
  }
}
