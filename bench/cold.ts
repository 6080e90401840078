/**
 * What a function weighs and how long it takes to import, bundled as it is deployed, beside a bare handler in the same run.
 * `node bench/cold.ts web` shows one function; `--runs 20` imports more often.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleDeployed } from "@tamkine/local/lambda/deployed";
import { profile, time } from "./cold/time.ts";
import { weigh } from "./cold/weight.ts";

/**
 * Bytes that a function may load at its start, minified, and how long its import may take beside the peer's, in processor time. The peer
 * is little more than Node itself and a client of the database, so four times it is the site, its texts and its rules.
 */
const most = { start: 1_500_000, ratio: 4 };
/** How many parts are named. */
const named = 8;

const { values, positionals } = parseArgs({ options: { runs: { type: "string", default: "9" } }, allowPositionals: true });
const { Resources } = JSON.parse(readFileSync("stacks/template.json", "utf8")) as {
  Resources: Record<string, { Metadata?: { entry?: string } }>;
};
const deployed = Object.values(Resources).flatMap(({ Metadata }) => Metadata?.entry ?? []);
// The one that prints carries a typesetter, which is loaded as one native piece.
const entries = deployed.filter((entry) => entry !== "functions/papers.ts" && positionals.every((part) => entry.includes(part)));
const dir = mkdtempSync(join(tmpdir(), "cold-"));
const missed: string[] = [];

async function made(entry: string) {
  const place = mkdtempSync(join(dir, "of-"));
  return { entry, place, weight: weigh(await bundleDeployed(process.cwd(), entry, place)), file: join(place, "index.mjs") };
}

const kilo = (bytes: number) => `${Math.round(bytes / 1000)}`;
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(30) : String(cell).padStart(11))).join(""));
const line = (parts: (readonly [string, number])[], unit: string, show: (value: number) => string) =>
  parts
    .slice(0, named)
    .map(([part, value]) => `${part} ${show(value)}`)
    .join(", ") + unit;

console.log(
  `Node ${process.version}, ${values.runs} imports each. kB minified; ms, the least and the middle; the ratio is the middle of pairs, of processor time.`,
);
row(["function", "start", "gzip", "with later", "wall least", "middle", "cpu least", "middle", "ratio"]);
const peer = await made("bench/cold/peer.ts");
const functions = [peer];
for (const entry of entries) functions.push(await made(entry));
for (const { entry, file, place, weight } of functions) {
  const { least, middle, ratio } = time(file, peer.file, Number(values.runs));
  const times = [least.wall, middle.wall, least.cpu, middle.cpu].map((ms) => ms.toFixed(0));
  row([
    entry === peer.entry ? "a bare handler" : entry,
    kilo(weight.start),
    kilo(weight.packed),
    kilo(weight.all),
    ...times,
    ratio.toFixed(1),
  ]);
  if (weight.start > most.start) missed.push(`${entry}: ${kilo(weight.start)} kB at its start`);
  if (ratio > most.ratio) missed.push(`${entry}: ${ratio.toFixed(1)} times a bare handler`);
  console.log(`  weighs: ${line(weight.parts, " kB", kilo)}`);
  console.log(`  takes:  ${line(profile(file, place), " ms", (ms) => ms.toFixed(0))}`);
}
rmSync(dir, { recursive: true });
console.log(missed.length === 0 ? "\nWithin every limit." : `\nBeyond: ${missed.join("; ")}`);
process.exitCode = missed.length === 0 ? 0 : 1;
