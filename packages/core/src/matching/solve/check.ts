/**
 * Checks a solution by its certificate alone: sums and comparisons, nothing of the solver. Duality: no assignment of as many rows can
 * have a total above the sum of the prices, so one that reaches it is the best.
 */
import type { Certificate } from "./certificate.ts";
import type { Instance, Source } from "./graph.ts";

export interface Claim {
  of: ArrayLike<number>;
  certificate: Certificate;
}

/** Names of the claims that do not hold; none for a proven optimum. O(edges). */
export function check({ graph, capacity, wanted, ceiling }: Instance<Source>, { of, certificate }: Claim): string[] {
  const load = new Array<number>(graph.cols).fill(0);
  const used: number[] = [];
  let edges = true;
  each(graph, (r, c, s) => {
    if (of[r] !== c) return;
    load[c] = (load[c] ?? 0) + 1;
    used.push(s);
  });
  let pairs = 0;
  for (let r = 0; r < graph.rows; r += 1) if ((of[r] as number) >= 0) pairs += 1;
  edges = used.length === pairs && load.every((l, c) => l <= (capacity[c] as number));
  const worst = used.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const held = {
    assignment: edges,
    matched: reachable(graph, capacity, certificate.matched, Number.NEGATIVE_INFINITY) === pairs,
    worst: certificate.worst === null || reachable(graph, capacity, certificate.worst, Math.min(worst, ceiling ?? worst) + 1) < pairs,
    total: certificate.total === null || bound(graph, capacity, wanted, certificate.total, pairs, load) === sum(used),
  };
  return Object.entries(held).flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** How many rows can be matched at most: all outside the group, and as many of the group as its columns have places. */
function reachable(graph: Source, capacity: Int32Array, group: readonly number[], least: number): number {
  const inside = new Set(group);
  const near = new Set<number>();
  each(graph, (r, c, s) => {
    if (s >= least && inside.has(r)) near.add(c);
  });
  return graph.rows - inside.size + sum([...near].map((c) => capacity[c] as number));
}

/** The highest total that the prices allow; NaN when an edge beats them. */
function bound(
  graph: Source,
  capacity: Int32Array,
  wanted: Int32Array | null,
  { least, rows, cols, floor, bonus }: NonNullable<Certificate["total"]>,
  pairs: number,
  load: readonly number[],
): number {
  let holds = rows.every((price) => price >= floor);
  let [low, top] = [0, 0];
  each(graph, (r, c, s) => {
    if (s < least) return;
    holds &&= s <= (rows[r] as number) + (cols[c] as number);
    [low, top] = [Math.min(low, s), Math.max(top, s)];
  });
  holds &&= wanted === null || wanted.every((w) => w === 0) || bonus > (top - low) * graph.rows;
  const places = cols.map((price, c) => {
    const first = wanted === null ? 0 : (wanted[c] as number);
    return first * Math.max(0, price + bonus) + ((capacity[c] as number) - first) * Math.max(0, price);
  });
  const filled = sum(load.map((l, c) => Math.min(l, wanted?.[c] ?? 0)));
  // Sums of large prices can pass what a floating-point number holds exactly.
  return holds
    ? Number(exact(rows) + exact(places) - BigInt(graph.rows - pairs) * BigInt(floor) - BigInt(bonus) * BigInt(filled))
    : Number.NaN;
}

function exact(numbers: readonly number[]): bigint {
  return numbers.reduce((a, b) => a + BigInt(b), 0n);
}

function each({ rows, start, col, score }: Source, see: (row: number, col: number, score: number) => void): void {
  for (let r = 0; r < rows; r += 1) {
    const first = start[r] as number;
    for (let e = first; e < (start[r + 1] as number); e += 1) see(r, col === null ? e - first : (col[e] as number), score[e] as number);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
