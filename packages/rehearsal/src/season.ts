/** `npm run season -- DIR`: imports a sign-up export and plays the whole cohort in virtual time. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { exportsIn } from "@tamkine/core/scripts/exports-in";
import { optionsIn, usage } from "./season/options.ts";
import { writeReport } from "./season/report-page.ts";
import { errorRemarks, fileRemarks } from "./season/remarks.ts";
import { wholeSeason } from "./season/whole-season.ts";

const options = optionsIn(process.argv.slice(2));
if (options === "help") {
  console.log(usage);
  process.exit(0);
}
if ("wrong" in options) refuse(options.wrong);
const { files, wrong } = exportsIn(options.dir);
if (!files) refuse(wrong);

const { out, dir: _, ...season } = options;
// What cannot be written to is known before the season is played.
mkdirSync(out, { recursive: true });
const began = performance.now();
const say = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);
const { summary, letters, certificates, log, report } = await wholeSeason({
  report: true,
  files,
  ...season,
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
for (const line of fileRemarks(summary)) say(line);
say(
  `${summary.phase}: ${summary.pairs.published} pairs, ${summary.letters.sent} letters, ${summary.certificates.printed} certificates, ${summary.errors.length} errors. See ${out}/report.html`,
);
for (const line of errorRemarks(summary)) console.error(`error: ${line}`);
process.exit(summary.errors.length > 0 ? 1 : 0);

function refuse(sentences: readonly string[]): never {
  console.error(`${sentences.join("\n")}\n\n${usage}`);
  process.exit(2);
}
