/** Plays a whole season on a server of its own, which it starts and stops. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownerAddress } from "../alliance.ts";
import { ownServer } from "../server/own-server.ts";
import { signUpsIn } from "../sign-ups.ts";
import type { Season } from "./settings.ts";

/** The installation's secret: the same seed gives the same ids. */
export const seasonSecret = (seed: string): string => `rehearsal of a season, seed ${seed}`.padEnd(40, ".");

/** @returns the season's figures, with its letters, certificates, report and log */
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
    // A server that is to be killed keeps its data on disk; the others are quicker in memory.
    ...(kills > 0 && { dir: mkdtempSync(join(tmpdir(), "tamkine-season-")) }),
  });
  // The cast is loaded while the server starts.
  const [server, { playSeason }] = await Promise.all([own, import("./play-season.ts")]);
  try {
    return await playSeason(server, { ...season, signUps }, began);
  } finally {
    await server.stop();
  }
}

/** The story begins at noon on the day before the first sign-up. */
function dayBefore([first = "2026-03-02"]: readonly string[]): string {
  return new Date(Date.parse(`${first}T12:00:00Z`) - 86_400_000).toISOString();
}
