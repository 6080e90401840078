/** One whole season on a server of its own: started, played to the end, summed up, stopped. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Traits } from "./cast/temperament.ts";
import { killer } from "./killer.ts";
import { ownServer } from "./own-server.ts";
import { type Rehearsal, rehearse } from "./rehearse.ts";
import { connect } from "./server.ts";
import { ownerAddress } from "./setup.ts";
import { signUps } from "./sign-ups.ts";
import { openStored } from "./stored.ts";
import { summarize } from "./summary.ts";
import { patient } from "./web/patient.ts";

export interface Season {
  files: Rehearsal["files"];
  seed: string;
  traits: Traits;
  cohort: string;
  /** How often the server is killed on the way. */
  kills: number;
  /** Whether what AWS would charge by is measured. */
  metered?: boolean;
  /** In how many threads the server's functions run, beside the one that serves; in that one when not given. */
  threads?: number;
  /** How many certificates are printed at the end; all of them when not given. */
  prints?: number;
  /** Whether the report is printed at the close. */
  report?: boolean;
  say(line: string): void;
}

/** The installation's secret: the same seed gives the same ids. */
export const seasonSecret = (seed: string): string => `rehearsal of a season, seed ${seed}`.padEnd(40, ".");

export async function wholeSeason(season: Season) {
  const { files, seed, traits, cohort, kills, metered = false, threads = 0, prints, report = false, say } = season;
  const began = performance.now();
  const ref = { programme: "tamkine", cohort };
  const own = await ownServer({
    start: dayBefore([...signUps(files.mentor, "mentor").days, ...signUps(files.mentee, "mentee").days]),
    mode: "frozen",
    speedy: true,
    metered,
    threads,
    secret: seasonSecret(seed),
    ownerEmail: ownerAddress,
    // Who is to be killed keeps everything on disk; in memory it is quicker.
    ...(kills > 0 && { dir: mkdtempSync(join(tmpdir(), "tamkine-season-")) }),
  });
  try {
    const server = connect(own.origin, patient(own.ready));
    const murder = killer(own, kills, say);
    const stored = openStored(async () => (await server.state()).stored);
    const phase = () => stored.look(async (store) => (await store.get("cohort", ref))?.phase);
    // Each has a letter under way that a kill leaves in doubt.
    const asked = { report, ...(prints !== undefined && { prints }), ...(kills > 0 && { atOnce: 4 }) };
    const played = await rehearse({ server, seed, traits, cohort, files, say, phase, ...asked });
    await murder.over();
    const wallSeconds = Math.round((performance.now() - began) / 100) / 10;
    const counts = await server.counts();
    const summary = await stored.look((store) => summarize(store, ref, played, { seed, wallSeconds, counts }));
    const { letters, certificates, report: papers } = played;
    return { summary, calls: counts.calls, letters, certificates, report: papers, log: await stored.look((store) => store.log(ref)) };
  } finally {
    await own.stop();
  }
}

/** The story begins at noon on the day before the first sign-up. */
function dayBefore(days: string[]): string {
  const first = days.sort()[0] ?? "2026-03-02";
  return new Date(Date.parse(`${first}T12:00:00Z`) - 86_400_000).toISOString();
}
