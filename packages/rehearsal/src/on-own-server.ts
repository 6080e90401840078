/** Plays a season on a server of its own to the end, and sums it up. */
import { killer } from "./killer.ts";
import type { OwnServer } from "./own-server.ts";
import { convention } from "./offices.ts";
import { rehearse } from "./rehearse.ts";
import { connect } from "./server.ts";
import { openStored } from "./stored.ts";
import { summarize } from "./summary.ts";
import { patient } from "./web/patient.ts";
import type { SignUps } from "./sign-ups.ts";
import type { Season } from "./whole-season.ts";

/** @param began when it did, as `performance.now()` tells */
export async function playOnOwnServer(own: OwnServer, season: Season & { signUps: SignUps }, began: number) {
  const { files, signUps, seed, traits, cohort, kills, prints, report = false, alliance, say } = season;
  const ref = { programme: (alliance ?? convention).programme, cohort };
  const server = connect(own.origin, patient(own.ready));
  const murder = killer(own, kills, say);
  const stored = openStored(async () => (await server.state()).stored);
  const phase = () => stored.look(async (store) => (await store.get("cohort", ref))?.phase);
  // Each has a letter under way that a kill leaves in doubt.
  const asked = { report, ...(alliance && { alliance }), ...(prints !== undefined && { prints }), ...(kills > 0 && { atOnce: 4 }) };
  const played = await rehearse({ server, seed, traits, cohort, signUps, say, phase, ...asked }, files);
  await murder.over();
  const wallSeconds = Math.round((performance.now() - began) / 100) / 10;
  const counts = await server.counts();
  const log = await stored.look((store) => store.log(ref));
  const summary = await stored.look((store) => summarize(store, ref, played, { seed, wallSeconds, counts, log }));
  const { letters, certificates, report: papers } = played;
  return { summary, calls: counts.calls, letters, certificates, report: papers, log };
}
