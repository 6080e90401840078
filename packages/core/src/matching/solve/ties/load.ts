/**
 * The evenest load: the least sum of squared loads over columns with more than one place. As long as a chain of moves leads from
 * a fuller column to an emptier one, it is taken; when none is left the load is optimal, because the cost is convex
 * (Harvey, Ladner, Lovász and Tamir, "Semi-matchings for bipartite graphs and load balancing", J. Algorithms 59, 2006).
 */
import { none, place } from "../assignment.ts";
import type { Face } from "./face.ts";

/** What the column's k-th row adds to the load (k from 1, rows placed before by locks included); nothing for single places. */
export function stepOf(places: number, k: number): number {
  return places > 1 ? 2 * k - 1 : 0;
}

/** Sum of squared loads over columns with more than one place. */
export function loadOf(places: ArrayLike<number>, loads: ArrayLike<number>): number {
  let sum = 0;
  for (let c = 0; c < places.length; c += 1) if ((places[c] as number) > 1) sum += (loads[c] as number) ** 2;
  return sum;
}

/**
 * Moves the face's assignment to the evenest load.
 * @param places all places of each column, those taken by locks included
 * @param taken rows that locks placed before
 */
export function evenOut(face: Face, places: Int32Array, taken: Int32Array): void {
  const a = face.assignment;
  const real = face.cols - 1;
  const leave = (c: number) => stepOf(places[c] as number, (taken[c] as number) + (a.load[c] as number));
  const join = (c: number) => stepOf(places[c] as number, (taken[c] as number) + (a.load[c] as number) + 1);
  const canLeave = (c: number) => c < real && (a.load[c] as number) > (face.low[c] as number) && leave(c) > 0;
  // Fullest first. What a failed search saw leads nowhere better, for it and for every emptier column after it.
  const levels: number[][] = [];
  for (let c = 0; c < real; c += 1) if (canLeave(c)) enter(levels, leave(c), c);
  const dead = new Uint8Array(face.cols);
  const seen = new Int32Array(face.cols).fill(none);
  const from = new Int32Array(face.cols);
  const queue = new Int32Array(face.cols);
  let round = 0;
  for (let level = levels.length - 1; level > 0; level -= 1) {
    const list = levels[level] ?? [];
    for (let c = list.pop(); c !== undefined; c = list.pop()) {
      if (!canLeave(c) || leave(c) !== level || dead[c] === 1) continue;
      round += 1;
      const target = search(c, level);
      if (target === none) continue;
      shift(target, c);
      if (canLeave(c)) enter(levels, leave(c), c);
      if (canLeave(target)) enter(levels, leave(target), target);
    }
  }

  function search(source: number, level: number): number {
    let tail = 0;
    let found: number = none;
    let best = level;
    queue[tail++] = source;
    seen[source] = round;
    for (let head = 0; head < tail; head += 1) {
      for (let r = a.first[queue[head] as number] as number; r !== none; r = a.next[r] as number) {
        for (let e = face.start[r] as number; e < (face.start[r + 1] as number); e += 1) {
          const c = face.col[e] as number;
          if (seen[c] === round || dead[c] === 1) continue;
          seen[c] = round;
          from[c] = r;
          queue[tail++] = c;
          if (c < real && (a.load[c] as number) < (face.high[c] as number) && join(c) < best) {
            best = join(c);
            found = c;
            if (best <= 1) return found;
          }
        }
      }
    }
    if (found === none) for (let i = 0; i < tail; i += 1) dead[queue[i] as number] = 1;
    return found;
  }

  function shift(target: number, source: number): void {
    let c = target;
    while (c !== source) {
      const row = from[c] as number;
      const old = a.of[row] as number;
      place(a, row, c);
      c = old;
    }
  }
}

function enter(levels: number[][], level: number, col: number): void {
  while (levels.length <= level) levels.push([]);
  (levels[level] as number[]).push(col);
}
