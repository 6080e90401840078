/** Finds out about the account and the installation what has to be known before deploying. Reads only. */
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { GetAccountSettingsCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { SESClient } from "@aws-sdk/client-ses";
import { GetParameterCommand, GetParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { createStore } from "@tamkine/aws/store/store";
import { type Installation, installationFrom, mailDomain } from "../installation.ts";
import { named, secretsPath } from "../names.ts";
import { isToldOf } from "./found-alarms.ts";
import { type FoundMail, findMail, noMail } from "./found-mail.ts";

export interface Found {
  node: string;
  settings: { installation?: Installation; wrong?: string };
  account?: { account: string; region: string };
  accountFault?: string;
  /** Version of CDK's bootstrap; undefined where there is none. */
  bootstrap?: number;
  secretsMissing: string[];
  /** How many functions may run at once in the account; and of them beside those that have places reserved. */
  atOnce: number;
  unreserved: number;
  mail: FoundMail;
  /** Who is told when a person is needed, and whether they have said that they want to be. Undefined where nothing is deployed yet. */
  alarms?: { topic: string; confirmed: boolean };
  /** Undefined where nothing is deployed yet. */
  programmes?: { name: string; receipt: string | null }[];
}

/** @param env settings, and what the SDK takes its credentials, region and endpoints from */
export async function find(stage: string, env: Record<string, string | undefined>): Promise<Found> {
  const settings = settingsIn(stage, env);
  const base = { node: process.versions.node, settings, secretsMissing: [], atOnce: 0, unreserved: 0, mail: noMail };
  const account = await accountIn(env);
  if ("fault" in account) return { ...base, accountFault: account.fault };
  const region = { region: account.region };
  const ssm = new SSMClient(region);
  const outputs = await outputsOf(region, stage);
  const [bootstrap, secretsMissing, places, mail, alarms, programmes] = await Promise.all([
    bootstrapIn(ssm),
    missingIn(ssm, stage),
    placesIn(region),
    settings.installation ? findMail(region, mailDomain(settings.installation)) : noMail,
    alarmsIn(region, outputs),
    programmesIn(region, outputs),
  ]);
  return {
    ...base,
    account,
    secretsMissing,
    ...places,
    mail,
    ...(bootstrap !== undefined && { bootstrap }),
    ...(alarms && { alarms }),
    ...(programmes && { programmes }),
  };
}

function settingsIn(stage: string, env: Record<string, string | undefined>): Found["settings"] {
  try {
    return { installation: installationFrom(stage, env) };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

async function accountIn(env: Record<string, string | undefined>): Promise<{ account: string; region: string } | { fault: string }> {
  try {
    const client = new STSClient({});
    const { Account = "" } = await client.send(new GetCallerIdentityCommand({}));
    return { account: Account, region: await client.config.region() };
  } catch (error) {
    return {
      fault: `${(error as Error).name}: ${(error as Error).message}${env["AWS_PROFILE"] ? ` (AWS_PROFILE=${env["AWS_PROFILE"]})` : ""}`,
    };
  }
}

async function bootstrapIn(client: SSMClient): Promise<number | undefined> {
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: "/cdk-bootstrap/hnb659fds/version" }));
    return Number(Parameter?.Value);
  } catch (error) {
    if ((error as Error).name === "ParameterNotFound") return undefined;
    throw error;
  }
}

async function missingIn(client: SSMClient, stage: string): Promise<string[]> {
  const Names = ["ids", "keys", "edge"].map((name) => `${secretsPath({ stage })}/${name}`);
  const { Parameters = [] } = await client.send(new GetParametersCommand({ Names }));
  return Names.filter((name) => !Parameters.some(({ Name }) => Name === name));
}

async function placesIn(region: { region: string }): Promise<Pick<Found, "atOnce" | "unreserved">> {
  const { AccountLimit } = await new LambdaClient(region).send(new GetAccountSettingsCommand({}));
  return { atOnce: AccountLimit?.ConcurrentExecutions ?? 0, unreserved: AccountLimit?.UnreservedConcurrentExecutions ?? 0 };
}

type Outputs = Readonly<Record<string, string | undefined>>;

/** What the installation's stack says of itself; nothing where there is none. */
async function outputsOf(region: { region: string }, stage: string): Promise<Outputs> {
  try {
    const { Stacks = [] } = await new CloudFormationClient(region).send(new DescribeStacksCommand({ StackName: named({ stage }) }));
    return Object.fromEntries((Stacks[0]?.Outputs ?? []).map(({ OutputKey = "", OutputValue }) => [OutputKey, OutputValue]));
  } catch (error) {
    if ((error as Error).name === "ValidationError") return {};
    throw error;
  }
}

async function alarmsIn(region: { region: string }, { Alarms: topic }: Outputs): Promise<Found["alarms"]> {
  return topic === undefined ? undefined : { topic, confirmed: await isToldOf(new SESClient(region), topic) };
}

/** Of the table that the stack says is its own. */
async function programmesIn(region: { region: string }, { TableName: table }: Outputs): Promise<Found["programmes"]> {
  if (table === undefined) return undefined;
  const programmes = await createStore({ client: new DynamoDBClient(region), table }).programmes();
  return programmes.map(({ name, receipt }) => ({ name: name.fr, receipt }));
}
