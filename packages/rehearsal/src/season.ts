/** `npm run season -- DIR`: imports a sign-up export and plays the whole cohort in virtual time. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Traits, usualTraits } from "./cast/temperament.ts";
import { exportsIn } from "./exports-in.ts";
import { writeReport } from "./report.ts";
import { errorsTold, filesTold } from "./told.ts";
import { wholeSeason } from "./whole-season.ts";

const usage = `npm run season -- DIR [--seed N] [--out OUT] [--cohort NAME] [--kills N] [--weather 0.02] [--metered] [--mentors-absent 0.1] …
DIR holds mentors.csv and mentees.csv, or workbooks, mentors.xlsx and mentees.xlsx. --kills: how often the server is killed (kill -9) and started again on the way.
--weather: how often each fault that AWS has now and then comes, as a share of all that it can come to.
--metered: measures what AWS would charge by, for npm run cost; a killed server forgets it, so not together with --kills.
Traits, each a share of the people: ${Object.keys(usualTraits).map(dashed).join(", ")}.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    out: { type: "string", default: "out" },
    cohort: { type: "string", default: "2026-1" },
    kills: { type: "string", default: "0" },
    weather: { type: "string", default: "0" },
    metered: { type: "boolean", default: false },
    ...Object.fromEntries(Object.keys(usualTraits).map((trait) => [dashed(trait), { type: "string" as const }])),
  },
});
const [dir = ""] = positionals;
const found = exportsIn(dir);
const isShare = (said: unknown) => said === undefined || (Number(said) >= 0 && Number(said) <= 1);
const wrong = [
  ...(dir === "" ? ["DIR is missing"] : found.wrong),
  ...(/^\d+$/u.test(values.kills) ? [] : ["--kills is a whole number"]),
  ...(isShare(values.weather) && values.weather !== "1" ? [] : ["--weather is a share from 0 to less than 1"]),
  ...(values.metered && values.kills !== "0" ? ["--metered goes without --kills"] : []),
  ...Object.keys(usualTraits).flatMap((trait) =>
    isShare((values as Record<string, unknown>)[dashed(trait)]) ? [] : [`--${dashed(trait)} is a share from 0 to 1`],
  ),
];
if (wrong.length > 0 || !found.files) {
  console.error(`${wrong.join("\n")}\n\n${usage}`);
  process.exit(2);
}

const { out, seed, cohort, metered } = values;
const began = performance.now();
const say = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);
const { summary, letters, certificates, log, report } = await wholeSeason({
  report: true,
  files: found.files,
  seed,
  cohort,
  traits: traitsFrom(values),
  kills: Number(values.kills),
  weather: Number(values.weather),
  metered,
  threads: availableParallelism(),
  say,
});

rmSync(join(out, "outbox"), { recursive: true, force: true });
mkdirSync(join(out, "outbox"), { recursive: true });
for (const { seq, eml } of letters) writeFileSync(join(out, "outbox", `${String(seq).padStart(5, "0")}.eml`), eml);
rmSync(join(out, "certificates"), { recursive: true, force: true });
mkdirSync(join(out, "certificates"), { recursive: true });
for (const { code, pdf } of certificates) writeFileSync(join(out, "certificates", `${code}.pdf`), pdf);
writeFileSync(join(out, "log.jsonl"), log.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
for (const { name, bytes } of report) writeFileSync(join(out, name), bytes);
writeFileSync(join(out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
await writeReport(out, summary);
for (const line of filesTold(summary)) say(line);
say(
  `${summary.phase}: ${summary.pairs.published} pairs, ${summary.letters.sent} letters, ${summary.certificates.printed} certificates, ${summary.errors.length} errors. See ${out}/report.html`,
);
for (const line of errorsTold(summary)) console.error(`error: ${line}`);
process.exit(summary.errors.length > 0 ? 1 : 0);

function dashed(trait: string): string {
  return trait.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
}

function traitsFrom(given: Record<string, unknown>): Traits {
  const chosen = Object.keys(usualTraits).flatMap((trait) => {
    const said = given[dashed(trait)];
    return said === undefined ? [] : [[trait, Number(said)]];
  });
  return { ...usualTraits, ...Object.fromEntries(chosen) };
}
