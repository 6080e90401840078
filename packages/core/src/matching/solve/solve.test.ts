import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bruteForce } from "./brute.fixture.ts";
import { check } from "./proof/check.ts";
import { graphOf, type Instance } from "./graph.ts";
import { certificateOf } from "./proof/prove.ts";
import { solve } from "./solve.ts";

/** Instances small enough to try everything: sparse and dense, many ties or none, places taken by locks, ceilings, wanted loads. */
const small = fc
  .record({ rows: fc.integer({ min: 0, max: 6 }), cols: fc.integer({ min: 0, max: 5 }), spread: fc.constantFrom(0, 1, 3, 8, 100) })
  .chain(({ rows, cols, spread }) => {
    const each = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: cols, maxLength: cols });
    return fc.record({
      rows: fc.constant(rows),
      cols: fc.constant(cols),
      capacity: fc.oneof(each(3), each(1)),
      taken: fc.oneof(each(2), each(0)),
      wanted: fc.oneof(fc.constant(null), each(1), each(2)),
      scores: fc.array(fc.integer({ min: -spread, max: spread }), { minLength: rows * cols, maxLength: rows * cols }),
      present: fc.oneof(
        fc.array(fc.boolean(), { minLength: rows * cols, maxLength: rows * cols }),
        fc.array(fc.constant(true), { minLength: rows * cols, maxLength: rows * cols }),
      ),
      ceiling: fc.option(fc.integer({ min: -spread, max: spread }), { nil: null }),
    });
  })
  .map(({ rows, cols, capacity, taken, wanted, scores, present, ceiling }): Instance => {
    const kept = scores.flatMap((score, i) => (present[i] ? [{ row: Math.floor(i / cols), col: i % cols, score }] : []));
    return {
      graph: graphOf(rows, cols, { row: kept.map((e) => e.row), col: kept.map((e) => e.col), score: kept.map((e) => e.score) }),
      capacity: Int32Array.from(capacity),
      taken: Int32Array.from(taken),
      wanted: wanted === null ? null : Int32Array.from(wanted, (w, c) => Math.min(w, capacity[c] ?? 0)),
      ceiling,
    };
  });

describe("small instances against every assignment there is", () => {
  for (const objective of ["bottleneck", "leximin", "total"] as const) {
    test(`${objective}: pairs matched, worst, total, load and order, and the certificate holds`, () => {
      fc.assert(
        fc.property(small, (instance) => {
          const best = bruteForce(instance, objective);
          const solution = solve(instance, objective);
          expect(solution.value).toEqual(best.value);
          expect(Array.from(solution.of)).toEqual(best.of);
          expect(check(instance, { of: solution.of, certificate: certificateOf(instance, solution, objective) }, objective)).toEqual([]);
        }),
        { numRuns: 4000 },
      );
    });
  }
});
