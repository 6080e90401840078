/** The embedded AWS: database, functions, workflow, mail and HTTP API on one port and one virtual clock. */
import { setTimeout as sleep } from "node:timers/promises";
import { openClock } from "./clock/clock.ts";
import { serveControl } from "./control/control.ts";
import { createPlayer } from "./control/player.ts";
import { openJournal } from "./data/journal.ts";
import { takePlace } from "./data/place.ts";
import { startDatabase } from "./database/database.ts";
import { removeExpired } from "./database/expiry.ts";
import { serveDesign } from "./design/serve.ts";
import { openBuckets } from "./files/buckets.ts";
import { serveS3 } from "./files/s3.ts";
import { openServer } from "./http/server.ts";
import { serveSite } from "./http/site.ts";
import { withBar } from "./control/bar.ts";
import { faulty } from "./lambda/faults.ts";
import type { Invoke } from "./lambda/invocation.ts";
import { openLambdas } from "./lambda/lambda.ts";
import { serveLambda } from "./lambda/serve.ts";
import { startPeer } from "./mail/peer.ts";
import { openPostBox } from "./mail/post-box.ts";
import { serveSes } from "./mail/ses.ts";
import { createTeller } from "./mail/teller.ts";
import { edgeName, openParameters } from "./parameters/parameters.ts";
import { serveSsm } from "./parameters/ssm.ts";
import { readTemplate } from "./template/template.ts";
import { openEngine } from "./workflow/engine.ts";
import { createSfnServer } from "./workflow/server.ts";
import { createCounts, listenToRequests } from "./environment/counting.ts";
import { createMeter } from "./environment/meter.ts";
import { createDrive } from "./environment/drive.ts";
import { deployMachines, waitsOf } from "./environment/machines.ts";
import type { Environment, EnvironmentOptions } from "./environment/options.ts";
import { projectRoot, templateOf } from "./environment/project.ts";

const table = "tamkine";
/** Real milliseconds a stop waits for what is in flight. */
const stopMs = 3_000;
const services = "/__local/aws";

/**
 * Starts everything and resumes what was in flight when the last process ended.
 * @throws InUse when another process has the directory; Error when no database can run here, or the template holds something unknown
 */
export async function startEnvironment(options: EnvironmentOptions): Promise<Environment> {
  const { dir, speedy = false, secret, ownerEmail, root = projectRoot, onError = () => {} } = options;
  const ending: (() => unknown)[] = [];
  const ends = <T>(thing: T, end: (thing: T) => unknown): T => {
    ending.unshift(() => end(thing));
    return thing;
  };
  const stop = async () => {
    // What is in flight may still end well; what does not in time is taken up again at the next start.
    await Promise.race([settle(), sleep(stopMs, undefined, { ref: false })]);
    for (const end of ending.splice(0)) await end();
  };
  let settle = async () => {};
  try {
    return await start();
  } catch (error) {
    await stop();
    throw error;
  }

  async function start(): Promise<Environment> {
    const place = ends(takePlace(dir, speedy), (each) => each.leave());
    const server = ends(await openServer(options.port ?? 0, onError), (each) => each.close());
    const url = `http://localhost:${server.port}`;
    const overrides = {
      ORIGIN: url,
      PARTS: root,
      NEEDS_RECEIPT: "no",
      ...(ownerEmail !== undefined && { OWNER_EMAIL: ownerEmail }),
      ...(speedy && { ANSWER_AFTER: "0" }),
    };
    const deployed = readTemplate(templateOf(options), { table, overrides });

    const journal = ends(openJournal(place.file("journal"), speedy), (each) => each.close());
    const parameters = openParameters(
      ends(openJournal(place.file("parameters"), speedy), (each) => each.close()),
      secret,
    );
    const clock = ends(openClock(journal, options), (each) => each.stop());
    const database = ends(
      await startDatabase({
        table,
        ...(place.kept !== undefined && { dir: place.kept }),
        ...(options.database && { kind: options.database }),
      }),
      (each) => each.stop(),
    );
    const counts = { http: 0, ses: 0, sfn: 0 };
    const meter = options.metered === true ? createMeter() : undefined;
    const asked = meter ? ends(await meter.database(database.endpoint), (each) => each.close()) : database;

    const aws = `http://127.0.0.1:${server.port}${services}`;
    const endpoints = {
      DYNAMODB: asked.endpoint,
      SES: `${aws}/ses`,
      SFN: `${aws}/sfn`,
      SSM: `${aws}/ssm`,
      LAMBDA: `${aws}/lambda`,
      S3: `${aws}/s3`,
    };
    const environment = sdkEnvironment(deployed.region, endpoints);
    const counted = createCounts();
    ends(listenToRequests(environment, counted.add), (stopListening) => stopListening());
    const lambdas = ends(
      await openLambdas(deployed.functions, { root, dir: place.made, environment, threads: options.threads, onAsked: counted.add }),
      (each) => each.close(),
    );
    const steady = meter ? meter.invoke(lambdas.invoke) : lambdas.invoke;
    const invoke = options.faults ? faulty(steady, options.faults) : steady;

    const box = openPostBox(journal, deployed.mailEvents);
    const tells = clock.mode === "frozen" ? { afterMs: Number.POSITIVE_INFINITY } : {};
    const teller = ends(createTeller({ box, invoke, listeners: deployed.mailEvents, ...tells }), (each) => each.stop());
    const peer = options.sesLocal ? ends(await startPeer(), (each) => each.close()) : undefined;

    const engine = ends(
      openEngine({
        file: place.file("workflow"),
        now: clock.now,
        invoke: (arn, payload) => forWorkflow(invoke, arn, payload),
        speedy,
        region: deployed.region,
        ...(options.random && { random: options.random }),
      }),
      (each) => each.close(),
    );
    await deployMachines(engine, deployed.machines);
    const buckets = openBuckets(place.folder("files"), deployed.buckets);
    const expire = () => (buckets.expire(clock.now()), removeExpired(database, clock.now()));
    const drive = ends(createDrive({ clock, engine, teller, expire, onError }), (each) => each.stop());

    settle = () => drive.settle().catch(onError);

    const running: Environment = {
      url,
      ...(ownerEmail !== undefined && { ownerEmail }),
      ...(peer && { sesLocalUrl: peer.url }),
      database: database.kind,
      stored: { endpoint: database.endpoint, table },
      sdk: environment,
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
      }),
      stop,
    };

    const { play } = options;
    const player = createPlayer(play && (() => play(running)));
    const states = createSfnServer(engine);
    const site = serveSite({
      site: deployed.site,
      invoke: steady,
      now: clock.now,
      edge: () => parameters.get(edgeName) ?? "",
      ...(meter && { finish: meter.site }),
      ...(options.bar && { finish: withBar(running, player) }),
    });
    const ses = serveSes({
      box,
      configurationSets: deployed.configurationSets,
      now: clock.now,
      onLetter: teller.wake,
      ...(peer && { peer: peer.offer }),
    });
    server.route({
      "/": counting("http", site),
      "/__local": serveControl({ environment: running, box, player }),
      "/design": serveDesign(),
      [`${services}/ses`]: counting("ses", ses),
      [`${services}/ssm`]: serveSsm(parameters),
      [`${services}/lambda`]: serveLambda(steady),
      [`${services}/s3`]: serveS3({ buckets, at: `${services}/s3`, now: clock.now }),
      [`${services}/sfn`]: counting("sfn", async (request, response) => states(request, response)),
    });
    teller.wake();
    return running;

    function counting(what: keyof typeof counts, serve: Parameters<typeof server.route>[0][string]): typeof serve {
      return (request, response) => {
        counts[what] += 1;
        return serve(request, response);
      };
    }
  }
}

/** A failed invocation is the task's error. */
async function forWorkflow(invoke: Invoke, arn: string, payload: unknown): Promise<unknown> {
  const invocation = await invoke(arn, payload);
  if ("payload" in invocation) return invocation.payload;
  throw Object.assign(new Error(invocation.error.errorMessage), invocation.error);
}

/** What the AWS SDK takes its endpoints and credentials from; the machine's own configuration is kept away. */
function sdkEnvironment(region: string, endpoints: Record<string, string>): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_CONFIG_FILE: "/nonexistent",
    AWS_SHARED_CREDENTIALS_FILE: "/nonexistent",
    ...Object.fromEntries(Object.entries(endpoints).map(([service, url]) => [`AWS_ENDPOINT_URL_${service}`, url])),
  };
}
