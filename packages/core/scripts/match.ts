/** npm run match -- DIR --out FILE [--settings FILE] [--edges] [--language fr]: from sign-up exports to a proposal. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as z from "zod";
import { Language } from "../src/kernel/text.ts";
import { type Matching, matchingOf } from "../src/matching/matching.ts";
import { type Report, reportOf } from "../src/matching/report.ts";
import { sayMatching, sayShortage } from "../src/matching/say.ts";
import { MatchingSettings } from "../src/matching/settings.ts";
import { tamkine } from "../src/programme/tamkine.ts";
import { NoSignUps, type SetAside, signUps } from "./sign-ups.ts";

const options = {
  out: { type: "string" },
  settings: { type: "string" },
  edges: { type: "boolean", default: false },
  language: { type: "string", default: "fr" },
} as const;

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [directory] = positionals;
  if (directory === undefined || values.out === undefined)
    throw new NoSignUps("npm run match -- DIR --out FILE [--settings FILE] [--edges] [--language fr|ar|en]");
  const language = Language.parse(values.language);
  const begin = performance.now();
  const { inputs, setAside } = await signUps(directory, settingsIn(values.settings), new Date().toISOString());
  const matching = matchingOf(inputs);
  const report = reportOf(inputs, matching, values.edges);
  const milliseconds = Math.round((performance.now() - begin) * 100) / 100;
  writeFileSync(values.out, `${JSON.stringify({ ...report, setAside, milliseconds }, null, 1)}\n`);
  for (const line of summary(language, report, matching, setAside)) console.log(line);
} catch (error) {
  if (error instanceof z.ZodError) console.error(z.prettifyError(error));
  else if (error instanceof NoSignUps || (error instanceof Error && "code" in error)) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}

function settingsIn(path: string | undefined): MatchingSettings {
  const said: unknown = path === undefined ? {} : parsed(path);
  return MatchingSettings.extend({ weights: MatchingSettings.shape.weights.default(tamkine.weights) })
    .strict()
    .parse(said);
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new NoSignUps(`${path} is no JSON: ${error instanceof Error ? error.message : ""}`);
  }
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function summary(language: Language, report: Report, matching: Matching, setAside: SetAside[]): string[] {
  const { objective, stability } = report;
  const places = report.mentors.reduce((sum, { capacity }) => sum + capacity, 0);
  const mean = objective.matched === 0 ? 0 : objective.total / objective.matched;
  const lines = [
    sayMatching(language, "summary.people", { mentors: report.mentors.length, places, mentees: report.mentees.length }),
    ...setAside.map(({ role, row, reason }) => sayMatching(language, "summary.set-aside", { role, row, reason })),
    "",
    ...table(language, report),
    "",
    sayMatching(language, "summary.result", { matched: objective.matched, worst: points(objective.worst ?? 0), mean: points(mean) }),
  ];
  if (report.certificate.verified) lines.push(sayMatching(language, "summary.proven"));
  const deferred = { unmatched: report.mentees.length - stability.deferred.matched, worst: points(stability.deferred.worst ?? 0) };
  lines.push(sayMatching(language, "summary.stability", { pairs: stability.blockingPairs, ...deferred }).trim());
  if (matching.shortage !== null) lines.push("", ...sayShortage(language, matching.shortage, report.unmatched.length, (id) => id));
  return lines;
}

function table(language: Language, { pairs, unmatched }: Report): string[] {
  const heads = (["table.mentee", "table.mentor", "table.score"] as const).map((key) => sayMatching(language, key));
  const rows = [
    ...pairs.map(({ mentee, mentor, score }) => [mentee, mentor, points(score)]),
    ...unmatched.map((mentee) => [mentee, "–", ""]),
  ];
  const width = [0, 1, 2].map((i) => Math.max(...[heads, ...rows].map((row) => (row[i] ?? "").length)));
  return [heads, width.map((w) => "─".repeat(w)), ...rows].map((row) =>
    row.map((cell, i) => (i === 2 ? cell.padStart(width[i] ?? 0) : cell.padEnd(width[i] ?? 0))).join("  "),
  );
}
