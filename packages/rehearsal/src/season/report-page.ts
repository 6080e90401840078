/** The season's figures against their goals, as a page to look at. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { html } from "hono/html";
import type { summarize } from "./summary.ts";
import { errorRemarks, fileRemarks } from "./remarks.ts";

type Summary = Awaited<ReturnType<typeof summarize>>;

const css = `:root{color-scheme:light dark;--ink:#1d2b2a;--soft:#5c6b69;--paper:#fbfaf7;--card:#fff;--line:#dcdad2;--good:#1f7a4d;--warn:#9a5b00}
@media (prefers-color-scheme:dark){:root{--ink:#eceae4;--soft:#a9b3b0;--paper:#151a19;--card:#1d2423;--line:#36403e;--good:#6fcf97;--warn:#f0b45c}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,sans-serif}main{max-width:60rem;margin:auto;padding:1.5rem}
h1{font-size:1.7rem;line-height:1.25}.grid{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr))}
.card{background:var(--card);border:1px solid var(--line);border-block-start:4px solid var(--line);border-radius:.6rem;padding:1rem}
.met{border-block-start-color:var(--good)}.missed{border-block-start-color:var(--warn)}.value{font-size:1.5rem;font-weight:600;display:block}
.soft{color:var(--soft);font-size:.9rem}table{border-collapse:collapse;inline-size:100%}td,th{text-align:start;padding:.35rem .6rem;border-block-end:1px solid var(--line)}`;

export async function writeReport(out: string, summary: Summary): Promise<void> {
  writeFileSync(join(out, "report.html"), (await page(summary)).toString());
}

function page(summary: Summary) {
  const { cohort, phase, seed, virtualDays, kpis, letters, pairs, meetings } = summary;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Cohort ${cohort}</title><style>${css}</style></head>
<body><main>
<h1>Cohort ${cohort}: rehearsed season</h1>
<p class="soft">Seed ${seed} · ${phase} after ${virtualDays} virtual days · ${pairs.published} pairs · ${meetings.effective} effective meetings · ${letters.sent} letters, ${letters.duplicates} duplicates</p>
<ul>${[...fileRemarks(summary), ...errorRemarks(summary).map((line) => `error: ${line}`)].map((line) => html`<li>${line}</li>`)}</ul>
<div class="grid">${Object.entries(kpis).map(([name, figure]) => figure && tile(name, figure))}</div>
<h2>Letters</h2>
<table><thead><tr><th scope="col">Letter</th><th scope="col">Sent</th></tr></thead>
<tbody>${Object.entries(letters.byLetter).map(([letter, count]) => html`<tr><td>${letter}</td><td>${count}</td></tr>`)}</tbody></table>
</main></body></html>
`;
}

function tile(name: string, { value, unit, numerator, denominator, goal, met }: NonNullable<Summary["kpis"]["coverage"]>) {
  const written = (number: number) => (unit === "share" ? `${Math.round(number * 100)} %` : String(Math.round(number * 10) / 10));
  const shown = value === null ? "nothing to count from" : written(value);
  const aim = goal === null ? "" : ` · goal ${written(goal)}`;
  return html`<div class="card ${verdict(met)}"><span class="soft">${name}</span><span class="value">${shown}</span>
<span class="soft">${numerator} / ${denominator}${aim}</span></div>`;
}

function verdict(met: boolean | null): string {
  if (met === null) return "";
  return met ? "met" : "missed";
}
