/** The core's ports on AWS. Endpoints, region and credentials are the SDK's own affair. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SESClient } from "@aws-sdk/client-ses";
import { SFNClient } from "@aws-sdk/client-sfn";
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import type { Ports } from "@tamkine/core/ports";
import { SSMClient } from "@aws-sdk/client-ssm";
import { createMailer } from "./mailer.ts";
import { createPapers } from "./papers.ts";
import { readSecrets, type Secrets } from "./parameters.ts";
import { createStore } from "./store/store.ts";
import { createWorkflow } from "./workflow.ts";

export interface Places {
  /** Name of the table. */
  table: string;
  /** Address of the site, without a final slash. */
  origin: string;
  /** What the names of the installation's parameters begin with. */
  parameters: string;
  /** ARN that the cohort's state machine is started by; absent for functions that neither start it nor end its waits. */
  stateMachine?: string | undefined;
  /** ARN that the state machine which forgets is started by; absent for functions that never start it. */
  retentionMachine?: string | undefined;
  /** Name of the SES configuration set that tells what became of letters; absent for functions that send none. */
  configurationSet?: string | undefined;
  /** ARN of the function that prints papers; absent for functions that print none. */
  printer?: string | undefined;
}

// Without it the SDK puts its middleware together anew for each request, a tenth of what a small one costs.
const client = { cacheMiddleware: true };

/** One set of clients; connections are kept alive between requests. Reads the installation's secrets first. */
export async function createPorts(places: Places): Promise<{ ports: Ports; secrets: Secrets }> {
  const { table, origin, parameters, stateMachine, retentionMachine, configurationSet, printer } = places;
  const secrets = await readSecrets(bare(new SSMClient(client)), parameters);
  const ports: Ports = {
    store: createStore({ client: bare(new DynamoDBClient(client)), table }),
    mailer:
      configurationSet === undefined
        ? { send: withheld("send letters") }
        : createMailer(bare(new SESClient({ ...client, maxAttempts: 1 })), configurationSet),
    workflow:
      stateMachine === undefined
        ? { start: withheld("start executions"), startRetention: withheld("start executions"), signal: withheld("end waits") }
        : createWorkflow(bare(new SFNClient(client)), { cohort: stateMachine, retention: retentionMachine }),
    papers: printer === undefined ? { print: withheld("print papers") } : createPapers(bare(new LambdaClient(client)), printer),
    ids: createIds(secrets.ids),
    links: createLinks({ keys: secrets.keys, origin }),
  };
  return { ports, secrets };
}

/** What a function has neither the address nor the right for. */
const withheld = (what: string) => () => Promise.reject(new Error(`this function may not ${what}`));

/** What the SDK does besides asking: copies of all that comes and goes for a log nobody keeps, and headers for its statistics. */
const besides = ["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"];

/** The client without that: for a small request it is a tenth of the time, for a whole cohort's rows more than reading them. */
function bare<C extends { middlewareStack: { remove(name: string): boolean } }>(client: C): C {
  for (const name of besides) client.middlewareStack.remove(name);
  return client;
}
