/** The embedded AWS: database, functions, workflow, mail and HTTP API on one port and one virtual clock. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Functions, openFunctions } from "./environment/functions.ts";
import { type Foundation, openFoundation, table } from "./environment/foundation.ts";
import { waitsOf } from "./environment/state-machines.ts";
import type { Counts, Environment, EnvironmentOptions } from "./environment/options.ts";
import { serveAll } from "./environment/routes.ts";
import { openBackground, type Background } from "./environment/background.ts";

/** How long a stop waits for what is in flight, in real milliseconds. */
const stopMs = 3_000;

/**
 * Starts everything and resumes what was in flight when the last process ended.
 * @throws InUse when another process has the directory; Error when no database can run here, or the template holds something unknown
 */
export async function startEnvironment(options: EnvironmentOptions): Promise<Environment> {
  const { onError = () => {} } = options;
  const opened = new AsyncDisposableStack();
  let settle = async () => {};
  const stop = async () => {
    // What is in flight may still end well; what does not end in time is resumed at the next start.
    await Promise.race([settle(), sleep(stopMs, undefined, { ref: false })]);
    await opened.disposeAsync();
  };
  try {
    const foundation = await openFoundation(options, opened);
    const functions = await openFunctions(options, foundation, opened);
    const background = await openBackground(options, foundation, functions, opened);
    settle = () => background.time.settle().catch(onError);
    const counts = { http: 0, ses: 0, sfn: 0 };
    const running = offered(options, foundation, functions, background, counts, stop);
    serveAll(options, running, foundation, functions, background, counts);
    background.teller.wake();
    return running;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The running environment, as its user sees it. */
function offered(
  { ownerEmail }: EnvironmentOptions,
  { url, deployed, clock, database }: Foundation,
  { sdk, counted, meter, sky }: Functions,
  { box, engine, time, peer }: Background,
  counts: Pick<Counts, "http" | "ses" | "sfn">,
  stop: () => Promise<void>,
): Environment {
  return {
    url,
    ...(ownerEmail !== undefined && { ownerEmail }),
    ...(peer && { sesLocalUrl: peer.url }),
    database: database.kind,
    stored: { endpoint: database.endpoint, table },
    sdk,
    now: clock.now,
    advanceTo: time.advanceTo,
    nextEvent: () => engine.nextTimer(),
    settle: time.settle,
    outbox: (since = 0) => box.letters({ since }),
    bounce: box.bounce,
    waits: () => waitsOf(engine, deployed.machines),
    counts: () => ({
      ...counts,
      dynamodb: counted.ofService("DYNAMODB"),
      calls: counted.byFunction(),
      workflow: engine.transitions(),
      letters: box.counts(),
      ...(meter && { usage: meter.usage }),
      ...(sky && { weather: sky.counts() }),
    }),
    stop,
  };
}
