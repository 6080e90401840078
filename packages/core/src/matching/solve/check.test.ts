import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { graphOf, type Instance, matrixOf, plainInstance } from "./graph.ts";
import { instances } from "./random.fixture.ts";
import { certificateOf, solve } from "./solve.ts";

function claim(instance: Instance) {
  const solution = solve(instance);
  return { of: Array.from(solution.of), certificate: certificateOf(instance, solution, "bottleneck") };
}

/** Two rows, two columns: straight gives 9 + 1, crossed 5 + 5. */
const crossed = plainInstance(graphOf(2, 2, { row: [0, 0, 1, 1], col: [0, 1, 0, 1], score: [9, 5, 5, 1] }), Int32Array.of(1, 1));

describe("the checker", () => {
  test("accepts what the solver proves, on larger instances of every sort", () => {
    fc.assert(
      fc.property(instances({ rows: 90, cols: 60, places: 3 }), (instance) => {
        expect(check(instance, claim(instance))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("refutes a worse assignment, a lower worst pair, false prices, a false group and an assignment that is none", () => {
    const right = claim(crossed);
    expect(right.of).toEqual([1, 0]);
    const { total } = right.certificate;
    if (total === null) throw new Error("prices were expected");
    expect(check(crossed, { ...right, of: [0, 1] })).toContain("worst");
    expect(check(crossed, { ...right, of: [1, -1] })).toEqual(["matched", "worst", "total"]);
    expect(check(crossed, { ...right, of: [0, 0] })).toContain("assignment");
    expect(check(crossed, { ...right, certificate: { ...right.certificate, matched: [0] } })).toEqual(["matched"]);
    expect(check(crossed, { ...right, certificate: { ...right.certificate, worst: [] } })).toEqual(["worst"]);
    const lower = { ...total, rows: total.rows.map((price) => price - 1) };
    expect(check(crossed, { ...right, certificate: { ...right.certificate, total: lower } })).toEqual(["total"]);
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
