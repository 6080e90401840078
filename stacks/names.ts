/** Names that are known before what they name exists, so that functions can be told without a cycle. */
import { ArnFormat, type Stack } from "aws-cdk-lib";
import type { Installation } from "./installation.ts";

type Named = Pick<Installation, "stage">;

/** What everything of an installation is called by. */
export const named = ({ stage }: Named, what?: string): string => (what === undefined ? `tamkine-${stage}` : `tamkine-${stage}-${what}`);

/** The alias that executions are started by: it stands for the newest version of the machine. */
export const live = "live";

/** The state machines there are. */
export type Machine = "cohort" | "retention" | "parcel";

/** A state machine's name and addresses. */
export function machineNamed(stack: Stack, installation: Named, what: Machine): { name: string; arn: string; alias: string } {
  const name = named(installation, what);
  const arn = stack.formatArn({
    service: "states",
    resource: "stateMachine",
    resourceName: name,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return { name, arn, alias: `${arn}:${live}` };
}

/** Letters are sent with the configuration set of this name, so that what becomes of them is told. */
export const configurationSet = (installation: Named): string => named(installation);

/** Below this path in Parameter Store are the installation's secrets; `npm run keys` makes them. */
export const secretsPath = ({ stage }: Named): string => `/tamkine/${stage}`;

/** Their names. packages/aws/src/parameters.ts says what each is for. */
export const secretNames = ["ids", "keys", "edge", "edge-before"] as const;
