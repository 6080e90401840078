/** 30 x 30 with proof and what any forced pair would cost: the first time in a fresh process, and once warm. */
import { check } from "@tamkine/core/matching/solve/check";
import { graphOf, plainInstance } from "@tamkine/core/matching/solve/graph";
import { regretsOf } from "@tamkine/core/matching/solve/regret";
import { certificateOf, solve } from "@tamkine/core/matching/solve/solve";
import { mentoring } from "./instances.ts";

const size = 30;
const pairs = Array.from({ length: size * size }, (_, e) => ({ row: Math.floor(e / size), col: e % size }));
const { score } = mentoring(size, 7);
const graph = graphOf(size, size, { row: pairs.map(({ row }) => row), col: pairs.map(({ col }) => col), score });
const instance = plainInstance(graph, new Int32Array(size).fill(1));
const times: number[] = [];
for (let run = 0; run < 80; run += 1) {
  const begin = performance.now();
  const solution = solve(instance);
  const wrong = check(instance, { of: solution.of, certificate: certificateOf(instance, solution, "bottleneck") }, "bottleneck");
  const regrets = regretsOf(instance, solution, pairs, true);
  times.push(performance.now() - begin);
  if (wrong.length > 0 || regrets.length !== pairs.length) throw new Error("not proven");
}
const warm = times.slice(-30).sort((a, b) => a - b)[15] as number;
console.log(
  `30 x 30, proof and what-if of all 900 pairs: cold ${(times[0] as number).toFixed(1)} ms (at most 25), warm ${warm.toFixed(2)} ms (at most 5)`,
);
