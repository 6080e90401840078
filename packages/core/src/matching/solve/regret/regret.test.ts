import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphOf, type Instance } from "../graph.ts";
import { instances } from "../random.fixture.ts";
import { type Choice, regretsOf } from "./regret.ts";
import { solve } from "../solve.ts";
import { scoreOf } from "../worst.ts";

const small = instances({ rows: 8, cols: 7, places: 3 }).map((instance): Instance => ({ ...instance, wanted: null }));

describe("regrets", () => {
  for (const objective of ["bottleneck", "total"] as const) {
    test(`${objective}: every pair's loss is what solving with that pair gives`, () => {
      fc.assert(
        fc.property(small, (instance) => {
          const solution = solve(instance, objective);
          const choices = edges(instance).filter(({ col }) => (instance.capacity[col] as number) > 0);
          for (const { row, col, loss } of regretsOf(instance, solution, choices, objective === "bottleneck")) {
            const { matched, worst, total } = forced(instance, { row, col }, objective);
            const fall = {
              worst: objective === "bottleneck" ? (solution.value.worst as number) - worst : 0,
              total: solution.value.total - total,
            };
            expect(loss).toEqual(matched < solution.value.matched ? null : fall);
            const alone = regretsOf(instance, solution, [{ row, col }], objective === "bottleneck");
            expect(alone).toEqual([{ row, col, loss }]);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});

function edges({ graph }: Instance): Choice[] {
  return Array.from({ length: graph.rows }, (_, row) =>
    Array.from(graph.col.subarray(graph.start[row], graph.start[row + 1]), (col) => ({ row, col })),
  ).flat();
}

/** The best with the pair: its row taken out, its place taken, its score on top. */
function forced(instance: Instance, choice: Choice, objective: "bottleneck" | "total") {
  const { graph } = instance;
  const score = scoreOf(graph, choice.row, choice.col) as number;
  const others = edges(instance).filter(({ row }) => row !== choice.row);
  const rest = graphOf(graph.rows, graph.cols, {
    row: others.map(({ row }) => row),
    col: others.map(({ col }) => col),
    score: others.map(({ row, col }) => scoreOf(graph, row, col) as number),
  });
  const capacity = instance.capacity.map((places, c) => places - Number(c === choice.col));
  const { value } = solve({ ...instance, graph: rest, capacity, ceiling: score }, objective);
  return { matched: value.matched + 1, worst: Math.min(score, value.worst ?? score), total: value.total + score };
}
