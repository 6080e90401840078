import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { none } from "../assignment.ts";
import type { Start } from "./warm-start.ts";
import { check } from "../proof/check.ts";
import { graphOf, type Instance } from "../graph.ts";
import { instances, type Shape } from "../random.fixture.ts";
import { certificateOf } from "../proof/prove.ts";
import { type Solution, solve } from "../solve.ts";

const objectives = fc.constantFrom("bottleneck", "total", "leximin");

/** An instance, and the same one after somebody left or joined, scores and places changed, edges came and went. */
function changes(most: Shape): fc.Arbitrary<{ before: Instance; after: Instance; rows: number[]; cols: number[] }> {
  return fc.record({ whole: instances(most), seed: fc.integer(), much: fc.constantFrom(0.02, 0.1, 0.5) }).map(({ whole, seed, much }) => {
    let state = seed >>> 0;
    const chance = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32 < much;
    };
    // Those who leave or join are missing on one side.
    const some = (count: number) => Array.from({ length: count }, (_, i) => i).filter(() => !chance());
    const [r0, r1, c0, c1] = [some(whole.graph.rows), some(whole.graph.rows), some(whole.graph.cols), some(whole.graph.cols)];
    const before = part(whole, r0, c0, chance);
    const after = part(whole, r1, c1, chance);
    return { before, after, rows: r1.map((r) => r0.indexOf(r)), cols: c1.map((c) => c0.indexOf(c)) };
  });
}

function part({ graph, capacity, wanted }: Instance, rows: number[], cols: number[], chance: () => boolean): Instance {
  const edges = rows.flatMap((r, row) =>
    Array.from({ length: (graph.start[r + 1] as number) - (graph.start[r] as number) }, (_, i) => (graph.start[r] as number) + i).flatMap(
      (e) => {
        const col = cols.indexOf(graph.col[e] as number);
        return col < 0 || chance() ? [] : [{ row, col, score: (graph.score[e] as number) + Number(chance()) }];
      },
    ),
  );
  const places = Int32Array.from(cols, (c) => (capacity[c] as number) + Number(chance()));
  return {
    graph: graphOf(rows.length, cols.length, {
      row: edges.map((e) => e.row),
      col: edges.map((e) => e.col),
      score: edges.map((e) => e.score),
    }),
    capacity: places,
    taken: places.map(() => Number(chance())),
    wanted: wanted === null ? null : Int32Array.from(cols, (c, i) => Math.min(wanted[c] as number, places[i] as number)),
    ceiling: null,
  };
}

function startOf({ of, total: { prices }, threshold }: Solution, rows: number[], cols: number[]): Start {
  return {
    of: Int32Array.from(rows, (r) => (r < 0 || of[r] === none ? none : cols.indexOf(of[r] as number))),
    price: Float64Array.from(cols, (c) => prices.col[c] ?? Number.POSITIVE_INFINITY),
    top: prices.top,
    unmatched: prices.unmatched,
    threshold,
  };
}

describe("from a solution of a similar instance", () => {
  test("the same solution as anew, with prices that prove it, also over several changes", () => {
    fc.assert(
      fc.property(changes({ rows: 40, cols: 30, places: 3 }), objectives, ({ before, after, rows, cols }, objective) => {
        const start = startOf(solve(before, objective), rows, cols);
        const again = solve(after, objective, { start });
        const anew = solve(after, objective);
        expect(again.value).toEqual(anew.value);
        expect(again.of).toEqual(anew.of);
        expect(again.threshold).toBe(anew.threshold);
        expect(check(after, { of: again.of, certificate: certificateOf(after, again, objective) }, objective)).toEqual([]);
        const back = startOf(
          again,
          before.capacity.length === 0 ? [] : Array.from({ length: before.graph.rows }, (_, r) => rows.indexOf(r)),
          Array.from({ length: before.graph.cols }, (_, c) => cols.indexOf(c)),
        );
        expect(solve(before, objective, { start: back }).of).toEqual(solve(before, objective).of);
      }),
      { numRuns: 1500 },
    );
  });
});
