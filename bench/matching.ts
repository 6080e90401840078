/** Matching against SciPy: the same instances, one after the other in the same run, equal totals asserted, ratios printed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { check } from "@tamkine/core/matching/solve/proof/check";
import { plainInstance, type Source } from "@tamkine/core/matching/solve/graph";
import { certificateOf } from "@tamkine/core/matching/solve/proof/prove";
import { type Solution, solve } from "@tamkine/core/matching/solve/solve";
import { mentoring, product, sparse, uniform } from "./matching/instances.ts";
import { askPeer, lacking, peerVersion } from "./matching/peer.ts";

interface Case {
  name: string;
  source: () => Source;
  objective: "total" | "bottleneck";
  repeats: number;
  /** Highest ratio own/SciPy that counts as kept; none for the growth table's other sizes. */
  most?: number;
}

const dense = (kind: "U" | "M", size: number, repeats: number, most?: number): Case => ({
  name: `${kind} ${size.toLocaleString("en")}`,
  source: () => (kind === "U" ? uniform(size, 7) : mentoring(size, 7)),
  objective: "total",
  repeats,
  ...(most === undefined ? {} : { most }),
});
const worstFirst = (kind: "U" | "M", size: number): Case => ({
  ...dense(kind, size, 3, 1),
  name: `${kind} ${size} whole objective`,
  objective: "bottleneck",
});

const cases: Case[] = [
  dense("U", 30, 25),
  dense("M", 30, 25),
  dense("U", 100, 25),
  dense("M", 100, 25),
  dense("U", 300, 15),
  dense("M", 300, 15),
  dense("U", 1000, 9, 0.35),
  dense("M", 1000, 9, 0.6),
  dense("U", 3000, 3),
  dense("M", 3000, 3),
  worstFirst("U", 3000),
  worstFirst("M", 3000),
  { name: "row x column 1,000", source: () => product(1000), objective: "total", repeats: 3, most: 3 },
  { name: "row x column 2,000", source: () => product(2000), objective: "total", repeats: 1, most: 3 },
  dense("U", 5000, 3, 0.12),
  dense("M", 5000, 3, 0.18),
  { name: "sparse 20,000 x 50", source: () => sparse(20_000, 50, 7), objective: "total", repeats: 3, most: 0.6 },
  dense("U", 10_000, 2, 0.06),
  dense("M", 10_000, 2, 0.1),
  dense("U", 20_000, 1),
  dense("M", 20_000, 1),
];

const { values } = parseArgs({ options: { only: { type: "string" }, quick: { type: "boolean", default: false } } });
const version = peerVersion();
console.log(version === undefined ? "SciPy is not installed: own times only." : `Against SciPy ${version}, Node ${process.version}.`);
console.log("instance                   own ms    SciPy ms   ratio   at most   own MB  SciPy MB  proof");
let failed = 0;
for (const one of cases) {
  if (values.only !== undefined && !one.name.includes(values.only)) continue;
  if (values.quick && /^[UM] (?:[35],?000|[12]0,000)/u.test(one.name)) continue;
  failed += compare(one);
}
if (values.only === undefined) {
  // Each in a process of its own: the first is about a cold start, that of applications about peak memory.
  for (const script of ["every-pair.ts", "what-if.ts", "leximin.ts", "applications.ts", "objectives.ts"]) {
    spawnSync(process.execPath, [join(import.meta.dirname, "matching", script)], { stdio: "inherit" });
  }
}
process.exitCode = failed > 0 ? 1 : 0;

function compare({ name, source: make, objective, repeats, most }: Case): number {
  const source = make();
  const capacity = new Int32Array(source.cols).fill(1);
  const instance = plainInstance(source, capacity);
  // The compiler gets the runs that it needs to see before the clock counts; large instances warm up within one.
  const times: number[] = [];
  let solution: Solution | undefined;
  for (let i = -Math.min(repeats, 8); i < repeats; i += 1) {
    const begin = performance.now();
    solution = solve(instance, objective);
    if (i >= 0) times.push(performance.now() - begin);
  }
  if (solution === undefined) throw new Error("no run");
  // The best of as many runs for both, because other programs disturb the clock only upwards.
  const own = Math.min(...times);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  const proof = check(instance, { of: solution.of, certificate: certificateOf(instance, solution, objective) }, objective);
  const lack = version === undefined ? undefined : lacking(source);
  const peer = version === undefined || lack !== undefined ? undefined : askPeer(source, repeats);
  if (peer !== undefined && objective === "total" && peer.total !== solution.value.total)
    throw new Error(`${name}: totals differ: ${solution.value.total}, SciPy ${peer.total}`);
  const ratio = peer === undefined ? undefined : own / peer.milliseconds;
  const kept = most === undefined || ratio === undefined || ratio <= most;
  console.log(
    [
      name.padEnd(24),
      own.toFixed(2).padStart(9),
      (peer?.milliseconds.toFixed(2) ?? "").padStart(11),
      (ratio?.toFixed(3) ?? "").padStart(7),
      (most === undefined ? "" : `${most}${kept ? " ok" : " MISSED"}`).padStart(9),
      String(memory).padStart(8),
      String(peer?.memory ?? "").padStart(9),
      proof.length === 0 ? "  verified" : `  REFUTED: ${proof.join(", ")}`,
      lack === undefined ? "" : `(${lack})`,
    ].join(" "),
  );
  return (kept ? 0 : 1) + proof.length;
}
