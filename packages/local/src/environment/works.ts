/** What happens by itself: mail and the news of it, state machines, files that go, and time, which moves through all of it. */
import { removeExpired } from "../database/expiry.ts";
import { openBuckets } from "../files/buckets.ts";
import type { Invoke } from "../lambda/invocation.ts";
import { startPeer } from "../mail/peer.ts";
import { openPostBox } from "../mail/post-box.ts";
import { createTeller } from "../mail/teller.ts";
import { openEngine } from "../workflow/engine.ts";
import { createDrive } from "./drive.ts";
import type { Ends } from "./ends.ts";
import type { Functions } from "./functions.ts";
import type { Ground } from "./ground.ts";
import { deployMachines } from "./machines.ts";
import type { EnvironmentOptions } from "./options.ts";

export type Works = Awaited<ReturnType<typeof openWorks>>;

export async function openWorks(
  options: EnvironmentOptions,
  { place, deployed, journal, clock, database }: Ground,
  functions: Functions,
  ends: Ends,
) {
  const { speedy = false, onError = () => {} } = options;
  const { byWorkflow, byMail, sky } = functions;
  const box = openPostBox(journal, deployed.mailEvents);
  const tells = clock.mode === "frozen" ? { afterMs: Number.POSITIVE_INFINITY } : {};
  const isTurned = () => sky?.strikes("mail: news out of order") ?? false;
  const teller = ends.of(createTeller({ box, invoke: byMail, listeners: deployed.mailEvents, isTurned, ...tells }), (each) => each.stop());
  const peer = options.sesLocal ? ends.of(await startPeer(), (each) => each.close()) : undefined;
  const engine = ends.of(
    openEngine({
      file: place.file("workflow"),
      now: clock.now,
      invoke: (arn, payload) => forWorkflow(byWorkflow, arn, payload),
      speedy,
      region: deployed.region,
      ...(options.random && { random: options.random }),
    }),
    (each) => each.close(),
  );
  await deployMachines(engine, deployed.machines);
  const buckets = openBuckets(place.folder("files"), deployed.buckets);
  const expire = () => (buckets.expire(clock.now()), removeExpired(database, clock.now()));
  const drive = ends.of(createDrive({ clock, engine, teller, expire, patient: sky !== undefined, onError }), (each) => each.stop());
  return { box, teller, peer, engine, buckets, drive };
}

/** A failed invocation is the task's error. */
async function forWorkflow(invoke: Invoke, arn: string, payload: unknown): Promise<unknown> {
  const invocation = await invoke(arn, payload);
  if ("payload" in invocation) return invocation.payload;
  throw Object.assign(new Error(invocation.error.errorMessage), invocation.error);
}
