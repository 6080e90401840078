import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resolve } from "./intrinsics.ts";
import { entriesOf, readTemplate } from "./template.ts";

const dir = mkdtempSync(join(tmpdir(), "template-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const fn = (entry: string, Variables: object = {}) => ({
  Type: "AWS::Lambda::Function",
  Metadata: { entry },
  Properties: { Timeout: 30, Environment: { Variables } },
});
const small = {
  Web: fn("functions/web.ts", { TABLE: { Ref: "Data" }, SECRET: "{{resolve:secretsmanager:x:SecretString:::}}" }),
  Mail: fn("functions/on/mail.ts"),
  Data: { Type: "AWS::DynamoDB::Table", Properties: {} },
  Site: { Type: "AWS::ApiGatewayV2::Integration", Properties: { IntegrationUri: { "Fn::GetAtt": ["Web", "Arn"] } } },
  Life: {
    Type: "AWS::StepFunctions::StateMachine",
    Properties: {
      StateMachineName: "life",
      DefinitionString: { "Fn::Join": ["", ['{"a":"', { "Fn::GetAtt": ["Mail", "Arn"] }, '","b":"${Web}"}']] },
      DefinitionSubstitutions: { Web: { "Fn::GetAtt": ["Web", "Arn"] } },
    },
  },
  Topic: { Type: "AWS::SNS::Topic", Properties: {} },
  Listening: { Type: "AWS::SNS::Subscription", Properties: { TopicArn: { Ref: "Topic" }, Endpoint: { "Fn::GetAtt": ["Mail", "Arn"] } } },
  Letters: { Type: "AWS::SES::ConfigurationSet", Properties: { Name: "letters" } },
  Events: {
    Type: "AWS::SES::ConfigurationSetEventDestination",
    Properties: {
      ConfigurationSetName: { Ref: "Letters" },
      EventDestination: { MatchingEventTypes: ["send", "bounce"], SnsDestination: { TopicARN: { Ref: "Topic" } } },
    },
  },
};
function read(resources: object, overrides: Record<string, string> = { SECRET: "s" }) {
  const file = join(dir, "template.json");
  writeFileSync(file, JSON.stringify({ Resources: resources }));
  return readTemplate(file, { table: "local-table", overrides });
}
const lambdaArn = (id: string) => `arn:aws:lambda:eu-west-3:000000000000:function:${id}`;

describe("a synthesized template", () => {
  it("gives functions with their environment, overrides first", () => {
    expect(read(small).functions[0]).toEqual({
      id: "Web",
      arn: lambdaArn("Web"),
      entry: "functions/web.ts",
      environment: { TABLE: "local-table", SECRET: "s" },
      timeoutSeconds: 30,
    });
  });

  it("names the functions' entries in the order of the functions, before anything else of it is understood", () => {
    const { functions } = read({ ...small, Other: { Type: "AWS::SNS::Topic", Properties: {}, Metadata: { entry: "no function" } } });
    expect(Object.entries(entriesOf(join(dir, "template.json")))).toEqual(functions.map(({ id, entry }) => [id, entry]));
  });

  it("gives machines with every reference in place", () => {
    const [life] = read(small).machines;
    expect(life?.arn).toBe("arn:aws:states:eu-west-3:000000000000:stateMachine:life");
    expect(JSON.parse(life?.definition ?? "")).toEqual({ a: lambdaArn("Mail"), b: lambdaArn("Web") });
  });

  it("says which function is the site and which hears of mail", () => {
    expect(read(small).site).toBe(lambdaArn("Web"));
    expect(read(small).mailEvents).toEqual([{ configurationSet: "letters", types: ["send", "bounce"], function: lambdaArn("Mail") }]);
  });

  it("says who hears of mail through a queue, and refuses one that nobody reads", () => {
    const queued = { ...small, Queue: { Type: "AWS::SQS::Queue", Properties: {} } };
    const Listening = { ...small.Listening, Properties: { TopicArn: { Ref: "Topic" }, Endpoint: { "Fn::GetAtt": ["Queue", "Arn"] } } };
    const Properties = { EventSourceArn: { "Fn::GetAtt": ["Queue", "Arn"] }, FunctionName: { Ref: "Mail" } };
    const Reading = { Type: "AWS::Lambda::EventSourceMapping", Properties };
    const queue = "arn:aws:sqs:eu-west-3:000000000000:Queue";
    expect(read({ ...queued, Listening, Reading }).mailEvents).toEqual([
      { configurationSet: "letters", types: ["send", "bounce"], queue, function: lambdaArn("Mail") },
    ]);
    expect(() => read({ ...queued, Listening })).toThrow(`nobody reads ${queue}`);
  });

  it("refuses by name what it does not know", () => {
    expect(() => read({ ...small, Q: { Type: "AWS::Kinesis::Stream" } })).toThrow("AWS::Kinesis::Stream (Q)");
    expect(() => read({ ...small, Web: fn("a.ts", { X: { "Fn::Select": [0, []] } }) })).toThrow("Fn::Select");
    expect(() => read({ ...small, Web: fn("a.ts", { X: { Ref: "Nothing" } }) })).toThrow("Ref Nothing");
    expect(() => read(small, {})).toThrow("function Web takes SECRET from a secret");
  });

  it("reads the real one", () => {
    const overrides = { ORIGIN: "http://localhost:1" };
    const deployed = readTemplate(new URL("../../../../stacks/template.json", import.meta.url), { table: "t", overrides });
    expect(deployed.functions.map((each) => each.entry)).toContain("functions/web.ts");
    const others = deployed.functions.filter((each) => each.entry !== "functions/papers.ts");
    expect(others.every((each) => each.environment.ORIGIN === "http://localhost:1")).toBe(true);
    const machines = (entry: string) => deployed.functions.find((each) => each.entry === entry)?.environment ?? {};
    const arns = [
      machines("functions/web.ts").STATE_MACHINE,
      machines("functions/workflow/retention.ts").RETENTION_MACHINE,
      machines("functions/web.ts").PARCEL_MACHINE,
    ];
    expect(deployed.machines.map(({ arn }) => `${arn}:live`).sort()).toEqual(arns.sort());
    for (const { definition } of deployed.machines) expect(definition).not.toMatch(/\$\{/u);
    expect(deployed.mailEvents[0]?.types).toContain("bounce");
  });
});

it("substitutes in Fn::Sub, keeps literals", () => {
  const names = { ref: (id: string) => `<${id}>`, attribute: (id: string, name: string) => `<${id}#${name}>` };
  expect(resolve({ "Fn::Sub": "a ${B} ${C.Arn} ${!D}" }, names)).toBe("a <B> <C#Arn> ${D}");
  expect(resolve({ "Fn::Sub": ["${X}", { X: { Ref: "Y" } }] }, names)).toBe("<Y>");
});
