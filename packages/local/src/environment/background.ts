/** What happens without a request: letters and their bounces, state machines, files that expire, and the virtual time that drives it all. */
import { removeExpired } from "../database/expiry.ts";
import { openBuckets } from "../files/buckets.ts";
import type { Invoke } from "../lambda/invocation.ts";
import { startPeer } from "../mail/peer.ts";
import { openPostBox } from "../mail/post-box.ts";
import { createTeller } from "../mail/teller.ts";
import { openEngine } from "../workflow/engine.ts";
import type { Functions } from "./functions.ts";
import type { Foundation } from "./foundation.ts";
import type { EnvironmentOptions } from "./options.ts";
import { deployMachines } from "./state-machines.ts";
import { createVirtualTime } from "./virtual-time.ts";

export type Background = Awaited<ReturnType<typeof openBackground>>;

export async function openBackground(
  options: EnvironmentOptions,
  { place, deployed, journal, clock, database }: Foundation,
  functions: Functions,
  opened: AsyncDisposableStack,
) {
  const { speedy = false, onError = () => {} } = options;
  const { byWorkflow, byMail, sky } = functions;
  const box = openPostBox(journal, deployed.mailEvents);
  const tells = clock.mode === "frozen" ? { afterMs: Number.POSITIVE_INFINITY } : {};
  const isTurned = () => sky?.strikes("mail: news out of order") ?? false;
  const teller = opened.adopt(createTeller({ box, invoke: byMail, listeners: deployed.mailEvents, isTurned, ...tells }), (each) =>
    each.stop(),
  );
  const peer = options.sesLocal ? opened.adopt(await startPeer(), (each) => each.close()) : undefined;
  const engine = opened.adopt(
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
  const time = opened.adopt(createVirtualTime({ clock, engine, teller, expire, patient: sky !== undefined, onError }), (each) =>
    each.stop(),
  );
  return { box, teller, peer, engine, buckets, time };
}

/** A failed invocation is the task's error. */
async function forWorkflow(invoke: Invoke, arn: string, payload: unknown): Promise<unknown> {
  const invocation = await invoke(arn, payload);
  if ("payload" in invocation) return invocation.payload;
  throw Object.assign(new Error(invocation.error.errorMessage), invocation.error);
}
