/**
 * Checks a solution by its certificate alone: sums and comparisons, nothing of the solver. Duality: no assignment of as many rows can
 * have a total above the sum of the prices, so one that reaches it is the best.
 */
import type { Objective } from "../../settings.ts";
import type { Certificate, Sorted } from "./certificate.ts";
import type { Instance, Source } from "../graph.ts";

export interface Claim {
  of: ArrayLike<number>;
  certificate: Certificate;
}

/** Names of the claims that do not hold, or that the objective needs and nobody made; none for a proven optimum. O(edges). */
export function check(instance: Instance<Source>, { of, certificate }: Claim, objective: Objective): string[] {
  const { graph, capacity, wanted, ceiling } = instance;
  const load = new Array<number>(graph.cols).fill(0);
  const used: number[] = [];
  each(graph, (r, c, s) => {
    if (of[r] !== c) return;
    load[c] = (load[c] ?? 0) + 1;
    used.push(s);
  });
  let pairs = 0;
  for (let r = 0; r < graph.rows; r += 1) if ((of[r] as number) >= 0) pairs += 1;
  const worst = used.reduce((a, b) => Math.min(a, b), ceiling ?? Number.POSITIVE_INFINITY);
  const filled = sum(load.map((l, c) => Math.min(l, wanted?.[c] ?? 0)));
  const { matched, worst: group, wanted: least, total, sorted } = certificate;
  const found: Found = { instance, used, load, least: objective === "total" ? Number.NEGATIVE_INFINITY : worst };
  const bounded = objective === "total" || pairs === 0 || worst === ceiling;
  const above = [
    ...(group === null ? [] : [reachable(graph, capacity, group, worst + 1) < pairs]),
    ...(wanted === null || !least?.worst ? [] : [reachable(graph, wanted, least.worst, worst + 1) < filled]),
  ];
  const held = {
    assignment: used.length === pairs && load.every((l, c) => l <= (capacity[c] as number)),
    matched: reachable(graph, capacity, matched, Number.NEGATIVE_INFINITY) === pairs,
    wanted: wanted === null || (least !== null && reachable(graph, wanted, least.matched, Number.NEGATIVE_INFINITY) === filled),
    worst: above.length === 0 ? bounded : above.every(Boolean),
    total: total === null ? objective === "leximin" : bestTotal(found, total),
    sorted: sorted === null ? objective !== "leximin" : bestSorted(found, sorted),
  };
  return Object.entries(held).flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** An assignment's scores and loads; a better one has no pair that scores less than `least`. */
interface Found {
  instance: Instance<Source>;
  used: readonly number[];
  load: readonly number[];
  least: number;
}

/** How many rows can be matched at most: all outside the group, and as many of the group as its columns have places. */
function reachable(graph: Source, capacity: Int32Array, group: readonly number[], least: number): number {
  const inside = new Set(group.filter((r) => Number.isInteger(r) && r >= 0 && r < graph.rows));
  if (inside.size === 0) return graph.rows;
  const near = new Set<number>();
  each(graph, (r, c, s) => {
    if (s >= least && inside.has(r)) near.add(c);
  });
  return graph.rows - inside.size + sum([...near].map((c) => capacity[c] as number));
}

/** Whether the prices allow no higher total. */
function bestTotal(found: Found, { least, rows, cols, floor, bonus }: NonNullable<Certificate["total"]>): boolean {
  const { graph } = found.instance;
  let holds = [...rows, ...cols, floor, bonus].every(Number.isSafeInteger) && least <= found.least;
  let low = 0;
  let top = 0;
  each(graph, (r, c, s) => {
    if (s < least) return;
    if (s > (rows[r] as number) + (cols[c] as number)) holds = false;
    if (s < low) low = s;
    if (s > top) top = s;
  });
  if (!holds) return false;
  const prices = { rows: rows.map(BigInt), cols: cols.map(BigInt), floor: BigInt(floor), bonus: BigInt(bonus) };
  return bound(found, prices, BigInt(top - low)) === BigInt(sum(found.used));
}

/** Whether the prices allow no lower weight, when one pair of a level weighs more than all that the later levels could. */
function bestSorted(found: Found, { least, levels, rows, cols, floor, bonus }: Sorted): boolean {
  const { graph } = found.instance;
  const weights = new Map(levels.map(({ score, weight }) => [score, weight]));
  let holds = least <= found.least && found.used.every((s) => weights.has(s)) && rows.length === graph.rows && cols.length === graph.cols;
  levels.forEach(({ score, weight }, i) => {
    const next = levels[i + 1] ?? { score: Number.POSITIVE_INFINITY, weight: 0n };
    holds &&= score < next.score && weight > next.weight * BigInt(graph.rows);
  });
  each(graph, (r, c, s) => {
    if (s >= least) holds &&= -(weights.get(s) ?? 0n) <= (rows[r] as bigint) + (cols[c] as bigint);
  });
  return (
    holds && bound(found, { rows, cols, floor, bonus }, levels[0]?.weight ?? 0n) === -exact(found.used.map((s) => weights.get(s) ?? 0n))
  );
}

/** The most that the prices allow for as many pairs; undefined when they are no prices. @param range of what a pair can count */
function bound(
  { instance: { graph, capacity, wanted }, used, load }: Found,
  { rows, cols, floor, bonus }: Pick<Sorted, "rows" | "cols" | "floor" | "bonus">,
  range: bigint,
): bigint | undefined {
  const asked = (c: number) => wanted?.[c] ?? 0;
  if (rows.length !== graph.rows || cols.length !== graph.cols || rows.some((price) => price < floor)) return undefined;
  if (load.some((_, c) => asked(c) > 0) && bonus <= range * BigInt(graph.rows)) return undefined;
  const places = cols.map((price, c) => {
    const first = BigInt(asked(c));
    return first * positive(price + bonus) + (BigInt(capacity[c] as number) - first) * positive(price);
  });
  const filled = BigInt(sum(load.map((l, c) => Math.min(l, asked(c)))));
  return exact(rows) + exact(places) - BigInt(graph.rows - used.length) * floor - bonus * filled;
}

function each({ rows, start, col, score }: Source, see: (row: number, col: number, score: number) => void): void {
  for (let r = 0; r < rows; r += 1) {
    const first = start[r] as number;
    for (let e = first; e < (start[r + 1] as number); e += 1) see(r, col === null ? e - first : (col[e] as number), score[e] as number);
  }
}

const positive = (price: bigint): bigint => (price > 0n ? price : 0n);
// Sums of large prices can pass what a floating-point number holds exactly.
const exact = (numbers: readonly bigint[]): bigint => numbers.reduce((a, b) => a + b, 0n);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
