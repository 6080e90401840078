/**
 * What is put up anew under another logical id, or with another value of what is fixed at its making, is a second one, and the first is
 * left behind or lost: the table with everybody, machines with every cohort that runs, the address that the DNS points to, DKIM's keys.
 */
import { describe, expect, it } from "vitest";
import { full } from "./fixtures/full.ts";
import { installationFrom } from "./installation.ts";
import { synthesize } from "./template.ts";

interface Kept {
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

/** By logical id: the type, and properties with which CloudFormation would make another one. They are never to be edited here. */
const stays: Record<string, [type: string, fixed: Record<string, unknown>]> = {
  TableCD117FA1: [
    "AWS::DynamoDB::GlobalTable",
    {
      TableName: undefined,
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      LocalSecondaryIndexes: undefined,
    },
  ],
  FilesBucket16450113: ["AWS::S3::Bucket", { BucketName: undefined }],
  AssetsBucket5CB76180: ["AWS::S3::Bucket", { BucketName: undefined }],
  CohortMachineA4F9BFA0: ["AWS::StepFunctions::StateMachine", { StateMachineName: "tamkine-prod-cohort", StateMachineType: "STANDARD" }],
  RetentionMachineB946E998: [
    "AWS::StepFunctions::StateMachine",
    { StateMachineName: "tamkine-prod-retention", StateMachineType: "STANDARD" },
  ],
  ParcelMachine048C8CA3: ["AWS::StepFunctions::StateMachine", { StateMachineName: "tamkine-prod-parcel", StateMachineType: "STANDARD" }],
  CohortMachineLive: ["AWS::StepFunctions::StateMachineAlias", { Name: "live" }],
  RetentionMachineLive: ["AWS::StepFunctions::StateMachineAlias", { Name: "live" }],
  ParcelMachineLive: ["AWS::StepFunctions::StateMachineAlias", { Name: "live" }],
  SendingF3DBE6DB: ["AWS::SES::ConfigurationSet", { Name: "tamkine-prod" }],
  Domain66AC69E0: ["AWS::SES::EmailIdentity", { EmailIdentity: "example.ma" }],
  MailEventsLostCB1F771E: ["AWS::SQS::Queue", { QueueName: undefined, FifoQueue: undefined }],
  MailEventsHeard0A7A6A32: ["AWS::SQS::Queue", { QueueName: undefined, FifoQueue: undefined }],
  ApiF70053CD: ["AWS::ApiGatewayV2::Api", { ProtocolType: "HTTP" }],
  Edge7038544F: ["AWS::CloudFront::Distribution", {}],
  PersonNeeded8EBDE997: ["AWS::SNS::Topic", { TopicName: undefined }],
};
/** Where people's data are. */
const holding = ["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::KMS::Key"];

const least = installationFrom("prod", {
  TAMKINE_ORIGIN: full.origin,
  TAMKINE_OWNER_EMAIL: full.ownerEmail,
  TAMKINE_SENDER: full.sender,
});

describe.each([
  ["nothing but what must be", least],
  ["everything switched on", full],
  [
    "a table brought back, and another site and mailbox",
    { ...least, table: "back", origin: "https://x.example.org", ownerEmail: "x@example.org" },
  ],
])("with %s", (_, installation) => {
  const { Resources } = synthesize(installation);

  it("what has a state of its own stays what it is", () => {
    const found = Object.entries(stays).map(([id, [, fixed]]) => {
      const { Type, Properties = {} } = Resources[id] ?? {};
      return [id, [Type, Object.fromEntries(Object.keys(fixed).map((name) => [name, Properties[name]]))]];
    });
    expect(Object.fromEntries(found)).toEqual(stays);
  });

  it("whatever holds people's data outlives its stack and its being replaced", () => {
    const held = Object.values(Resources).filter(({ Type }) => holding.includes(Type)) as Kept[];
    expect(held.length).toBe(installation.customerKey ? 4 : 3);
    for (const one of held) expect(one).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
  });
});

it("the key of one's own stays, too", () => {
  expect(
    Object.entries(synthesize(full).Resources)
      .filter(([, { Type }]) => Type === "AWS::KMS::Key")
      .map(([id]) => id),
  ).toEqual(["Key961B73FD"]);
});
