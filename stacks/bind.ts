/** What a function may use: the variable that says where it is and the right to it, given together and never one without the other. */
import { type CfnElement, Fn, type Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { accept } from "./accept.ts";
import { configurationSet, machineNamed, secretNames, secretsPath } from "./names.ts";
import { mailDomain } from "./installation.ts";
import type { Base } from "./base.ts";

/**
 * - secrets: what derives ids and signs links
 * - rows: reads, puts and deletes rows of the table
 * - guards: stores something only while something else is not there
 * - counts: counts what strangers ask for
 * - letters: sends letters from the programme's domain
 * - cohorts: starts a cohort's execution
 * - forgetting: starts the execution that forgets a cohort
 * - parcels: starts the execution that prepares a file
 * - waits: ends the waits of the first two
 * - papers: has papers printed
 * - files: keeps files for a few days and gives them away
 * - erasing: deletes files, every version of them
 * - assets: puts the site's own files where CloudFront looks first
 */
export type Use =
  | "secrets"
  | "rows"
  | "guards"
  | "counts"
  | "letters"
  | "cohorts"
  | "forgetting"
  | "parcels"
  | "waits"
  | "papers"
  | "files"
  | "erasing"
  | "assets";

/** As the rule check names it. */
const identities = "AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]";

interface Given {
  variables: Record<string, string>;
  statements: { actions: string[]; resources: string[]; conditions?: Record<string, unknown> }[];
}

/** Gives the function each use's variables and rights. */
export function bind(stack: Stack, base: Base, fn: LambdaFunction, uses: readonly Use[]): void {
  if (uses.includes("letters") && fn.role)
    accept(
      fn.role,
      identities,
      "While an account is new, SES asks for the right to each verified reader's address too; letters leave from the programme's domain only.",
    );
  if ((uses.includes("files") || uses.includes("erasing")) && fn.role) {
    const bucket = stack.getLogicalId(base.files.node.defaultChild as CfnElement);
    const reason = "Files come and go under names that nobody knows before; nothing else is in the bucket.";
    accept(fn.role, `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/*]`, reason);
  }
  if (uses.includes("assets") && fn.role) {
    const bucket = stack.getLogicalId(base.assets.node.defaultChild as CfnElement);
    const reason = "The names of the site's files change with their content; nothing else is in the bucket, and nothing of anybody.";
    accept(fn.role, `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/assets/*]`, reason);
  }
  for (const use of uses) {
    const { variables, statements } = gives[use](stack, base);
    for (const [name, value] of Object.entries(variables)) fn.addEnvironment(name, value);
    for (const statement of statements) fn.addToRolePolicy(new PolicyStatement(statement));
  }
}

/** What the table asks of its key in the name of whoever reads and writes. */
const throughTable = ["Decrypt", "DescribeKey", "Encrypt", "GenerateDataKey", "ReEncryptFrom", "ReEncryptTo"].map(
  (right) => `kms:${right}`,
);

/** An execution is started by the alias; whether that may be is asked of the machine itself, which has no such right by alias. */
const toStart = (arn: string) => ({ actions: ["states:StartExecution"], resources: [arn] });

const within = (stack: Stack, service: string, resource: string, resourceName: string) =>
  stack.formatArn({ service, resource, resourceName });

/** The right to start one of the state machines, and the variable that names it. */
const starting = (variable: string, machine: "cohort" | "retention" | "parcel") => (stack: Stack, base: Base) => {
  const { arn, alias } = machineNamed(stack, base.installation, machine);
  return { variables: { [variable]: alias }, statements: [toStart(arn)] };
};

const gives: Record<Use, (stack: Stack, base: Base) => Given> = {
  secrets: (stack, { installation }) => ({
    // Links begin with the site's address.
    variables: { PARAMETERS: secretsPath(installation), ORIGIN: installation.origin },
    statements: [
      {
        actions: ["ssm:GetParameters"],
        resources: secretNames.map((name) => within(stack, "ssm", `parameter${secretsPath(installation)}`, name)),
      },
    ],
  }),
  rows: (_, { table, key }) => ({
    variables: { TABLE: table.tableName },
    statements: [
      {
        actions: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"],
        resources: [table.tableArn],
      },
      { actions: ["dynamodb:Query"], resources: [table.tableArn, Fn.join("/", [table.tableArn, "index/due"])] },
      ...(key ? [{ actions: throughTable, resources: [key.keyArn] }] : []),
    ],
  }),
  // Within a transaction: what is decided from something else that must not change meanwhile.
  guards: (_, { table }) => ({
    variables: { TABLE: table.tableName },
    statements: [{ actions: ["dynamodb:ConditionCheckItem"], resources: [table.tableArn] }],
  }),
  counts: (_, { table }) => ({
    variables: { TABLE: table.tableName },
    statements: [{ actions: ["dynamodb:UpdateItem"], resources: [table.tableArn] }],
  }),
  letters: (stack, { installation }) => ({
    variables: { CONFIGURATION_SET: configurationSet(installation) },
    statements: [
      {
        actions: ["ses:SendRawEmail"],
        resources: [within(stack, "ses", "identity", "*"), within(stack, "ses", "configuration-set", configurationSet(installation))],
        conditions: { StringLike: { "ses:FromAddress": `*@${mailDomain(installation)}` } },
      },
    ],
  }),
  cohorts: starting("STATE_MACHINE", "cohort"),
  forgetting: starting("RETENTION_MACHINE", "retention"),
  parcels: starting("PARCEL_MACHINE", "parcel"),
  waits: (stack, { installation }) => {
    const [cohort, retention] = [machineNamed(stack, installation, "cohort"), machineNamed(stack, installation, "retention")];
    const resources = [cohort, retention].flatMap(({ arn, alias }) => [arn, alias]);
    return { variables: { STATE_MACHINE: cohort.alias }, statements: [{ actions: ["states:SendTaskSuccess"], resources }] };
  },
  files: (_, { files }) => ({
    variables: { FILES: files.bucketName },
    statements: [{ actions: ["s3:PutObject", "s3:GetObject"], resources: [files.arnForObjects("*")] }],
  }),
  erasing: (_, { files }) => ({
    variables: { FILES: files.bucketName },
    statements: [
      { actions: ["s3:DeleteObjectVersion"], resources: [files.arnForObjects("*")] },
      { actions: ["s3:ListBucketVersions"], resources: [files.bucketArn] },
    ],
  }),
  assets: (_, { assets }) => ({
    variables: { ASSETS: assets.bucketName },
    statements: [{ actions: ["s3:PutObject"], resources: [assets.arnForObjects("assets/*")] }],
  }),
  papers: (_, { printer }) => {
    if (!printer) throw new Error("papers are printed by a function that is made first");
    return {
      variables: { PRINTER: printer.functionArn },
      statements: [{ actions: ["lambda:InvokeFunction"], resources: [printer.functionArn] }],
    };
  },
};
