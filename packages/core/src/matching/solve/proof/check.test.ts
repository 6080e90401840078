import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Objective } from "../../settings.ts";
import { bruteForce } from "../brute.fixture.ts";
import type { Certificate, Sorted } from "./certificate.ts";
import { check, type Claim } from "./check.ts";
import { graphOf, type Instance, matrixOf, plainInstance } from "../graph.ts";
import { instances } from "../random.fixture.ts";
import { certificateOf } from "./prove.ts";
import { solve } from "../solve.ts";
import { scoreOf } from "../worst.ts";

function claim(instance: Instance, objective: Objective = "bottleneck") {
  const solution = solve(instance, objective);
  return { of: Array.from(solution.of), certificate: certificateOf(instance, solution, objective) };
}
const refused = (claimed: Claim) => check(crossed, claimed, "bottleneck");

/** Two rows, two columns: straight gives 9 + 1, crossed 5 + 5. */
const crossed = plainInstance(graphOf(2, 2, { row: [0, 0, 1, 1], col: [0, 1, 0, 1], score: [9, 5, 5, 1] }), Int32Array.of(1, 1));

describe("the checker", () => {
  test("accepts what the solver proves, on larger instances of every sort", () => {
    fc.assert(
      fc.property(instances({ rows: 90, cols: 60, places: 3 }), (instance) => {
        for (const objective of ["bottleneck", "total", "leximin"] as const)
          expect(check(instance, claim(instance, objective), objective)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("refutes a worse assignment, a lower worst pair, false prices, a false group and an assignment that is none", () => {
    const right = claim(crossed);
    expect(right.of).toEqual([1, 0]);
    const { total } = right.certificate;
    if (total === null) throw new Error("prices were expected");
    expect(refused({ ...right, of: [0, 1] })).toContain("worst");
    expect(refused({ ...right, of: [1, -1] })).toEqual(["matched", "worst", "total"]);
    expect(refused({ ...right, of: [0, 0] })).toContain("assignment");
    expect(refused({ ...right, certificate: { ...right.certificate, matched: [0] } })).toEqual(["matched"]);
    expect(refused({ ...right, certificate: { ...right.certificate, worst: [] } })).toEqual(["worst"]);
    expect(refused({ ...right, certificate: { ...right.certificate, worst: null } })).toEqual(["worst"]);
    expect(refused({ ...right, certificate: { ...right.certificate, worst: [7, 8] } })).toEqual(["worst"]);
    expect(refused({ ...right, certificate: { ...right.certificate, total: null } })).toEqual(["total"]);
    const lower = { ...total, rows: total.rows.map((price) => price - 1) };
    expect(refused({ ...right, certificate: { ...right.certificate, total: lower } })).toEqual(["total"]);
    const blind = { ...total, least: 6, rows: [5, 5], cols: [0, 0] };
    expect(refused({ ...right, certificate: { ...right.certificate, total: blind } })).toEqual(["total"]);
  });

  test("proves no other sorted list of scores than the highest one from the bottom up", () => {
    fc.assert(
      fc.property(instances({ rows: 7, cols: 6, places: 2 }), fc.nat(), fc.nat(), (any, row, col) => {
        const instance = { ...any, wanted: null };
        const right = claim(instance, "leximin");
        const { of } = right;
        const { rows, cols } = instance.graph;
        fc.pre(rows > 0 && cols > 0);
        of[row % rows] = (col % (cols + 1)) - 1;
        const held = check(instance, right, "leximin");
        const scores = (list: ArrayLike<number>) =>
          Array.from(list, (c, r) => (c < 0 ? -Infinity : (scoreOf(instance.graph, r, c) ?? -Infinity)));
        const sorted = (list: ArrayLike<number>) => scores(list).sort((a, b) => a - b);
        expect(held.length === 0).toBe(fits(instance, of) && isDeepStrictEqual(sorted(of), sorted(solve(instance, "leximin").of)));
      }),
      { numRuns: 1500 },
    );
  });

  test("with minimum loads: proves only what has the most pairs, the most filled places, the best worst pair and the highest total", () => {
    fc.assert(
      fc.property(instances({ rows: 6, cols: 5, places: 2 }), fc.nat(), fc.nat(), fc.nat(2), (any, row, col, asked) => {
        const { graph, capacity } = any;
        const instance = { ...any, wanted: capacity.map((places, c) => Math.min(places, (c + asked) % 3)) };
        fc.pre(graph.rows > 0 && graph.cols > 0);
        const right = claim(instance);
        const { of } = right;
        of[row % graph.rows] = (col % (graph.cols + 1)) - 1;
        fc.pre(fits(instance, of));
        const rank = (list: ArrayLike<number>) => {
          const scores = Array.from(list).flatMap((c, r) => (c < 0 ? [] : [scoreOf(graph, r, c) as number]));
          const load = capacity.map((_, c) => Array.from(list).filter((one) => one === c).length);
          const filled = load.reduce((sum, l, c) => sum + Math.min(l, instance.wanted[c] as number), 0);
          return [scores.length, filled, Math.min(...scores), scores.reduce((a, b) => a + b, 0)];
        };
        expect(check(instance, right, "bottleneck").length === 0).toBe(
          isDeepStrictEqual(rank(of), rank(bruteForce(instance, "bottleneck").of)),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test("refuses a group for wanted places that has enough of them, or that is missing", () => {
    // Both rows would rather have the first column; the second asks for one.
    const graph = graphOf(2, 2, { row: [0, 0, 1, 1], col: [0, 1, 0, 1], score: [9, 2, 9, 3] });
    const asked = { ...plainInstance(graph, Int32Array.of(2, 1)), wanted: Int32Array.of(0, 1) };
    const { of, certificate } = claim(asked);
    expect([of, certificate.worst, certificate.wanted]).toEqual([[0, 1], null, { matched: [0, 1], worst: [0, 1] }]);
    const told = (wanted: Certificate["wanted"]) => check(asked, { of, certificate: { ...certificate, wanted } }, "bottleneck");
    expect(told(certificate.wanted)).toEqual([]);
    expect(told(null)).toEqual(["wanted", "worst"]);
    expect(told({ matched: [0], worst: [0, 1] })).toEqual(["wanted"]);
    expect(told({ matched: [0, 1], worst: [0] })).toEqual(["worst"]);
    expect(told({ matched: [0, 1], worst: null })).toEqual(["worst"]);
    expect(check(asked, { of: [0, 0], certificate }, "bottleneck")).toContain("wanted");
  });

  test("refuses a proof of the sorted list once any number of it is changed so that it proves less", () => {
    // Straight 4, 4, 9; turned 4, 6, 6: the same worst pair, so the second worst decides.
    const scores = [4, 6, 0, 0, 4, 6, 4, 0, 9];
    const three = plainInstance(
      graphOf(3, 3, { row: [0, 0, 0, 1, 1, 1, 2, 2, 2], col: [0, 1, 2, 0, 1, 2, 0, 1, 2], score: scores }),
      Int32Array.of(1, 1, 1),
    );
    const right = claim(three, "leximin");
    const { sorted } = right.certificate;
    if (sorted === null) throw new Error("a proof of the sorted list was expected");
    const told = (part: Partial<Sorted>, of = right.of) =>
      check(three, { of, certificate: { ...right.certificate, sorted: { ...sorted, ...part } } }, "leximin");
    expect(right.of).toEqual([1, 2, 0]);
    expect(told({})).toEqual([]);
    expect(check(three, { ...right, certificate: { ...right.certificate, sorted: null } }, "leximin")).toEqual(["sorted"]);
    expect(told({}, [0, 1, 2])).toEqual(["sorted"]);
    const wrong: Partial<Sorted>[] = [
      { least: 5 },
      { levels: sorted.levels.slice(1) },
      { levels: sorted.levels.map(({ score, weight }) => ({ score, weight: weight === sorted.levels[0]?.weight ? weight - 1n : weight })) },
      { levels: sorted.levels.map(({ score }) => ({ score, weight: 1n })) },
      { levels: sorted.levels.toReversed() },
      { rows: sorted.rows.map((price) => price - 1n) },
      { rows: sorted.rows.map((price) => price + 1n) },
      { rows: sorted.rows.slice(1) },
      { cols: sorted.cols.map((price) => price + 1n) },
      { cols: [] },
      { floor: sorted.rows.reduce((a, b) => (a > b ? a : b)) + 1n },
    ];
    for (const part of wrong) expect(told(part)).toEqual(["sorted"]);
  });

  test("a full matrix and its edges written out are the same instance", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 48, maxLength: 48 }), (scores) => {
        const capacity = Int32Array.of(1, 2, 1, 1, 3, 1);
        const col = scores.map((_, e) => e % 6);
        const graph = graphOf(8, 6, { row: scores.map((_, e) => Math.floor(e / 6)), col, score: scores });
        const [matrix, list] = [plainInstance(matrixOf(8, 6, Int32Array.from(scores)), capacity), plainInstance(graph, capacity)];
        expect(solve(matrix).of).toEqual(solve(list).of);
      }),
    );
  });
});

function fits({ graph, capacity }: Instance, of: number[]): boolean {
  const load = capacity.map((_, c) => of.filter((col) => col === c).length);
  return load.every((l, c) => l <= (capacity[c] as number)) && of.every((c, r) => c < 0 || scoreOf(graph, r, c) !== undefined);
}
