/** `npm run cost -- out/summary.json`: what the cohort of a metered season costs, what stands there every month, and how it grows. */
import { readFileSync } from "node:fs";
import { byService, cohortCost, grown, total } from "./cost/cohort.ts";
import { monthly } from "./cost/fixed.ts";
import { looked, prices, region, surcharge } from "./cost/prices.ts";
import { Summary, type Template } from "./cost/usage.ts";

/** Goals in dollars: a cohort of thirty pairs, and a month in which nothing happens. */
const goals = { cohort: 0.5, month: 2 };
const sizes = [30, 300, 3_000, 30_000];

const [file = ""] = process.argv.slice(2);
const summary = read();
const template = JSON.parse(readFileSync("stacks/template.json", "utf8")) as Template;
const lines = cohortCost(summary, template);
const pairs = summary.pairs.published;
const usd = (amount: number) => amount.toFixed(amount < 0.01 ? 4 : 2).padStart(10);

console.log(
  `Cohort ${summary.cohort}, ${pairs} pairs, ${summary.virtualDays} days. US dollars, ${region}, prices of ${looked}, no free tier, no tax.\n`,
);
console.log(`${"service".padEnd(16)}${"units".padStart(14)}  ${"of".padEnd(32)}${"USD".padStart(10)}  price known`);
for (const { service, price, units, usd: amount } of lines) {
  const shown = units < 10 ? units.toFixed(3) : Math.round(units).toLocaleString("en");
  console.log(`${service.padEnd(16)}${shown.padStart(14)}  ${prices[price].unit.padEnd(32)}${usd(amount)}  ${prices[price].known}`);
}
const whole = total(lines);
console.log(`${"".padEnd(64)}${usd(whole)}  ${(whole / pairs).toFixed(4)} a pair\n`);

const fixed = monthly(template);
console.log("Every month, used or not");
for (const { what, count, usd: amount, optional } of fixed)
  console.log(`${usd(amount)}  ${count} ${what}${optional ? " (if wanted)" : ""}`);
const standing = total(fixed.filter(({ optional }) => !optional));
console.log(`${usd(standing)}  without what is only if wanted\n`);

console.log("As it grows (the measured cohort, scaled)");
for (const size of sizes) {
  const at = grown(lines, pairs, size);
  const shares = byService(at).map(([service, amount]) => `${service} ${Math.round((100 * amount) / total(at))} %`);
  console.log(`${size.toLocaleString("en").padStart(7)} pairs ${usd(total(at))}  ${shares.slice(0, 6).join(", ")}`);
}
console.log(`\nWhere only N. Virginia's price is known, Paris is taken to cost ${surcharge.toFixed(2)} times as much.`);
const thirty = total(grown(lines, pairs, 30));
const missed = [
  ...(thirty > goals.cohort ? [`thirty pairs cost ${thirty.toFixed(2)} > ${goals.cohort}`] : []),
  ...(standing > goals.month ? [`a month costs ${standing.toFixed(2)} > ${goals.month}`] : []),
];
console.log(missed.length === 0 ? "Within both goals." : `Beyond: ${missed.join("; ")}`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** The summary that was named; ends with 2, and how to make one, where there is none or the season was not metered. */
function read(): Summary {
  try {
    return Summary.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    console.error(
      `"${file}" is no summary of a metered season. First: npm run season -- tests/data/cohort-2026-1 --metered --out out, then: npm run cost -- out/summary.json`,
    );
    process.exit(2);
  }
}
