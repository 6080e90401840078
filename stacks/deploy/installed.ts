/** An installation in AWS, opened for a command with one's own credentials. */
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { createPorts } from "@tamkine/aws/ports";
import type { Ports } from "@tamkine/core/ports";
import { live, type Machine, named, secretsPath } from "../names.ts";

export interface Installed {
  stage: string;
  region: string;
  /** The table that it uses. */
  table: string;
  files: string | undefined;
  /** ARNs of its state machines, without an alias. */
  machines: Record<Machine, string>;
}

/** Where its parts are. Throws Error where nothing of that stage is deployed. */
export async function findInstalled(stage: string): Promise<Installed> {
  const sts = new STSClient({});
  const [{ Account = "" }, region] = [await sts.send(new GetCallerIdentityCommand({})), await sts.config.region()];
  const { Stacks = [] } = await new CloudFormationClient({ region }).send(new DescribeStacksCommand({ StackName: named({ stage }) }));
  const output = (name: string) => Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  const table = output("TableName");
  if (table === undefined) throw new Error(`${named({ stage })} says nothing of a table`);
  const machine = (what: Machine) => `arn:aws:states:${region}:${Account}:stateMachine:${named({ stage }, what)}`;
  const machines = { cohort: machine("cohort"), retention: machine("retention"), parcel: machine("parcel") };
  return { stage, region, table, files: output("FilesName"), machines };
}

/** Ports on its state machines and a table, its own one unless another is named. */
export async function portsOf({ stage, files, machines, ...installed }: Installed, table = installed.table): Promise<Ports> {
  const places = { table, origin: "https://localhost", parameters: secretsPath({ stage }), files };
  const started = { stateMachine: `${machines.cohort}:${live}`, retentionMachine: `${machines.retention}:${live}` };
  return (await createPorts({ ...places, ...started })).ports;
}

/** Ports on its table and its state machines. Throws Error where nothing of that stage is deployed. */
export const openInstalled = async (stage: string): Promise<Ports> => portsOf(await findInstalled(stage));
