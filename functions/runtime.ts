/** The composition root: environment variables in, adapters out. The only place that reads the environment; time comes with the events. */
import { createPorts } from "@tamkine/aws/ports";
import type { Ports } from "@tamkine/core/ports";
import * as z from "zod";

/** What a function needs; stacks/ gives exactly these. The SDK finds its endpoints and credentials by its own variables. */
const Environment = z.object({
  /** Name of the DynamoDB table. */
  TABLE: z.string().min(3),
  /** Address of the site, without a slash at the end. */
  ORIGIN: z.url().transform((origin) => origin.replace(/\/$/u, "")),
  /** Signs links and derives ids: at least 32 characters, the same for the installation's life. */
  SECRET: z.string().min(32),
  /** Address of the cohort's state machine. */
  STATE_MACHINE: z.string().min(1),
  /** Name of the SES configuration set that letters are sent with. */
  CONFIGURATION_SET: z.string().min(1),
  /** Who may sign in first and becomes the owner. */
  OWNER_EMAIL: z.email().optional(),
  /** Milliseconds after which a stranger's question about an address is answered: longer than sending a letter takes. */
  ANSWER_AFTER: z.coerce.number().int().min(0).default(0),
});

export interface Runtime {
  ports: Ports;
  secret: string;
  origin: string;
  ownerEmail?: string;
  answerAfter: number;
}

/** @throws Error naming every variable that is missing or wrong, never its value */
export function createRuntime(env: Record<string, string | undefined>): Runtime {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Configuration: ${wrong.join("; ")}`);
  }
  const { TABLE, ORIGIN, SECRET, STATE_MACHINE, CONFIGURATION_SET, OWNER_EMAIL, ANSWER_AFTER } = parsed.data;
  const places = { table: TABLE, origin: ORIGIN, secret: SECRET, stateMachine: STATE_MACHINE, configurationSet: CONFIGURATION_SET };
  const ports = createPorts(places);
  return {
    ports,
    secret: SECRET,
    origin: ORIGIN,
    answerAfter: ANSWER_AFTER,
    ...(OWNER_EMAIL !== undefined && { ownerEmail: OWNER_EMAIL }),
  };
}
