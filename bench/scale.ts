/**
 * `npm run scale`: cohorts of growing size played in memory by the very steps, beside the limits of AWS; writes docs/scale.md.
 * `node bench/scale.ts 30 300` plays other sizes and writes nothing. 3,000 pairs take some minutes.
 */
import { writeFileSync } from "node:fs";
import { limits, margins, over } from "./scale/limits.ts";
import { page } from "./scale/page.ts";
import { type Met, playSeason } from "./scale/season.ts";

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [30, 300, 3_000];
const played: Met[] = [];
for (const size of sizes) {
  const met = playSeason(size);
  played.push(met);
  console.log(`\n${size.toLocaleString("en")} pairs wanted, ${met.pairs.toLocaleString("en")} made`);
  for (const { what, value, limit, times } of margins(met))
    console.log(`${what.padEnd(58)}${value.padStart(14)} of ${limit.padEnd(14)}${times}`);
}
const beyond = played.flatMap((met) => over(met).map((what) => `${met.pairs} pairs: ${what}`));
if (asked.length === 0) writeFileSync("docs/scale.md", page(played));
console.log(beyond.length === 0 ? `\nNothing is over any of ${limits.length} limits.` : `\nOver: ${beyond.join("; ")}`);
process.exitCode = beyond.length === 0 ? 0 : 1;
