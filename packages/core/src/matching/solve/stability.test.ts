import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphOf, plainInstance } from "./graph.ts";
import { instances } from "./random.fixture.ts";
import { solve } from "./solve.ts";
import { blockingPairs, deferredAcceptance, stabilityOf } from "./stability.ts";

describe("stability", () => {
  test("deferred acceptance leaves no two who would rather be together", () => {
    fc.assert(
      fc.property(instances({ rows: 12, cols: 9, places: 3 }), ({ graph, capacity }) => {
        expect(blockingPairs(graph, capacity, deferredAcceptance(graph, capacity))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test("the best worst pair can leave two who would rather be together, and the trade-off is told", () => {
    const graph = graphOf(2, 2, { row: [0, 0, 1, 1], col: [0, 1, 0, 1], score: [9, 5, 5, 1] });
    const instance = plainInstance(graph, Int32Array.of(1, 1));
    expect(stabilityOf(graph, instance.capacity, solve(instance).of)).toEqual({
      blockingPairs: 1,
      deferred: { matched: 2, worst: 1, total: 10 },
    });
  });
});
