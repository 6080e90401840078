/** Plays a season to its end on a running server, and sums it up. */
import { killer } from "../server/killer.ts";
import type { OwnServer } from "../server/own-server.ts";
import { convention } from "../alliance.ts";
import { rehearse } from "../rehearse.ts";
import { connect } from "../server/server.ts";
import { openStored } from "../server/stored.ts";
import { summarize } from "./summary.ts";
import { patient } from "../web/patient.ts";
import type { SignUps } from "../sign-ups.ts";
import type { Season } from "./settings.ts";

/** @param began when the season began, by `performance.now()` */
export async function playSeason(own: OwnServer, season: Season & { signUps: SignUps }, began: number) {
  const { files, signUps, seed, traits, cohort, kills, prints, report = false, alliance, say } = season;
  const ref = { programme: (alliance ?? convention).programme, cohort };
  const server = connect(own.origin, patient(own.ready));
  const killing = killer(own, kills, say);
  const stored = openStored(async () => (await server.state()).stored);
  const phase = () => stored.look(async (store) => (await store.get("cohort", ref))?.phase);
  // Each person who acts at once may have a letter in flight, which a kill leaves in doubt: so there are few of them.
  const asked = { report, ...(alliance && { alliance }), ...(prints !== undefined && { prints }), ...(kills > 0 && { atOnce: 4 }) };
  const played = await rehearse({ server, seed, traits, cohort, signUps, say, phase, ...asked }, files);
  await killing.over();
  const wallSeconds = Math.round((performance.now() - began) / 100) / 10;
  const counts = await server.counts();
  const log = await stored.look((store) => store.log(ref));
  const summary = await stored.look((store) => summarize(store, ref, played, { seed, wallSeconds, counts, log }));
  const { letters, certificates, report: papers } = played;
  return { summary, calls: counts.calls, letters, certificates, report: papers, log };
}
