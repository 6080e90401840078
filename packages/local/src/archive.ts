/** The installation on one's own machine, opened for a command: nothing else may run on its data meanwhile. */
import { createPorts } from "@tamkine/aws/ports";
import type { Ports } from "@tamkine/core/ports";
import { path } from "./parameters/parameters.ts";
import { startEnvironment } from "./environment.ts";
import { keptSecret } from "./start/secret.ts";
import { settingsIn } from "./start/settings.ts";

const machine = (what: string) => `arn:aws:states:eu-west-3:000000000000:stateMachine:tamkine-local-${what}`;

/**
 * Ports of what is kept in `.data`, or where TAMKINE_DATA says; `stop` waits for what was begun.
 * @throws BadSettings; InUse while `npm start` has it
 */
export async function openLocal(): Promise<{ ports: Ports; now: string; stop: () => Promise<void> }> {
  const { dir } = settingsIn(process.env);
  const environment = await startEnvironment({ dir, start: new Date().toISOString(), mode: "frozen", secret: keptSecret(dir) });
  // What the SDK finds its endpoints by, as a function would be told.
  Object.assign(process.env, environment.sdk);
  const places = { table: environment.stored.table, origin: environment.url, parameters: path };
  const { ports } = await createPorts({ ...places, stateMachine: machine("cohort"), retentionMachine: machine("retention") });
  return { ports, now: environment.now(), stop: environment.stop };
}
