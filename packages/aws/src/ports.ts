/** The core's ports on AWS. Endpoints, region and credentials are the SDK's own affair. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SESClient } from "@aws-sdk/client-ses";
import { SFNClient } from "@aws-sdk/client-sfn";
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import type { Ports } from "@tamkine/core/ports";
import { createMailer } from "./mailer.ts";
import { createStore } from "./store/store.ts";
import { createWorkflow } from "./workflow.ts";

export interface Places {
  /** Name of the table. */
  table: string;
  /** Address of the site, without a final slash. */
  origin: string;
  /** The installation's secret. */
  secret: string;
  /** ARN of the cohort's state machine. */
  stateMachine: string;
  /** Name of the SES configuration set that tells what became of letters. */
  configurationSet: string;
}

/** One set of clients; connections are kept alive between requests. */
export function createPorts({ table, origin, secret, stateMachine, configurationSet }: Places): Ports {
  // Without it the SDK puts its middleware together anew for each request, a tenth of what a small one costs.
  const client = { cacheMiddleware: true };
  return {
    store: createStore({ client: bare(new DynamoDBClient(client)), table }),
    mailer: createMailer(bare(new SESClient({ ...client, maxAttempts: 1 })), configurationSet),
    workflow: createWorkflow(bare(new SFNClient(client)), stateMachine),
    ids: createIds(secret),
    links: createLinks({ secret, origin }),
  };
}

/** What the SDK does besides asking: copies of all that comes and goes for a log nobody keeps, and headers for its statistics. */
const besides = ["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"];

/** The client without that: for a small request it is a tenth of the time, for a whole cohort's rows more than reading them. */
function bare<C extends { middlewareStack: { remove(name: string): boolean } }>(client: C): C {
  for (const name of besides) client.middlewareStack.remove(name);
  return client;
}
