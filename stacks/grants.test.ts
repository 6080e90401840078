/**
 * Each function may do what it was seen to do, and no more: in a season (stacks/fixtures/calls.json, which the season's test keeps
 * true), and where something goes wrong (rare-calls.json, kept true by tests/rare.test.ts).
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Synthesized } from "./template.ts";

type Statement = { Action: string | string[]; Resource: unknown; Condition?: unknown };
type Policy = { Roles: { Ref: string }[]; PolicyDocument: { Statement: Statement[] } };
type Made = { Role: { "Fn::GetAtt": [string] } };
const list = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one]);
const recorded = (name: string) => JSON.parse(readFileSync(`stacks/fixtures/${name}.json`, "utf8")) as Record<string, string[]>;
const [season, mishaps] = [recorded("calls"), recorded("rare-calls")];
const calls = Object.fromEntries(
  [...new Set([...Object.keys(season), ...Object.keys(mishaps)])].map((id) => [id, [...(season[id] ?? []), ...(mishaps[id] ?? [])]]),
);

/** What neither has an occasion for, and why it is needed all the same. */
const rare: Record<string, Record<string, string>> = {
  // A season has nothing too large for an answer.
  ParcelFunction: {
    "dynamodb:GetItem": "reads what was asked for, and what the page reads",
    "dynamodb:BatchGetItem": "as above",
    "dynamodb:Query": "as above",
    "dynamodb:PutItem": "notes how far it is; takes an archive in",
    "dynamodb:DeleteItem": "as above: they are stored together",
    "ses:SendRawEmail": "tells who asked",
    "states:StartExecution": "a cohort that was taken in goes on",
    "lambda:InvokeFunction": "prints certificates",
    "s3:PutObject": "puts the file where it can be taken",
    "s3:GetObject": "reads the archive that was brought",
    "s3:DeleteObjectVersion": "deletes it once it is taken in",
    "s3:ListBucketVersions": "as above: finds it",
  },
  WebFunction: {
    "s3:PutObject": "lets a browser bring an archive too large for a page",
    "s3:GetObject": "gives what was prepared away",
    "s3:DeleteObjectVersion": "deletes what was prepared when somebody is erased, at their own wish",
    "s3:ListBucketVersions": "as above: finds what there is",
  },
  StepFunction: {
    "s3:DeleteObjectVersion":
      "deletes what was prepared, where there is something, when it finishes what somebody began who was erasing somebody",
  },
  RetentionFunction: {
    "dynamodb:ConditionCheckItem": "erases somebody, when it finishes that, only while what stays is as it was read",
    "ses:SendRawEmail": "tells who must know that somebody leaves, when it finishes what somebody began who was erasing them",
    "s3:DeleteObjectVersion": "deletes what was prepared, where there is something, when a cohort is forgotten",
    "s3:ListBucketVersions": "finds it; nobody is forgotten in a season",
  },
};

/** Rights that come with being a function, or with reading a queue. */
const infrastructure = /^(logs|sqs|kms):/u;

/** What the services' operations are called as rights. */
function rightsFor(call: string): string[] {
  if (call === "dynamodb:TransactWriteItems") return ["dynamodb:PutItem", "dynamodb:DeleteItem"];
  return [
    call
      .replace(/^sfn:/u, "states:")
      .replace(/^lambda:Invoke$/u, "lambda:InvokeFunction")
      .replace(/^s3:ListObjectVersions$/u, "s3:ListBucketVersions")
      .replace(/^s3:DeleteObject$/u, "s3:DeleteObjectVersion"),
  ];
}

/** Reading and writing rows are each one thing: which operation serves it depends on how many rows there are. */
function withSiblings(rights: string[]): Set<string> {
  const read = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"];
  const write = ["dynamodb:PutItem", "dynamodb:DeleteItem"];
  return new Set(rights.flatMap((right) => [read, write].find((some) => some.includes(right)) ?? [right]));
}

const { Resources } = JSON.parse(readFileSync("stacks/template.json", "utf8")) as Synthesized;
const granted = grantedIn();

/** What a role may, by its logical id. */
function statementsOf(role: string): Statement[] {
  return Object.values(Resources)
    .filter(({ Type }) => Type === "AWS::IAM::Policy")
    .map(({ Properties }) => Object(Properties) as Policy)
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

function grantedIn(): Record<string, { name: string; rights: Set<string>; statements: Statement[] }> {
  return Object.fromEntries(
    Object.entries(Resources)
      .filter(([, { Type, Metadata }]) => Type === "AWS::Lambda::Function" && Metadata?.["entry"] !== undefined)
      .map(([id, { Properties }]) => {
        const statements = statementsOf((Object(Properties) as Made).Role["Fn::GetAtt"][0]);
        const rights = new Set(statements.flatMap(({ Action }) => list(Action)));
        return [id, { name: id.replace(/[0-9A-F]{8}$/u, ""), rights, statements }];
      }),
  );
}

const all = Object.entries(granted);
const usedBy = (id: string) => withSiblings((calls[id] ?? []).flatMap(rightsFor));

test("nothing is missing: all that a season's functions asked for, they may", () => {
  expect(Object.keys(calls).filter((id) => granted[id] === undefined)).toEqual([]);
  const missing = all.flatMap(([id, { name, rights }]) =>
    (calls[id] ?? []).flatMap(rightsFor).flatMap((right) => (rights.has(right) ? [] : [`${name} ${right}`])),
  );
  expect(missing).toEqual([]);
});

test("nothing is extra: what a function may, it asked for, or there is a reason", () => {
  const extra = all.flatMap(([id, { name, rights }]) => {
    const used = usedBy(id);
    const without = [...rights].filter((right) => !infrastructure.test(right) && !used.has(right) && rare[name]?.[right] === undefined);
    return without.map((right) => `${name} ${right}`);
  });
  expect(extra).toEqual([]);
});

test("no reason is given for what was asked for, or for what is not granted", () => {
  const idle = all.flatMap(([id, { name, rights }]) =>
    Object.keys(rare[name] ?? {}).flatMap((right) => (usedBy(id).has(right) || !rights.has(right) ? [`${name} ${right}`] : [])),
  );
  expect(idle).toEqual([]);
});

test("every right is to something: nothing but the readers' addresses, of letters from our domain, is left open", () => {
  // What is in a bucket of ours is ours, whatever it is called.
  const inBucket = /\["",\[\{"Fn::GetAtt":\["(?:Files|Assets)Bucket[0-9A-F]{8}","Arn"\]\},"(?:\/assets)?\/\*"\]\]/u;
  const isOpen = ({ Resource }: Statement) => JSON.stringify(Resource).replace(inBucket, "").includes("*");
  const open = all.flatMap(([, { statements }]) => statements.filter(isOpen));
  expect(open.length).toBeGreaterThan(0);
  for (const { Action, Condition } of open) {
    expect([Action, Condition]).toEqual(["ses:SendRawEmail", { StringLike: { "ses:FromAddress": "*@example.ma" } }]);
  }
});

test("executions are started under a right to their machine: Step Functions asks for that one, whichever alias they are started by", () => {
  const starting = all.flatMap(([, { statements }]) => statements.filter(({ Action }) => list(Action).includes("states:StartExecution")));
  expect(starting.length).toBeGreaterThan(4);
  const named = starting.flatMap(({ Resource }) => list(Resource)).map((one) => JSON.stringify(one).replace(/"\]+\}$/u, ""));
  expect([...new Set(named.map((one) => one.replace(/^.*:stateMachine:/u, "")))].sort()).toEqual(
    ["cohort", "parcel", "retention"].map((machine) => `tamkine-local-${machine}`),
  );
});

test.each(["cohort", "retention", "parcel"])("the %s machine may call its tasks, and no other function", (what) => {
  const [, machine] = Object.entries(Resources).find(([id]) => new RegExp(`^${what}Machine[0-9A-F]{8}$`, "iu").test(id)) ?? [];
  const { RoleArn, DefinitionSubstitutions } = Object(machine?.Properties) as {
    RoleArn: { "Fn::GetAtt": [string] };
    DefinitionSubstitutions: Record<string, unknown>;
  };
  const calling = statementsOf(RoleArn["Fn::GetAtt"][0]).filter(({ Action }) => JSON.stringify(Action).includes("lambda:"));
  expect(calling.map(({ Action }) => Action)).toEqual(["lambda:InvokeFunction"]);
  const tasks = Object.values(DefinitionSubstitutions).map((one) => JSON.stringify(one));
  expect(calling.flatMap(({ Resource }) => list(Resource).map((one) => JSON.stringify(one))).sort()).toEqual(tasks.sort());
});

test("whoever asks for rows may ask the table and its index", () => {
  const asking = all.filter(([, { rights }]) => rights.has("dynamodb:Query"));
  expect(asking.length).toBeGreaterThan(6);
  for (const [, { name, statements }] of asking) {
    const asked = statements.filter(({ Action }) => list(Action).includes("dynamodb:Query")).flatMap(({ Resource }) => list(Resource));
    const places = asked.map((one) => /"(\/?index\/due)"/u.exec(JSON.stringify(one))?.[1] ?? "the table");
    expect([name, places.sort()]).toEqual([name, ["index/due", "the table"]]);
  }
});

test("whoever comes by a cohort that does not run can start what carries it and what forgets it", () => {
  for (const who of ["StepFunction", "RetentionFunction", "WebFunction"]) {
    const [, found] = Object.entries(Resources).find(([id]) => id.startsWith(who) && !/Role|Log/u.test(id)) ?? [];
    const { Variables } = Object(found?.Properties?.["Environment"]) as { Variables: object };
    expect([who, Object.keys(Variables)]).toEqual([who, expect.arrayContaining(["STATE_MACHINE", "RETENTION_MACHINE"])]);
  }
});

test("no secret stands in a variable", () => {
  for (const { Properties } of Object.values(Resources)) {
    const { Variables = {} } = Object(Properties?.["Environment"]) as { Variables?: Record<string, unknown> };
    expect(JSON.stringify(Variables)).not.toMatch(/resolve:|secret/iu);
  }
});
