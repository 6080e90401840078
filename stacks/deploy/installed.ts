/** An installation in AWS, opened for a command with one's own credentials. */
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { createPorts } from "@tamkine/aws/ports";
import type { Ports } from "@tamkine/core/ports";
import { live, type Machine, named, secretsPath } from "../names.ts";

/** Ports on its table and its state machines. Throws Error where nothing of that stage is deployed. */
export async function openInstalled(stage: string): Promise<Ports> {
  const sts = new STSClient({});
  const [{ Account = "" }, region] = [await sts.send(new GetCallerIdentityCommand({})), await sts.config.region()];
  const { Stacks = [] } = await new CloudFormationClient({ region }).send(new DescribeStacksCommand({ StackName: named({ stage }) }));
  const output = (name: string) => Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  const table = output("TableName");
  if (table === undefined) throw new Error(`${named({ stage })} says nothing of a table`);
  const machine = (what: Machine) => `arn:aws:states:${region}:${Account}:stateMachine:${named({ stage }, what)}:${live}`;
  const places = { table, origin: "https://localhost", parameters: secretsPath({ stage }), files: output("FilesName") };
  return (await createPorts({ ...places, stateMachine: machine("cohort"), retentionMachine: machine("retention") })).ports;
}
