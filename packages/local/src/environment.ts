/** The embedded AWS: database, functions, workflow, mail and HTTP API on one port and one virtual clock. */
import { setTimeout as sleep } from "node:timers/promises";
import { createEnds } from "./environment/ends.ts";
import { type Functions, openFunctions } from "./environment/functions.ts";
import { type Ground, openGround, table } from "./environment/ground.ts";
import { waitsOf } from "./environment/machines.ts";
import type { Counts, Environment, EnvironmentOptions } from "./environment/options.ts";
import { serveAll } from "./environment/serve.ts";
import { openWorks, type Works } from "./environment/works.ts";

/** Real milliseconds a stop waits for what is in flight. */
const stopMs = 3_000;

/**
 * Starts everything and resumes what was in flight when the last process ended.
 * @throws InUse when another process has the directory; Error when no database can run here, or the template holds something unknown
 */
export async function startEnvironment(options: EnvironmentOptions): Promise<Environment> {
  const { onError = () => {} } = options;
  const ends = createEnds();
  let settle = async () => {};
  const stop = async () => {
    // What is in flight may still end well; what does not in time is taken up again at the next start.
    await Promise.race([settle(), sleep(stopMs, undefined, { ref: false })]);
    await ends.all();
  };
  try {
    const ground = await openGround(options, ends);
    const functions = await openFunctions(options, ground, ends);
    const works = await openWorks(options, ground, functions, ends);
    settle = () => works.drive.settle().catch(onError);
    const counts = { http: 0, ses: 0, sfn: 0 };
    const running = offered(options, ground, functions, works, counts, stop);
    serveAll(options, running, ground, functions, works, counts);
    works.teller.wake();
    return running;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What whoever started it may ask of it. */
function offered(
  { ownerEmail }: EnvironmentOptions,
  { url, deployed, clock, database }: Ground,
  { sdk, counted, meter, sky }: Functions,
  { box, engine, drive, peer }: Works,
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
    advanceTo: drive.advanceTo,
    nextEvent: () => engine.nextTimer(),
    settle: drive.settle,
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
