import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { local, synthesize } from "./template.ts";

let template: ReturnType<typeof synthesize>;
beforeAll(() => {
  template = synthesize();
});

const ofType = (type: string) => Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);

test("the template the local environment runs is the one the stacks synthesize", () => {
  expect(JSON.parse(readFileSync("stacks/template.json", "utf8"))).toEqual(JSON.parse(JSON.stringify(template)));
});

test.each(["cohort", "retention", "parcel"])(
  "the %s machine's definition is its file, whole, and every task in it is bound to a function",
  (what) => {
    const [, machine] = ofType("AWS::StepFunctions::StateMachine").find(([id]) => id.toLowerCase().startsWith(what)) ?? [];
    const definition = String(machine?.Properties?.["DefinitionString"]);
    expect(JSON.parse(definition)).toEqual(JSON.parse(readFileSync(`stacks/${what}.asl.json`, "utf8")));
    const named = [...definition.matchAll(/\$\{(\w+)\}/gu)].map(([, name]) => name);
    const bound = Object.keys(machine?.Properties?.["DefinitionSubstitutions"] as object);
    expect([...new Set(named)].sort()).toEqual(bound.sort());
  },
);

test("every function runs on Node 24 and says which file it is made of", () => {
  const functions = ofType("AWS::Lambda::Function").filter(([, fn]) => fn.Metadata?.["entry"]);
  expect(functions.map(([, fn]) => fn.Metadata?.["entry"]).sort()).toEqual([
    "functions/on/mail.ts",
    "functions/papers.ts",
    "functions/web.ts",
    "functions/workflow/alert.ts",
    "functions/workflow/parcel.ts",
    "functions/workflow/post.ts",
    "functions/workflow/retention.ts",
    "functions/workflow/step.ts",
    "functions/workflow/wait.ts",
  ]);
  expect(new Set(functions.map(([, fn]) => fn.Properties?.["Runtime"]))).toEqual(new Set(["nodejs24.x"]));
});

test.each(["cohort", "retention"])("the %s machine sends one batch of letters at a time", (what) => {
  const { States } = JSON.parse(readFileSync(`stacks/${what}.asl.json`, "utf8")) as { States: Record<string, Record<string, unknown>> };
  const maps = Object.values(States).filter(({ Type }) => Type === "Map");
  expect(maps.length).toBeGreaterThan(0);
  expect(maps.filter(({ MaxConcurrency }) => MaxConcurrency !== 1)).toEqual([]);
});

test("news of letters is read by two functions at most, without any place reserved for them", () => {
  const [[, source] = []] = ofType("AWS::Lambda::EventSourceMapping");
  expect(source?.Properties).toMatchObject({ ScalingConfig: { MaximumConcurrency: 2 } });
});

test("the table is kept, guarded and recoverable", () => {
  const [[, table] = []] = ofType("AWS::DynamoDB::GlobalTable");
  expect(table).toMatchObject({
    DeletionPolicy: "Retain",
    Properties: {
      BillingMode: "PAY_PER_REQUEST",
      TimeToLiveSpecification: { AttributeName: "ttl", Enabled: true },
      Replicas: [{ DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
    },
  });
});

test("files are nobody's but ours, travel encrypted, and go by themselves, what was replaced first", () => {
  const [[id, bucket] = []] = ofType("AWS::S3::Bucket");
  const all = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
  expect(bucket).toMatchObject({
    DeletionPolicy: "Retain",
    Properties: {
      PublicAccessBlockConfiguration: all,
      VersioningConfiguration: { Status: "Enabled" },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 3, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }, {}] },
    },
  });
  const [[, policy] = []] = ofType("AWS::S3::BucketPolicy").filter(([, { Properties }]) => JSON.stringify(Properties).includes(String(id)));
  expect(JSON.stringify(policy)).toContain('"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"');
});

test("stylesheets and scripts are read from a bucket by CloudFront alone, and what is not in it from the site", () => {
  const [[edge, distribution]] = ofType("AWS::CloudFront::Distribution") as [[string, (typeof template.Resources)[string]]];
  const { CacheBehaviors, DefaultCacheBehavior, OriginGroups, Origins } = Object(distribution.Properties)["DistributionConfig"] as {
    CacheBehaviors: { PathPattern: string; TargetOriginId: string }[];
    DefaultCacheBehavior: { TargetOriginId: string };
    OriginGroups: { Items: { Id: string; FailoverCriteria: unknown; Members: { Items: { OriginId: string }[] } }[] };
    Origins: { Id: string; DomainName: unknown }[];
  };
  const [group] = OriginGroups.Items;
  expect(CacheBehaviors.map(({ PathPattern, TargetOriginId }) => [PathPattern, TargetOriginId])).toEqual([["/assets/*", group?.Id]]);
  expect(group?.FailoverCriteria).toEqual({ StatusCodes: { Items: [403, 404], Quantity: 2 } });
  const [first, then] = group?.Members.Items.map(({ OriginId }) => OriginId) ?? [];
  expect(then).toBe(DefaultCacheBehavior.TargetOriginId);
  expect(JSON.stringify(Origins.find(({ Id }) => Id === first)?.DomainName)).toMatch(/AssetsBucket\w+","RegionalDomainName/u);
  const policy = JSON.stringify(ofType("AWS::S3::BucketPolicy").filter(([id]) => id.startsWith("Assets")));
  expect(policy).toContain(`{"Service":"cloudfront.amazonaws.com"}`);
  expect(policy).toContain(`:distribution/",{"Ref":"${edge}"}`);
  expect(policy.match(/"Effect":"Allow"/gu)).toHaveLength(1);
});

test("with a key of its own, table and files are encrypted with it and functions may use it", () => {
  const { Resources } = synthesize({ ...local, customerKey: true });
  const of = (type: string) => Object.entries(Resources).filter(([, resource]) => resource.Type === type);
  const [[key] = [], [, table] = []] = [of("AWS::KMS::Key")[0], of("AWS::DynamoDB::GlobalTable")[0]];
  const KMSMasterKeyId = { "Fn::GetAtt": [key, "Arn"] };
  expect(table?.Properties).toMatchObject({
    SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
    Replicas: [{ SSESpecification: { KMSMasterKeyId } }],
  });
  expect(JSON.stringify(of("AWS::S3::Bucket")[0])).toContain(
    `{"KMSMasterKeyID":${JSON.stringify(KMSMasterKeyId)},"SSEAlgorithm":"aws:kms"}`,
  );
  const using = of("AWS::IAM::Policy").filter(([, policy]) => JSON.stringify(policy).includes(`"Fn::GetAtt":["${key}","Arn"]`));
  expect(using).toHaveLength(8);
});

test("a table brought back from a backup takes the own one's place, which stays", () => {
  const { Resources } = synthesize({ ...local, table: "tamkine-back" });
  const functions = Object.values(Resources).filter(({ Type }) => Type === "AWS::Lambda::Function");
  const tables = functions.map(
    ({ Properties }) => (Object(Properties?.["Environment"]) as { Variables: { TABLE?: unknown } }).Variables.TABLE,
  );
  expect(new Set(tables)).toEqual(new Set([undefined, "tamkine-back"]));
  expect(Object.values(Resources).some(({ Type }) => Type === "AWS::DynamoDB::GlobalTable")).toBe(true);
});

test("the state machines' logs carry no data of executions", () => {
  const machines = ofType("AWS::StepFunctions::StateMachine");
  expect(machines).toHaveLength(3);
  for (const [, machine] of machines)
    expect(machine.Properties?.["LoggingConfiguration"]).toMatchObject({ IncludeExecutionData: false, Level: "ALL" });
});
