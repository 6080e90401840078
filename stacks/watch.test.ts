import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { local, synthesize } from "./template.ts";
import { watchTexts } from "./watch-texts.ts";

const all = (["fr", "ar", "en"] as const).map((language) => watchTexts({ language }));

type Resources = ReturnType<typeof synthesize>["Resources"];

/** What the alarms say, as in Paris. */
function described(resources: Resources): string[] {
  const said = (value: unknown): string => {
    if (typeof value === "string") return value;
    const { Ref, "Fn::Join": join } = value as { Ref?: string; "Fn::Join"?: [string, unknown[]] };
    return join ? join[1].map(said).join("") : Ref === "AWS::Region" ? "eu-west-3" : String(Ref);
  };
  const alarms = Object.values(resources).filter(({ Type }) => Type === "AWS::CloudWatch::Alarm");
  return alarms.map(({ Properties }) => said(Properties?.["AlarmDescription"]));
}

test("each alarm ends with the page where one looks: of its own thing, in the region where it stands, or of the site itself", () => {
  const { Resources } = synthesize({ ...local, origin: "https://site.example.ma" });
  const pages = described(Resources).map((text) => /\S+$/u.exec(text)?.[0] ?? "");
  const foreign = pages.filter(
    (page) => !URL.canParse(page) || !/^https:\/\/(site\.example\.ma|eu-west-3\.console\.aws\.amazon\.com\/)/u.test(page),
  );
  expect(foreign).toEqual([]);
  expect(pages.some((page) => /statemachines\/view\/CohortMachine/u.test(page))).toBe(true);
  expect(pages).toContain("https://site.example.ma/console");
});

test("a site that answers nobody is seen on a quiet day too, when three came by within an hour", () => {
  const { Resources } = synthesize(local);
  const alarm = Object.entries(Resources).find(([id]) => id.startsWith("SiteFailing"))?.[1];
  expect(alarm?.Properties).toMatchObject({ MetricName: "5xx", Statistic: "Sum", Period: 3600, EvaluationPeriods: 1, Threshold: 3 });
});

test("whoever is woken reads why in the installation's language", () => {
  const { Resources } = synthesize({ ...local, origin: "https://site.example.ma", language: "ar", dashboard: true });
  const says = described(Resources);
  expect(says.length).toBeGreaterThan(10);
  const arabic = Object.values(watchTexts({ language: "ar" }));
  expect(says.filter((text) => !arabic.some((one) => text.startsWith(`${one} https://`)))).toEqual([]);
  const graphs = Object.values(Resources).filter(({ Type }) => Type === "AWS::CloudWatch::Dashboard");
  for (const title of arabic.slice(-6)) expect(JSON.stringify(graphs)).toContain(title);
});

test("each text is there in three languages, as long as an alarm may say", () => {
  for (const texts of all) {
    expect(Object.keys(texts)).toEqual(Object.keys(watchTexts({ language: "fr" })));
    expect(Object.values(texts).filter((text) => text.trim() === "" || text.length > 1024)).toEqual([]);
  }
  expect(Object.values(all[1] ?? {}).filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test("each alarm leads to a paragraph of the handbook by the name it has there", () => {
  const handbook = readFileSync("docs/deploy.md", "utf8");
  const named = all.flatMap((texts) => Object.values(texts)).filter((text) => text.includes("docs/deploy.md"));
  // All but the six headings of graphs.
  expect(named.length).toBe(3 * (Object.keys(watchTexts({ language: "fr" })).length - 6));
  for (const text of named) {
    const [, name = "?"] = /[«“]\s?([A-Z][^»”]+?)\s?[»”]/u.exec(text) ?? [];
    expect(handbook).toContain(`- **${name}`);
  }
});

test("whatever the table refuses is seen, reads and writes alike", () => {
  const { Resources } = synthesize(local);
  const alarm = Object.entries(Resources).find(([id]) => id.startsWith("TableRefusing"))?.[1];
  const metrics = (alarm?.Properties?.["Metrics"] ?? []) as { Expression?: string; MetricStat?: { Metric: { MetricName: string } } }[];
  expect(metrics.map(({ Expression, MetricStat }) => Expression ?? MetricStat?.Metric.MetricName)).toEqual([
    "reads + writes",
    "ReadThrottleEvents",
    "WriteThrottleEvents",
  ]);
});

test("each alarm looks at a metric of something that is put up, by the name it has there", () => {
  const { Resources } = synthesize(local);
  const kinds: Record<string, string> = {
    StateMachineArn: "AWS::StepFunctions::StateMachine",
    FunctionName: "AWS::Lambda::Function",
    QueueName: "AWS::SQS::Queue",
    ApiId: "AWS::ApiGatewayV2::Api",
    TableName: "AWS::DynamoDB::GlobalTable",
  };
  type Metric = { Namespace: string; Dimensions?: { Name: string; Value: { Ref?: string; "Fn::GetAtt"?: [string, string] } }[] };
  const alarms = Object.values(Resources).filter(({ Type }) => Type === "AWS::CloudWatch::Alarm");
  const metrics = alarms.flatMap(({ Properties = {} }) => {
    const several = Properties["Metrics"] as { MetricStat?: { Metric: Metric } }[] | undefined;
    return several ? several.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []) : [Properties as unknown as Metric];
  });
  const named = metrics.flatMap(({ Dimensions = [] }) => Dimensions);
  for (const { Name, Value } of named) expect(Resources[Value.Ref ?? Value["Fn::GetAtt"]?.[0] ?? ""]?.Type).toBe(kinds[Name] ?? Name);
  expect(new Set(named.map(({ Name }) => Name))).toEqual(new Set(Object.keys(kinds)));
  // What is counted for the whole account says of nothing in particular.
  expect(new Set(metrics.filter(({ Dimensions }) => !Dimensions).map(({ Namespace }) => Namespace))).toEqual(
    new Set(["AWS/Lambda", "AWS/SES"]),
  );
});
