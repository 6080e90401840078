/** The cheapest way to match one row more when forbidden edges and missing places can be had at a cost (Dijkstra, dense). */
import { type Assignment, none, place as put } from "./solve/assignment.ts";

export interface Fixable {
  rows: number;
  cols: number;
  capacity: Int32Array;
  /** Row * cols + column → 0 for an edge, the cost of opening it, or -1 when it cannot be opened. */
  cost: Int32Array;
  /** What one more place costs. */
  place: Int32Array;
}

/** An edge opened, or with row -1 a place added. */
export interface Fix {
  row: number;
  col: number;
  cost: number;
}

export interface Limits {
  /** Row * cols + column of fixes not to use (row -1 for places). */
  banned: ReadonlySet<number>;
  places: boolean;
}

/** Moves the assignment along the cheapest chain that matches one row more and gives what it had to open; undefined when there is none. */
export function cheapestFix(wanting: Fixable, assignment: Assignment, { banned, places }: Limits): Fix[] | undefined {
  const { rows, cols } = wanting;
  const rowAt = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const colAt = new Float64Array(cols).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(cols).fill(none);
  const settled = new Uint8Array(cols);
  const waiting: number[] = [];
  for (let r = 0; r < rows; r += 1) {
    if (assignment.of[r] !== none) continue;
    rowAt[r] = 0;
    waiting.push(r);
  }
  let best = Number.POSITIVE_INFINITY;
  let end = none;
  for (;;) {
    for (const r of waiting.splice(0)) {
      for (let c = 0; c < cols; c += 1) {
        const open = wanting.cost[r * cols + c] as number;
        if (open < 0 || (open > 0 && banned.size > 0 && banned.has(r * cols + c))) continue;
        const d = (rowAt[r] as number) + open;
        if (d < (colAt[c] as number)) {
          colAt[c] = d;
          from[c] = r;
        }
      }
    }
    let near = none;
    for (let c = 0; c < cols; c += 1) if (settled[c] === 0 && (near === none || (colAt[c] as number) < (colAt[near] as number))) near = c;
    if (near === none || (colAt[near] as number) >= best) break;
    settled[near] = 1;
    const free = (assignment.load[near] as number) < (wanting.capacity[near] as number);
    if (free || (places && !banned.has(near - cols))) {
      const d = (colAt[near] as number) + (free ? 0 : (wanting.place[near] as number));
      if (d < best) {
        best = d;
        end = near;
      }
    }
    for (let k = assignment.first[near] as number; k !== none; k = assignment.next[k] as number) {
      if ((rowAt[k] as number) <= (colAt[near] as number)) continue;
      rowAt[k] = colAt[near] as number;
      waiting.push(k);
    }
  }
  return end === none ? undefined : retrace(wanting, assignment, from, end);
}

/** Carries out the chain that ends at `end`. @returns what it had to open */
function retrace(wanting: Fixable, assignment: Assignment, from: Int32Array, end: number): Fix[] {
  const fixes: Fix[] = [];
  if ((assignment.load[end] as number) >= (wanting.capacity[end] as number)) {
    fixes.push({ row: none, col: end, cost: wanting.place[end] as number });
    wanting.capacity[end] = (wanting.capacity[end] as number) + 1;
  }
  for (let c = end; c !== none; ) {
    const row = from[c] as number;
    const old = assignment.of[row] as number;
    const cost = wanting.cost[row * wanting.cols + c] as number;
    if (cost > 0) fixes.push({ row, col: c, cost });
    put(assignment, row, c);
    c = old;
  }
  return fixes;
}
