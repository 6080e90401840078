/** The composition root: environment variables in, adapters out. The only place that reads the environment; time comes with the events. */
import type { Secrets } from "@tamkine/aws/parameters";
import { createPorts, shelfOf } from "@tamkine/aws/ports";
import { ahead, loadedOnce } from "@tamkine/core/kernel/lazily";
import type { Ports, Shelf } from "@tamkine/core/ports";
import { sourced } from "@tamkine/web/trace";
import * as z from "zod";

/** What a function needs; stacks/ gives exactly these. The SDK finds its endpoints and credentials by its own variables. */
const Environment = z.object({
  /** Name of the DynamoDB table. */
  TABLE: z.string().min(3),
  /** Address of the site, without a slash at the end. */
  ORIGIN: z.url().transform((origin) => origin.replace(/\/$/u, "")),
  /** What the names of the installation's parameters begin with: its secrets are read from there and stand in no variable. */
  PARAMETERS: z.string().startsWith("/"),
  /** Address by which the cohort's state machine is started and its waits are ended. */
  STATE_MACHINE: z.string().min(1).optional(),
  /** Address by which the state machine that forgets is started. */
  RETENTION_MACHINE: z.string().min(1).optional(),
  /** Address by which the state machine that prepares parcels is started. */
  PARCEL_MACHINE: z.string().min(1).optional(),
  /** Name of the SES configuration set that letters are sent with. */
  CONFIGURATION_SET: z.string().min(1).optional(),
  /** Address of the function that prints papers. */
  PRINTER: z.string().min(1).optional(),
  /** Name of the bucket that files are kept in for a few days. */
  FILES: z.string().min(3).optional(),
  /** Name of the bucket that CloudFront reads before it asks the site. */
  ASSETS: z.string().min(3).optional(),
  /** Who may sign in first and becomes the owner. */
  OWNER_EMAIL: z.email().optional(),
  /** Address that the first programme's letters come from. */
  SENDER: z.email().optional(),
  /** The first programme's name in addresses; the default programme's otherwise. */
  FIRST_PROGRAMME: z.string().min(1).optional(),
  /** Milliseconds after which a stranger's question about an address is answered: longer than sending a letter takes. */
  ANSWER_AFTER: z.coerce.number().int().min(0).default(0),
  /** Milliseconds after which whoever still waits for a page is told that it does not come; absent for functions that answer no visitor. */
  ANSWER_WITHIN: z.coerce.number().int().min(1).optional(),
  /** Whether sign-up needs the regulator's receipt: where real people sign up. */
  NEEDS_RECEIPT: z.enum(["yes", "no"]).default("no"),
});

export interface Runtime {
  ports: Ports;
  /** Takes what everybody may read, so that the site is asked for it once. */
  shelf?: Shelf;
  /** Seals what the site gives away and takes back. */
  secret: string;
  /** Tells whether a request came through CloudFront. */
  isEdge: Secrets["isEdge"];
  origin: string;
  ownerEmail?: string;
  sender?: string;
  firstProgramme?: string;
  answerAfter: number;
  answerWithin?: number;
  needsReceipt: boolean;
}

/** @throws Error naming every variable that is missing or wrong, never its value */
export function createRuntime(env: Record<string, string | undefined>): () => Promise<Runtime> {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Configuration: ${wrong.join("; ")}`);
  }
  const { ORIGIN, OWNER_EMAIL, SENDER, FIRST_PROGRAMME, ANSWER_AFTER, ANSWER_WITHIN, NEEDS_RECEIPT, ...where } = parsed.data;
  const places = {
    table: where.TABLE,
    origin: ORIGIN,
    parameters: where.PARAMETERS,
    stateMachine: where.STATE_MACHINE,
    retentionMachine: where.RETENTION_MACHINE,
    parcelMachine: where.PARCEL_MACHINE,
    configurationSet: where.CONFIGURATION_SET,
    printer: where.PRINTER,
    files: where.FILES,
    assets: where.ASSETS,
  };
  return async () => {
    const { ports, secrets } = await createPorts(places);
    const shelf = shelfOf(places);
    return {
      ports,
      ...(shelf && { shelf }),
      secret: secrets.ids,
      isEdge: secrets.isEdge,
      origin: ORIGIN,
      answerAfter: ANSWER_AFTER,
      needsReceipt: NEEDS_RECEIPT === "yes",
      ...(ANSWER_WITHIN !== undefined && { answerWithin: ANSWER_WITHIN }),
      ...(OWNER_EMAIL !== undefined && { ownerEmail: OWNER_EMAIL }),
      ...(SENDER !== undefined && { sender: SENDER }),
      ...(FIRST_PROGRAMME !== undefined && { firstProgramme: FIRST_PROGRAMME }),
    };
  };
}

/**
 * A handler made of the runtime. Secrets are on their way while the function starts; if they cannot be read, the invocation fails and
 * the next one tries again. What goes wrong says where in the sources.
 */
export function withRuntime<Given extends unknown[], Answer>(
  env: Record<string, string | undefined>,
  make: (runtime: Runtime) => (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  const create = createRuntime(env);
  const made = loadedOnce(async () => make(await create()));
  ahead(made());
  return async (...given) => {
    try {
      return await (await made())(...given);
    } catch (error) {
      if (error instanceof Error) error.stack = sourced(error.stack ?? "");
      throw error;
    }
  };
}
