/**
 * 30 x 30 with proof and what any forced pair would cost: the first time in a process, in several fresh ones, and once warm. The processor
 * time of the thread is told beside the clock's, which other programs disturb.
 */
import { spawnSync } from "node:child_process";
import { check } from "@tamkine/core/matching/solve/proof/check";
import { graphOf, plainInstance } from "@tamkine/core/matching/solve/graph";
import { regretsOf } from "@tamkine/core/matching/solve/regret/regret";
import { certificateOf } from "@tamkine/core/matching/solve/proof/prove";
import { solve } from "@tamkine/core/matching/solve/solve";
import { mentoring } from "./instances.ts";

const size = 30;
const pairs = Array.from({ length: size * size }, (_, e) => ({ row: Math.floor(e / size), col: e % size }));
const { score } = mentoring(size, 7);
const graph = graphOf(size, size, { row: pairs.map(({ row }) => row), col: pairs.map(({ col }) => col), score });
const instance = plainInstance(graph, new Int32Array(size).fill(1));

/** Milliseconds by the clock and of the processor, run after run. */
function timed(runs: number): { clock: number; processor: number }[] {
  return Array.from({ length: runs }, () => {
    const used = process.threadCpuUsage();
    const begin = performance.now();
    const solution = solve(instance);
    const wrong = check(instance, { of: solution.of, certificate: certificateOf(instance, solution, "bottleneck") }, "bottleneck");
    const regrets = regretsOf(instance, solution, pairs, true);
    const clock = performance.now() - begin;
    const { user, system } = process.threadCpuUsage(used);
    if (wrong.length > 0 || regrets.length !== pairs.length) throw new Error("not proven");
    return { clock, processor: (user + system) / 1000 };
  });
}

const sorted = (times: number[]) => [...times].sort((a, b) => a - b);

if (process.argv.includes("--once")) console.log(JSON.stringify(timed(1)[0]));
else {
  const fresh = Array.from({ length: 15 }, () => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, "--once"], { encoding: "utf8" });
    return JSON.parse(stdout) as { clock: number; processor: number };
  });
  const [clock, processor] = [sorted(fresh.map((one) => one.clock)), sorted(fresh.map((one) => one.processor))];
  const warm = sorted(
    timed(200)
      .slice(-100)
      .map((one) => one.clock),
  );
  const said = (times: number[]) => `best ${times[0]?.toFixed(1)}, median ${times[times.length >> 1]?.toFixed(1)} ms`;
  console.log(
    `30 x 30, proof and what-if of all 900 pairs: cold ${said(clock)} (at most 25; processor ${said(processor)}), warm ${said(warm)} (at most 5)`,
  );
}
