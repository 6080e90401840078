/** The deployed functions, and how they find the services: the SDK's own variables, with every endpoint on this machine. */
import { openLambdas } from "../lambda/lambda.ts";
import { doubled, interrupted, redelivered } from "../weather/invocations.ts";
import { createLag } from "../weather/lag.ts";
import { openSky, type Sky } from "../weather/sky.ts";
import { openWire } from "../weather/wire.ts";
import { createCounts, listenToRequests } from "./counting.ts";
import type { Ends } from "./ends.ts";
import type { Ground } from "./ground.ts";
import { createMeter } from "./meter.ts";
import type { EnvironmentOptions } from "./options.ts";
import { projectRoot } from "./project.ts";

/** Where the services answer. */
export const services = "/__local/aws";

export type Functions = Awaited<ReturnType<typeof openFunctions>>;

/**
 * - sdk: what the SDK takes its endpoints and credentials from
 * - steady: invokes a function, whatever the weather; bySite, byWorkflow, byMail: the same as it happens to whoever asks
 * - counted: what they asked the services for; meter: what AWS would charge for it; sky: the weather, where there is any
 */
export async function openFunctions(options: EnvironmentOptions, { place, server, deployed, database, clock }: Ground, ends: Ends) {
  const meter = options.metered === true ? createMeter() : undefined;
  const sky = options.weather && openSky(options.weather);
  const wired = wiring(sky, clock.now, ends);
  const asked = meter ? ends.of(await meter.database(database.endpoint), (each) => each.close()) : database;
  const aws = `${await wired(`http://127.0.0.1:${server.port}`)}${services}`;
  const sdk = sdkEnvironment(deployed.region, {
    DYNAMODB: await wired(asked.endpoint),
    SES: `${aws}/ses`,
    SFN: `${aws}/sfn`,
    SSM: `${aws}/ssm`,
    LAMBDA: `${aws}/lambda`,
    S3: `${aws}/s3`,
  });
  const counted = createCounts();
  ends.of(listenToRequests(sdk, counted.add), (stopListening) => stopListening());
  const { root = projectRoot, threads } = options;
  const lambdas = ends.of(
    await openLambdas(deployed.functions, { root, dir: place.made, environment: sdk, threads, onAsked: counted.add }),
    (each) => each.close(),
  );
  const steady = meter ? meter.invoke(lambdas.invoke) : lambdas.invoke;
  const bySite = sky ? interrupted(steady, sky) : steady;
  const byWorkflow = sky ? doubled(bySite, sky) : steady;
  return { sdk, steady, bySite, byWorkflow, byMail: sky ? redelivered(byWorkflow) : steady, counted, meter, sky };
}

/** Puts a wire before a service where there is weather. */
function wiring(sky: Sky | undefined, now: () => string, ends: Ends): (endpoint: string) => Promise<string> {
  if (!sky) return (endpoint) => Promise.resolve(endpoint);
  const lag = createLag(now);
  return async (endpoint) => ends.of(await openWire(endpoint, sky, lag), (wire) => wire.close()).endpoint;
}

/** The machine's own configuration is kept away. */
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
