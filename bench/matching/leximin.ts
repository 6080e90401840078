/** Leximin with the proof of its whole sorted list: the time to solve, to prove and to check, and how long the written proof is. */
import { check } from "@tamkine/core/matching/solve/proof/check";
import { plainInstance, type Source } from "@tamkine/core/matching/solve/graph";
import { certificateOf } from "@tamkine/core/matching/solve/proof/prove";
import { written } from "@tamkine/core/matching/solve/proof/leximin-proof";
import { solve } from "@tamkine/core/matching/solve/solve";
import { mentoring, uniform } from "./instances.ts";

const asked = process.argv.slice(2).map(Number);
console.log("\nLeximin     solve s   prove s   check s  levels  written MB");
for (const size of asked.length > 0 ? asked : [300, 1000, 3000]) told(`M ${size.toLocaleString("en")}`, mentoring(size, 7));
// Uniform scores are hardly ever equal, which is the worst there is for the proof's length.
for (const size of asked.length > 0 ? asked : [300, 1000]) told(`U ${size.toLocaleString("en")}`, uniform(size, 7));

function told(name: string, source: Source): void {
  const instance = plainInstance(source, new Int32Array(source.cols).fill(1));
  const [solution, solved] = timed(() => solve(instance, "leximin"));
  const [certificate, proven] = timed(() => certificateOf(instance, solution, "leximin"));
  const [wrong, checked] = timed(() => check(instance, { of: solution.of, certificate }, "leximin"));
  const { sorted } = certificate;
  const text = sorted === null ? null : written(sorted);
  const length = text === null ? "left out" : (JSON.stringify(text).length / 2 ** 20).toFixed(1);
  const figures = [solved, proven, checked, String(sorted?.levels.length), length].map((figure) => figure.padStart(8)).join("  ");
  console.log(`${name.padEnd(9)} ${figures}  ${wrong.length === 0 ? "verified" : `REFUTED: ${wrong.join(", ")}`}`);
}

/** What the work gives, and the seconds of the processor that it took. */
function timed<T>(work: () => T): [T, string] {
  const used = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return [result, ((user + system) / 1e6).toFixed(2)];
}
