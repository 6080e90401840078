import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyAssignment, matched } from "../assignment.ts";
import { maximise } from "../cardinality.ts";
import { atLeast, graphOf, type Instance } from "../graph.ts";
import { instances } from "../random.fixture.ts";
import { violator } from "./violator.ts";

function most({ graph, capacity }: Pick<Instance, "graph" | "capacity">): ReturnType<typeof emptyAssignment> {
  const a = emptyAssignment(graph.rows, graph.cols);
  maximise(graph, capacity, Number.NEGATIVE_INFINITY, a);
  return a;
}

/** The graph of the given rows alone. */
function only({ graph }: Instance, rows: readonly number[]): Instance["graph"] {
  const kept = rows.flatMap((r, row) => Array.from(graph.col.subarray(graph.start[r], graph.start[r + 1]), (col) => ({ row, col })));
  return graphOf(rows.length, graph.cols, { row: kept.map(({ row }) => row), col: kept.map(({ col }) => col), score: kept.map(() => 0) });
}

describe("the violator", () => {
  test("has fewer places than rows, names every column they have, and without any one row the rest can be matched", () => {
    fc.assert(
      fc.property(instances({ rows: 14, cols: 9, places: 2 }), (instance) => {
        const { graph, capacity } = instance;
        const widest = most(instance);
        fc.pre(matched(widest) < graph.rows);
        const { rows, cols, places } = violator(graph, capacity, widest);
        const near = new Set(Array.from(rows).flatMap((r) => Array.from(graph.col.subarray(graph.start[r], graph.start[r + 1]))));
        expect(Array.from(cols)).toEqual([...near].sort((a, b) => a - b));
        expect(places).toBe(Array.from(cols).reduce((sum, c) => sum + (capacity[c] as number), 0));
        expect(places).toBeLessThan(rows.length);
        for (const left of rows) {
          const others = Array.from(rows).filter((r) => r !== left);
          expect(matched(most({ graph: only(instance, others), capacity }))).toBe(others.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("tens of thousands without a mentor are not looked at one by one with everybody else", () => {
    const rows = Array.from({ length: 50_000 }, (_, r) => r);
    const nobody = graphOf(rows.length, 1, { row: [], col: [], score: [] });
    expect(violator(nobody, Int32Array.of(1), most({ graph: nobody, capacity: Int32Array.of(1) })).rows).toEqual(Int32Array.of(0));
    const hub = { graph: graphOf(rows.length, 1, { row: rows, col: rows.map(() => 0), score: rows }), capacity: Int32Array.of(9) };
    expect(violator(hub.graph, hub.capacity, most(hub))).toMatchObject({ places: 9, cols: Int32Array.of(0) });
  });

  test("a threshold above every score leaves nothing", () => {
    const graph = graphOf(1, 1, { row: [0], col: [0], score: [3] });
    expect(atLeast(graph, 4).col.length).toBe(0);
  });
});
