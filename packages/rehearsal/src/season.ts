/** `npm run season -- DIR`: imports a sign-up export and plays the whole cohort in virtual time. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Traits, usualTraits } from "./cast/temperament.ts";
import { killer } from "./killer.ts";
import { ownServer } from "./own-server.ts";
import { rehearse } from "./rehearse.ts";
import { writeReport } from "./report.ts";
import { connect } from "./server.ts";
import { ownerAddress } from "./setup.ts";
import { signUps } from "./sign-ups.ts";
import { openStored } from "./stored.ts";
import { summarize } from "./summary.ts";
import { patient } from "./web/patient.ts";

const usage = `npm run season -- DIR [--seed N] [--out OUT] [--cohort NAME] [--kills N] [--mentors-absent 0.1] …
DIR holds mentors.csv and mentees.csv. --kills: how often the server is killed (kill -9) and started again on the way. Traits, each a share of the people: ${Object.keys(usualTraits).map(dashed).join(", ")}.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    out: { type: "string", default: "out" },
    cohort: { type: "string", default: "2026-1" },
    kills: { type: "string", default: "0" },
    ...Object.fromEntries(Object.keys(usualTraits).map((trait) => [dashed(trait), { type: "string" as const }])),
  },
});
const [dir] = positionals;
if (!dir) {
  console.error(usage);
  process.exit(2);
}

const files = { mentor: readFileSync(join(dir, "mentors.csv")), mentee: readFileSync(join(dir, "mentees.csv")) };
const { out, seed, cohort } = values;
const ref = { programme: "tamkine", cohort };
const began = performance.now();
const say = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);

const kills = Number(values.kills);
const own = await ownServer({
  start: dayBefore([...signUps(files.mentor, "mentor").days, ...signUps(files.mentee, "mentee").days]),
  mode: "frozen",
  speedy: true,
  secret: `rehearsal of a season, seed ${seed}`.padEnd(40, "."),
  ownerEmail: ownerAddress,
  // Who is to be killed keeps everything on disk; in memory it is quicker.
  ...(kills > 0 && { dir: mkdtempSync(join(tmpdir(), "tamkine-season-")) }),
});
const server = connect(own.origin, patient(own.ready));
const murder = killer(own, kills, say);
const stored = openStored(async () => (await server.state()).stored);
const played = await rehearse({
  server,
  seed,
  traits: traitsFrom(values),
  cohort,
  files,
  say,
  phase: () => stored.look(async (store) => (await store.get("cohort", ref))?.phase),
});
await murder.over();
const wallSeconds = Math.round((performance.now() - began) / 100) / 10;
const counts = await server.counts();
const summary = await stored.look((store) => summarize(store, ref, played, { seed, wallSeconds, counts }));
const log = await stored.look((store) => store.log(ref));
await own.stop();

rmSync(join(out, "outbox"), { recursive: true, force: true });
mkdirSync(join(out, "outbox"), { recursive: true });
for (const { seq, eml } of played.letters) writeFileSync(join(out, "outbox", `${String(seq).padStart(5, "0")}.eml`), eml);
writeFileSync(join(out, "log.jsonl"), log.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
writeFileSync(join(out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
writeReport(out, summary);
say(
  `${summary.phase}: ${summary.pairs.published} pairs, ${summary.letters.sent} letters, ${summary.errors.length} errors. See ${out}/report.html`,
);
process.exit(summary.errors.length > 0 ? 1 : 0);

function dashed(trait: string): string {
  return trait.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
}

function traitsFrom(given: Record<string, unknown>): Traits {
  const chosen = Object.keys(usualTraits).flatMap((trait) => {
    const share = Number(given[dashed(trait)] ?? Number.NaN);
    return Number.isNaN(share) ? [] : [[trait, share]];
  });
  return { ...usualTraits, ...Object.fromEntries(chosen) };
}

/** The story begins at noon on the day before the first sign-up. */
function dayBefore(days: string[]): string {
  const first = days.sort()[0] ?? "2026-03-02";
  return new Date(Date.parse(`${first}T12:00:00Z`) - 86_400_000).toISOString();
}
