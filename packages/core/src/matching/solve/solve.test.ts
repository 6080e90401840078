import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bruteForce } from "./brute.fixture.ts";
import { type Instance, graphOf } from "./graph.ts";
import { solve } from "./solve.ts";

const small = fc
  .record({
    rows: fc.integer({ min: 0, max: 6 }),
    cols: fc.integer({ min: 0, max: 5 }),
    spread: fc.constantFrom(1, 3, 8, 100),
  })
  .chain(({ rows, cols, spread }) =>
    fc.record({
      rows: fc.constant(rows),
      cols: fc.constant(cols),
      capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: cols, maxLength: cols }),
      taken: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: cols, maxLength: cols }),
      edges: fc.array(fc.tuple(fc.nat(Math.max(0, rows - 1)), fc.nat(Math.max(0, cols - 1)), fc.integer({ min: 0, max: spread })), {
        maxLength: rows * cols,
      }),
      ceiling: fc.option(fc.integer({ min: 0, max: spread }), { nil: null }),
    }),
  )
  .map(
    ({ rows, cols, capacity, taken, edges, ceiling }): Instance => ({
      graph: graphOf(rows, cols, { row: edges.map((e) => e[0]), col: edges.map((e) => e[1]), score: edges.map((e) => e[2]) }),
      capacity: Int32Array.from(capacity),
      taken: Int32Array.from(taken),
      wanted: null,
      ceiling,
    }),
  );

describe("small instances against every assignment there is", () => {
  for (const objective of ["bottleneck", "total"] as const) {
    test(objective, () => {
      fc.assert(
        fc.property(small, (instance) => {
          const best = bruteForce(instance, objective);
          const solution = solve(instance, objective);
          expect(solution.value).toEqual(best.value);
          expect(Array.from(solution.of)).toEqual(best.of);
        }),
        { numRuns: 3000 },
      );
    });
  }
});
