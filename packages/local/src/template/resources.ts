/** Which resources the local environment knows, and what their addresses are on this machine. */
import type { Names } from "./intrinsics.ts";

export type Resources = Record<
  string,
  { Type: string; Properties: Record<string, unknown>; Metadata?: { entry?: string | undefined } | undefined }
>;

export const region = "eu-west-3";
const account = "000000000000";
const arn = (service: string, resource: string) => `arn:aws:${service}:${region}:${account}:${resource}`;

/** A name given in the template, else the logical id. */
const named = (name: unknown, id: string) => (typeof name === "string" ? name : id);

/** Resources that have a counterpart here. */
const run = new Set([
  "AWS::Lambda::Function",
  "AWS::StepFunctions::StateMachine",
  "AWS::DynamoDB::Table",
  "AWS::DynamoDB::GlobalTable",
  "AWS::ApiGatewayV2::Api",
  "AWS::ApiGatewayV2::Integration",
  "AWS::ApiGatewayV2::Route",
  "AWS::ApiGatewayV2::Stage",
  "AWS::SNS::Topic",
  "AWS::SNS::Subscription",
  "AWS::SES::ConfigurationSet",
  "AWS::SES::ConfigurationSetEventDestination",
  "AWS::SQS::Queue",
  "AWS::Lambda::EventSourceMapping",
  "AWS::S3::Bucket",
]);
/** Rights, logs, alarms, keys, edges and versions: what they add on AWS has no counterpart on one's own machine. */
const leftOut =
  /^AWS::(IAM|Logs|CloudWatch|KMS|CDK|WAFv2|CloudFront|Route53|CertificateManager|Budgets)::|^AWS::Lambda::Permission$|^AWS::(SNS::Topic|SQS::Queue|S3::Bucket)Policy$|^AWS::SES::EmailIdentity$|^AWS::StepFunctions::StateMachine(Version|Alias)$/u;

/** "type (logical id)" of every resource that would be needed and is not known. */
export function unknownTypes(resources: Resources): string[] {
  return Object.entries(resources)
    .filter(([, { Type }]) => !run.has(Type) && !leftOut.test(Type))
    .map(([id, { Type }]) => `${Type} (${id})`);
}

const pseudo: Record<string, string> = {
  "AWS::Region": region,
  "AWS::AccountId": account,
  "AWS::Partition": "aws",
  "AWS::URLSuffix": "amazonaws.com",
  "AWS::StackName": "tamkine-local",
};

/** A bucket's name: small letters only. */
export const bucketNamed = (id: string): string => id.toLowerCase();

/** Names and addresses of the template's resources; `table` is the one table's name here. */
export function addresses(resources: Resources, table: string, origin: string | undefined): Names {
  const addressOf = (id: string): string | undefined => {
    const { Type, Properties } = resources[id] ?? { Type: "", Properties: {} };
    if (Type === "AWS::Lambda::Function") return arn("lambda", `function:${id}`);
    if (Type === "AWS::StepFunctions::StateMachine") return arn("states", `stateMachine:${named(Properties.StateMachineName, id)}`);
    if (Type === "AWS::DynamoDB::Table" || Type === "AWS::DynamoDB::GlobalTable") return arn("dynamodb", `table/${table}`);
    if (Type === "AWS::SNS::Topic") return arn("sns", id);
    if (Type === "AWS::SQS::Queue") return arn("sqs", id);
    if (Type === "AWS::S3::Bucket") return `arn:aws:s3:::${bucketNamed(id)}`;
    return undefined;
  };
  return {
    ref(id) {
      if (id in pseudo) return pseudo[id];
      const type = resources[id]?.Type;
      if (type === "AWS::DynamoDB::Table" || type === "AWS::DynamoDB::GlobalTable") return table;
      if (type === "AWS::S3::Bucket") return bucketNamed(id);
      if (type === "AWS::SES::ConfigurationSet") return named(resources[id]?.Properties.Name, id);
      return type === "AWS::Lambda::Function" ? id : addressOf(id);
    },
    attribute(id, name) {
      if (name === "Arn" || name === "TopicArn") return addressOf(id);
      return name === "ApiEndpoint" && resources[id]?.Type === "AWS::ApiGatewayV2::Api" ? origin : undefined;
    },
  };
}
