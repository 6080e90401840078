/** The deployed functions, and the environment variables by which their AWS SDK finds every service on this machine. */
import { openLambdas } from "../lambda/lambda.ts";
import { doubled, interrupted, redelivered } from "../weather/invocations.ts";
import { createLag } from "../weather/lag.ts";
import { openSky, type Sky } from "../weather/sky.ts";
import { openWire } from "../weather/wire.ts";
import { createCounts, listenToRequests } from "./usage/request-counts.ts";
import type { Foundation } from "./foundation.ts";
import { createMeter } from "./usage/meter.ts";
import type { EnvironmentOptions } from "./options.ts";
import { projectRoot } from "./project.ts";

/** The path under which the services answer. */
export const services = "/__local/aws";

export type Functions = Awaited<ReturnType<typeof openFunctions>>;

/**
 * Loads the functions of the template.
 * - sdk: the variables with the SDK's endpoints and credentials
 * - steady: invokes a function without faults; bySite, byWorkflow, byMail: with the faults that each of these callers meets on AWS
 * - counted: the requests that functions made; meter: what AWS would charge for them; sky: decides which faults happen, if any
 */
export async function openFunctions(
  options: EnvironmentOptions,
  { place, server, deployed, database, clock }: Foundation,
  opened: AsyncDisposableStack,
) {
  const meter = options.metered === true ? createMeter() : undefined;
  const sky = options.weather && openSky(options.weather);
  const wired = wiring(sky, clock.now, opened);
  const asked = meter ? opened.adopt(await meter.database(database.endpoint), (each) => each.close()) : database;
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
  opened.defer(listenToRequests(sdk, counted.add));
  const { root = projectRoot, threads } = options;
  const lambdas = opened.adopt(
    await openLambdas(deployed.functions, { root, dir: place.made, environment: sdk, threads, onAsked: counted.add }),
    (each) => each.close(),
  );
  const steady = meter ? meter.invoke(lambdas.invoke) : lambdas.invoke;
  const bySite = sky ? interrupted(steady, sky) : steady;
  const byWorkflow = sky ? doubled(bySite, sky) : steady;
  return { sdk, steady, bySite, byWorkflow, byMail: sky ? redelivered(byWorkflow) : steady, counted, meter, sky };
}

/** @returns the endpoint to use for a service: its own, or, where faults are asked for, that of a proxy which makes them */
function wiring(sky: Sky | undefined, now: () => string, opened: AsyncDisposableStack): (endpoint: string) => Promise<string> {
  if (!sky) return (endpoint) => Promise.resolve(endpoint);
  const lag = createLag(now);
  return async (endpoint) => opened.adopt(await openWire(endpoint, sky, lag), (wire) => wire.close()).endpoint;
}

/** Without anything from this machine's own AWS configuration. */
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
