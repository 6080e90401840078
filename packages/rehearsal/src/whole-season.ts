/** One whole season on a server of its own: started, played to the end, summed up, stopped. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Traits } from "./cast/temperament.ts";
import { type Alliance, ownerAddress } from "./offices.ts";
import { ownServer } from "./own-server.ts";
import type { SignUpFiles } from "@tamkine/core/scripts/exports-in";
import { signUpsIn } from "./sign-ups.ts";

export interface Season {
  files: SignUpFiles;
  seed: string;
  traits: Traits;
  cohort: string;
  /** How often the server is killed on the way. */
  kills: number;
  /** How often each fault that AWS has comes, from 0 up to 1: none when not given. */
  weather?: number;
  /** Whether what AWS would charge by is measured. */
  metered?: boolean;
  /** In how many threads the server's functions run, beside the one that serves; in that one when not given. */
  threads?: number;
  /** How many certificates are printed at the end; all of them when not given. */
  prints?: number;
  /** Whether the report is printed at the close. */
  report?: boolean;
  /** Whose programme it is; the default one when not given. */
  alliance?: Alliance;
  say(line: string): void;
}

/** The installation's secret: the same seed gives the same ids. */
export const seasonSecret = (seed: string): string => `rehearsal of a season, seed ${seed}`.padEnd(40, ".");

export async function wholeSeason(season: Season) {
  const { files, seed, kills, weather = 0, metered = false, threads } = season;
  const began = performance.now();
  const signUps = await signUpsIn(files);
  const own = ownServer({
    start: dayBefore(signUps.days),
    mode: "frozen",
    speedy: true,
    metered,
    threads,
    secret: seasonSecret(seed),
    ownerEmail: ownerAddress,
    ...(weather > 0 && { weather: { share: weather, seed } }),
    // Who is to be killed keeps everything on disk; in memory it is quicker.
    ...(kills > 0 && { dir: mkdtempSync(join(tmpdir(), "tamkine-season-")) }),
  });
  // The cast is loaded while its server starts.
  const [server, { playOnOwnServer }] = await Promise.all([own, import("./on-own-server.ts")]);
  try {
    return await playOnOwnServer(server, { ...season, signUps }, began);
  } finally {
    await server.stop();
  }
}

/** The story begins at noon on the day before the first sign-up. */
function dayBefore([first = "2026-03-02"]: readonly string[]): string {
  return new Date(Date.parse(`${first}T12:00:00Z`) - 86_400_000).toISOString();
}
