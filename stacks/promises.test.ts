/**
 * What the papers and the code rely on of what is put up: that nothing is kept for longer than was said, that who must know hears of it,
 * that what stands before the site passes on what it reads and nothing that leads to a person.
 */
import { readFileSync } from "node:fs";
import type { Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { buildStacks } from "./index.ts";
import { local, type Synthesized, synthesize, unbundled } from "./template.ts";

type Resource = Synthesized["Resources"][string];
let Resources: Synthesized["Resources"];
beforeAll(() => {
  ({ Resources } = synthesize({ ...local, stage: "prod", customerKey: true }));
});

const all = (type: string): [string, Resource][] => Object.entries(Resources).filter(([, { Type }]) => Type === type);
/** The properties of those of a type whose name begins so. */
function of<T>(type: string, name = ""): T[] {
  return all(type)
    .filter(([id]) => id.startsWith(name))
    .map(([, { Properties }]) => Properties as T);
}
/** The only one. */
function the<T>(type: string, name = ""): T {
  const found = of<T>(type, name);
  expect(found).toHaveLength(1);
  return found[0] as T;
}
const timeoutOf = (name: string) => the<{ Timeout: number }>("AWS::Lambda::Function", name).Timeout;
const variables = (made: typeof Resources, name: string) =>
  Object.entries(made).find(([id, { Type }]) => Type === "AWS::Lambda::Function" && id.startsWith(name))?.[1].Properties?.["Environment"];

describe("what is noted", () => {
  test("goes after three months at the latest", () => {
    const kept = of<{ RetentionInDays?: number }>("AWS::Logs::LogGroup").map(
      ({ RetentionInDays = Number.POSITIVE_INFINITY }) => RetentionInDays,
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(Math.max(...kept)).toBeLessThanOrEqual(92);
  });

  test("of a visit leads to nobody: neither its address, which may be a key, nor who asked and with what", () => {
    const { Format } = the<{ AccessLogSettings: { Format: string } }>("AWS::ApiGatewayV2::Stage").AccessLogSettings;
    const noted = [...Format.matchAll(/\$context\.([\w.]+)/gu)].map(([, name = ""]) => name);
    expect(noted.length).toBeGreaterThan(3);
    expect(noted.filter((name) => /path|route|ip$|identity|header|query|agent|authorizer|domain/iu.test(name))).toEqual([]);
  });
});

describe("a function's time", () => {
  test("of the site ends before API Gateway's half minute, after the page of a fault was sent, and CloudFront waits for it", () => {
    const { Variables } = variables(Resources, "WebFunction") as { Variables: Record<string, string> };
    expect(Number(Variables["ANSWER_WITHIN"])).toBeGreaterThan(12_000);
    expect(timeoutOf("WebFunction")).toBeGreaterThan(Number(Variables["ANSWER_WITHIN"]) / 1000);
    expect(timeoutOf("WebFunction")).toBeLessThan(30);
    expect(JSON.stringify(the("AWS::CloudFront::Distribution"))).toContain('"OriginReadTimeout":30');
  });

  test("of a batch is three times what five hundred letters take at fourteen a second; of a step no less", () => {
    expect(timeoutOf("PostFunction")).toBeGreaterThanOrEqual((3 * 500) / 14);
    expect(timeoutOf("StepFunction")).toBeGreaterThanOrEqual((3 * 500) / 14);
  });

  test("of what has the whole programme in hand is as long as there is, and there is room for it", () => {
    const parcel = the<{ Timeout: number; MemorySize: number }>("AWS::Lambda::Function", "ParcelFunction");
    expect(parcel.Timeout).toBe(900);
    expect(parcel.MemorySize).toBeGreaterThanOrEqual(2048);
  });
});

describe("news of letters", () => {
  const queue = (name: string) =>
    the<{ MessageRetentionPeriod?: number; VisibilityTimeout?: number; RedrivePolicy?: { maxReceiveCount?: number } }>(
      "AWS::SQS::Queue",
      name,
    );
  const lost = () => JSON.stringify(all("AWS::SQS::Queue").find(([id]) => id.startsWith("MailEventsLost"))?.[0]);

  test("are of what left, came back and was complained of; letters travel encrypted, and not to who complained", () => {
    const events = the<{ EventDestination: { Enabled: boolean; MatchingEventTypes: string[] } }>(
      "AWS::SES::ConfigurationSetEventDestination",
    );
    expect(events.EventDestination.Enabled).toBe(true);
    expect(events.EventDestination.MatchingEventTypes.toSorted()).toEqual(["bounce", "complaint", "send"]);
    expect(the("AWS::SES::ConfigurationSet")).toMatchObject({
      DeliveryOptions: { TlsPolicy: "REQUIRE" },
      SuppressionOptions: { SuppressedReasons: expect.arrayContaining(["BOUNCE", "COMPLAINT"]) },
    });
  });

  test("that cannot be noted or delivered wait two weeks for a person, each for itself, and no other with it", () => {
    expect(queue("MailEventsHeard").RedrivePolicy?.maxReceiveCount).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(queue("MailEventsHeard").RedrivePolicy)).toContain(lost());
    const heard = of<{ Protocol: string; RedrivePolicy?: object }>("AWS::SNS::Subscription").filter(({ Protocol }) => Protocol === "sqs");
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(heard[0]?.RedrivePolicy)).toContain(lost());
    expect(queue("MailEventsLost").MessageRetentionPeriod).toBe(14 * 86_400);
    expect(the("AWS::Lambda::EventSourceMapping")).toMatchObject({ FunctionResponseTypes: ["ReportBatchItemFailures"] });
  });

  test("are not given to a second function while a first one has them", () => {
    expect(queue("MailEventsHeard").VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeoutOf("MailFunction"));
  });
});

interface Alarm {
  AlarmActions?: unknown[];
  ComparisonOperator: string;
  Dimensions?: { Value: unknown }[];
  EvaluationPeriods: number;
  MetricName?: string;
  Threshold: number;
  TreatMissingData: string;
}

describe("a person that is needed", () => {
  const alarms = (metric: string) => of<Alarm>("AWS::CloudWatch::Alarm").filter(({ MetricName }) => MetricName === metric);
  const about = (found: Alarm[]) => found.map(({ Dimensions }) => JSON.stringify(Dimensions?.[0]?.Value));

  test("hears of it by mail: of every alarm once its number is reached, and of none while nothing happens", () => {
    const [topic] = all("AWS::SNS::Topic").find(([id]) => id.startsWith("PersonNeeded")) ?? [];
    const found = of<Alarm>("AWS::CloudWatch::Alarm");
    expect(found.length).toBeGreaterThan(10);
    for (const alarm of found)
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: topic }],
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
        TreatMissingData: "notBreaching",
      });
    const readers = of<{ Protocol: string; Endpoint: string; TopicArn: object }>("AWS::SNS::Subscription");
    expect(readers).toContainEqual({ Protocol: "email", Endpoint: local.alarmEmail, TopicArn: { Ref: topic } });
    for (const each of the<{ NotificationsWithSubscribers: object[] }>("AWS::Budgets::Budget").NotificationsWithSubscribers)
      expect(JSON.stringify(each)).toContain(JSON.stringify({ Ref: topic }));
  });

  test("hears of the first execution that fails or takes too long, of what carries a cohort and of what forgets one", () => {
    for (const metric of ["ExecutionsFailed", "ExecutionsTimedOut"]) {
      expect(about(alarms(metric)).map((value) => /"(Cohort|Retention)Machine/u.exec(value ?? "")?.[1])).toEqual(["Cohort", "Retention"]);
      for (const { Threshold, EvaluationPeriods } of alarms(metric)) expect([Threshold, EvaluationPeriods]).toEqual([1, 1]);
    }
  });

  test("hears of the first news that waits, of pages that fail and of every function that does", () => {
    const [waiting] = alarms("ApproximateNumberOfMessagesVisible");
    expect(JSON.stringify(waiting?.Dimensions)).toContain("MailEventsLost");
    expect(waiting?.Threshold).toBe(1);
    expect(alarms("5xx").length + alarms("5XXError").length).toBe(1);
    expect(about(alarms("Errors")).length).toBe(all("AWS::Lambda::Function").filter(([, { Metadata }]) => Metadata?.["entry"]).length);
  });

  test("hears of letters that come back before Amazon looks, at one in twenty and one in a thousand", () => {
    expect(alarms("Reputation.BounceRate")[0]?.Threshold).toBeLessThan(0.05);
    expect(alarms("Reputation.ComplaintRate")[0]?.Threshold).toBeLessThan(0.001);
  });
});

describe("what stands before the site", () => {
  interface Parts {
    CookiesConfig: { CookieBehavior: string };
    QueryStringsConfig: { QueryStringBehavior: string };
    HeadersConfig: { Headers?: string[] };
  }

  test("passes on every header that the site reads, and not the page one comes from, whose address may be a key", () => {
    const { OriginRequestPolicyConfig: passed } = the<{ OriginRequestPolicyConfig: Parts }>("AWS::CloudFront::OriginRequestPolicy");
    const headers = (passed.HeadersConfig.Headers ?? []).map((name) => name.toLowerCase());
    const sources = ["web/security.ts", "web/language.ts", "web/edge.ts"].map((file) => readFileSync(file, "utf8")).join("\n");
    const read = [...sources.matchAll(/header\("([\w-]+)"\)|viewerHeader = "([\w-]+)"/gu)].map(([, name, viewer]) => name ?? viewer);
    expect(read).toEqual(expect.arrayContaining(["origin", "sec-fetch-site", "accept-language", "cloudfront-viewer-address"]));
    expect(read.filter((name = "") => !headers.includes(name))).toEqual([]);
    expect(headers).not.toContain("referer");
    expect([passed.CookiesConfig.CookieBehavior, passed.QueryStringsConfig.QueryStringBehavior]).toEqual(["all", "all"]);
  });

  test("keeps no page for anybody else, and nothing that went wrong", () => {
    const { CachePolicyConfig: pages } = the<{ CachePolicyConfig: { MaxTTL: number; ParametersInCacheKeyAndForwardedToOrigin: Parts } }>(
      "AWS::CloudFront::CachePolicy",
      "Pages",
    );
    const { CookiesConfig, QueryStringsConfig } = pages.ParametersInCacheKeyAndForwardedToOrigin;
    expect(pages.MaxTTL).toBeLessThanOrEqual(1);
    expect([CookiesConfig.CookieBehavior, QueryStringsConfig.QueryStringBehavior]).toEqual(["all", "all"]);
    const { DistributionConfig: edge } = the<{
      DistributionConfig: {
        CustomErrorResponses: { ErrorCachingMinTTL: number; ErrorCode: number }[];
        DefaultCacheBehavior: { AllowedMethods: string[]; ViewerProtocolPolicy: string };
        Origins: { CustomOriginConfig?: { OriginProtocolPolicy: string } }[];
      };
    }>("AWS::CloudFront::Distribution");
    expect(edge.CustomErrorResponses.filter(({ ErrorCachingMinTTL }) => ErrorCachingMinTTL > 0)).toEqual([]);
    expect(edge.CustomErrorResponses.map(({ ErrorCode }) => ErrorCode)).toEqual(expect.arrayContaining([403, 404, 500, 502, 503, 504]));
    expect(edge.DefaultCacheBehavior).toMatchObject({
      ViewerProtocolPolicy: "redirect-to-https",
      AllowedMethods: expect.arrayContaining(["POST"]),
    });
    const protocols = edge.Origins.flatMap(({ CustomOriginConfig }) => CustomOriginConfig?.OriginProtocolPolicy ?? []);
    expect([...new Set(protocols)]).toEqual(["https-only"]);
  });

  test("keeps browsers to encrypted connections and out of others' frames, also where it answers itself", () => {
    const { ResponseHeadersPolicyConfig: said } = the<{
      ResponseHeadersPolicyConfig: { SecurityHeadersConfig: Record<string, Record<string, unknown>> };
    }>("AWS::CloudFront::ResponseHeadersPolicy");
    const { StrictTransportSecurity, FrameOptions, ReferrerPolicy } = said.SecurityHeadersConfig;
    expect(StrictTransportSecurity?.["AccessControlMaxAgeSec"]).toBeGreaterThanOrEqual(365 * 86_400);
    expect([FrameOptions?.["FrameOption"], ReferrerPolicy?.["ReferrerPolicy"]]).toEqual(["DENY", "no-referrer"]);
  });

  test("lets a hall sign up at once, and a firewall stops whoever asks for more than that", () => {
    const { DefaultRouteSettings: most } = the<{ DefaultRouteSettings: Record<string, number> }>("AWS::ApiGatewayV2::Stage");
    expect(most["ThrottlingRateLimit"]).toBeGreaterThanOrEqual(50);
    expect(most["ThrottlingBurstLimit"]).toBeGreaterThanOrEqual(100);
    const app = unbundled();
    buildStacks(app, { ...local, guard: true });
    const acl = app.node.children.flatMap((child) => Object.values(Template.fromStack(child as Stack).findResources("AWS::WAFv2::WebACL")));
    expect(acl).toMatchObject([{ Properties: { Rules: [{ Action: { Block: {} } }] } }]);
  });
});

describe("real people", () => {
  test("sign up only under the regulator's receipt, and nobody learns by how long an answer takes who has", () => {
    const settings = (made: typeof Resources) => variables(made, "WebFunction") as { Variables: Record<string, string> };
    expect(settings(Resources).Variables["NEEDS_RECEIPT"]).toBe("yes");
    expect(settings(synthesize(local).Resources).Variables["NEEDS_RECEIPT"]).toBe("no");
    expect(Number(settings(Resources).Variables["ANSWER_AFTER"])).toBeGreaterThanOrEqual(1000);
  });

  test("lose nothing with a stack: table, files and the key they are encrypted with stay, and the key changes every year", () => {
    for (const type of ["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::KMS::Key", "AWS::StepFunctions::StateMachineVersion"]) {
      expect(all(type).length).toBeGreaterThan(0);
      expect(all(type).filter(([, made]) => (made as { DeletionPolicy?: string }).DeletionPolicy !== "Retain")).toEqual([]);
    }
    expect(the("AWS::KMS::Key")).toMatchObject({ EnableKeyRotation: true });
  });

  test("are found by what is still to be sent to them: the index has the rows whole", () => {
    const { GlobalSecondaryIndexes: indexes } = the<{ GlobalSecondaryIndexes: object[] }>("AWS::DynamoDB::GlobalTable");
    expect(indexes).toEqual([expect.objectContaining({ IndexName: "due", Projection: { ProjectionType: "ALL" } })]);
  });
});
