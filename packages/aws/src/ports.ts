/** The core's ports on AWS. Endpoints, region and credentials are the SDK's own affair. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SSMClient } from "@aws-sdk/client-ssm";
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import { ahead, loadedOnce } from "@tamkine/core/kernel/lazily";
import type { Files, Mailer, Papers, Ports, Shelf, Workflow } from "@tamkine/core/ports";
import { bare, settings, silence } from "./clients.ts";
import { readSecrets, type Secrets } from "./parameters.ts";
import { createStore } from "./store/store.ts";

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
  /** ARN that the state machine which prepares parcels is started by; absent for functions that never start it. */
  parcelMachine?: string | undefined;
  /** Name of the SES configuration set that tells what became of letters; absent for functions that send none. */
  configurationSet?: string | undefined;
  /** ARN of the function that prints papers; absent for functions that print none. */
  printer?: string | undefined;
  /** Name of the bucket; absent for functions that neither keep files nor take any. */
  files?: string | undefined;
  /** Name of the bucket that CloudFront reads before it asks the site; absent for functions that answer no visitor. */
  assets?: string | undefined;
}

/**
 * One set of clients; connections are kept alive between requests. Reads the installation's secrets first. Most of what a function is
 * asked needs the store alone: the other services' clients are loaded when something needs them.
 */
export async function createPorts(places: Places): Promise<{ ports: Ports; secrets: Secrets }> {
  const { table, origin, parameters } = places;
  const secrets = await readSecrets(bare(new SSMClient(settings(silence.others))), parameters);
  const ports: Ports = {
    store: createStore({ client: bare(new DynamoDBClient(settings(silence.table))), table }),
    mailer: mailerOf(places),
    workflow: workflowOf(places),
    papers: papersOf(places),
    files: filesOf(places),
    ids: createIds(secrets.ids),
    links: createLinks({ keys: secrets.keys, origin }),
  };
  return { ports, secrets };
}

function mailerOf({ configurationSet }: Places): Mailer {
  if (configurationSet === undefined) return { send: withheld("send letters") };
  const mailer = loadedOnce(async () => (await import("./mailer.ts")).openMailer(configurationSet));
  return { prepare: (mail) => ahead(mailer().then((it) => it.prepare?.(mail))), send: async (mail) => (await mailer()).send(mail) };
}

function workflowOf({ stateMachine, retentionMachine, parcelMachine }: Places): Workflow {
  const machines = { cohort: stateMachine, retention: retentionMachine, parcel: parcelMachine };
  if (Object.values(machines).every((one) => one === undefined)) {
    const start = withheld("start executions");
    return { start, startRetention: start, startParcel: start, signal: withheld("end waits") };
  }
  const workflow = loadedOnce(async () => (await import("./workflow.ts")).openWorkflow(machines));
  return {
    start: async (...what) => (await workflow()).start(...what),
    startRetention: async (ref, part) => (await workflow()).startRetention(ref, part),
    startParcel: async (ref) => (await workflow()).startParcel(ref),
    signal: async (token) => (await workflow()).signal(token),
  };
}

function papersOf({ printer }: Places): Papers {
  if (printer === undefined) return { print: withheld("print papers") };
  const papers = loadedOnce(async () => (await import("./papers.ts")).openPapers(printer));
  return { print: async (paper) => (await papers()).print(paper) };
}

function filesOf({ files: bucket }: Places): Files {
  const no = withheld("keep files");
  if (bucket === undefined) return { put: no, get: no, remove: no, address: no, door: no };
  const files = loadedOnce(async () => (await import("./files.ts")).openFiles(bucket));
  return {
    put: async (...file) => (await files()).put(...file),
    get: async (name) => (await files()).get(name),
    remove: async (beginning) => (await files()).remove(beginning),
    address: async (...asked) => (await files()).address(...asked),
    door: async (...asked) => (await files()).door(...asked),
  };
}

/** Undefined for functions that answer no visitor. */
export function shelfOf({ assets: bucket }: Pick<Places, "assets">): Shelf | undefined {
  if (bucket === undefined) return undefined;
  const shelf = loadedOnce(async () => (await import("./files.ts")).openShelf(bucket));
  return { put: async (...file) => (await shelf()).put(...file) };
}

/** What a function has neither the address nor the right for. */
const withheld = (what: string) => () => Promise.reject(new Error(`this function may not ${what}`));
