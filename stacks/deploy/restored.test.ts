/** npm run restored: from a table that was brought back to one in use, as docs/deploy.md leads through it. */
import { execFile } from "node:child_process";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DescribeTableCommand, UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import { kinds, started } from "@tamkine/aws/store/fixtures/databases";
import { aDelivery, aCohort, anOrganiser, aProgramme, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Aws } from "./fixtures/account.ts";
import { startAws } from "./fixtures/aws.ts";

type Place = Awaited<ReturnType<typeof started>>;
let aws: Aws;
let was: Place;
let back: Place;
let beside: Server;
/** What was asked of backups and of executions, in order. */
const asked: string[] = [];
/** Executions that run, by their machine's name. */
const running: Record<string, string[]> = { "tamkine-prod-cohort": ["one", "two"], "tamkine-prod-retention": ["three"] };

const when = "2026-05-04T18:00:00Z";
const letter = { id: "dlv_1", recipient: { is: "organiser", id: "org_owner" } } as const;
const line = { kind: "log", ...ref, version: 0, at: when, by: "organiser:org_owner", facts: {} } as const;

beforeAll(async () => {
  const [kind = "dynoxide"] = kinds;
  [was, back] = [await started(kind), await started(kind)];
  const { applications } = underway();
  const then = [
    { ...aProgramme(), version: 0 },
    { ...aCohort({ phase: "mentoring" }), version: 0 },
    { ...anOrganiser(), version: 0 },
    ...applications.map((one) => ({ ...one, version: 0 })),
  ];
  for (const { store } of [was, back]) await store.commitGroups(then.map((put) => [{ put }]));
  await was.store.commit([{ put: { ...aDelivery({ ...letter, state: "sent", sentAt: when }), version: 0 } }]);
  await back.store.commit([{ put: { ...aDelivery({ ...letter, state: "due" }), version: 0 } }]);
  await was.store.commit([
    { ensure: { ...line, id: "2", event: "consents-changed", subject: "app_1" } },
    { ensure: { ...line, id: "3", event: "names-set", subject: "" } },
  ]);
  aws = await startAws({ stacks: { "tamkine-prod": { TableName: was.table } } });
  const ring = JSON.stringify([{ id: "k1", secret: "s".repeat(40), since: "1970-01-01T00:00:00Z" }]);
  const secrets = { ids: "i".repeat(40), keys: ring, edge: "e".repeat(40) };
  for (const [name, Value] of Object.entries(secrets)) aws.parameters.set(`/tamkine/prod/${name}`, { Value, Type: "SecureString" });
  beside = createServer((request, response) => {
    answered(request).then(
      ({ status, body }) => response.writeHead(status, { "content-type": "application/x-amz-json-1.0" }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => beside.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await aws.stop();
  beside.closeAllConnections();
  beside.close();
  await back.client.send(new UpdateTableCommand({ TableName: back.table, DeletionProtectionEnabled: false }));
  for (const { client, database } of [was, back]) {
    client.destroy();
    await database.stop();
  }
});

/** Backups and executions, which the database here knows nothing of; the rest is asked of it. */
async function answered(request: IncomingMessage): Promise<{ status: number; body: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const action = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
  const body = JSON.parse(text) as Record<string, string>;
  const say = (answer: object) => ({ status: 200, body: JSON.stringify(answer) });
  const machine = body["stateMachineArn"]?.split(":")[6] ?? "";
  switch (action) {
    case "DescribeContinuousBackups":
      return say({ ContinuousBackupsDescription: { ContinuousBackupsStatus: "ENABLED" } });
    case "UpdateContinuousBackups":
      asked.push(`backups of ${body["TableName"]}`);
      return say({});
    case "ListExecutions":
      return say({ executions: (running[machine] ?? []).map((name) => ({ executionArn: `${machine}:${name}` })) });
    case "StopExecution":
      asked.push(`stop ${body["executionArn"]}`);
      return say({ stopDate: 1 });
    case "StartExecution":
      asked.push(
        `start ${body["stateMachineArn"]?.split(":").slice(6).join(":")} ${body["name"]?.replace(/\d{4}-\d\d-\d\d-\d{6}$/u, "NOW")}`,
      );
      return say({ executionArn: "arn", startDate: 1 });
    default: {
      const { host: _, ...headers } = request.headers;
      const answer = await fetch(was.database.endpoint, { method: "POST", headers: headers as Record<string, string>, body: text });
      return { status: answer.status, body: await answer.text() };
    }
  }
}

const run = (...said: string[]) =>
  new Promise<{ code: number; text: string }>((resolve) => {
    const url = `http://127.0.0.1:${(beside.address() as AddressInfo).port}`;
    const env = { ...aws.env, AWS_ENDPOINT_URL_DYNAMODB: url, AWS_ENDPOINT_URL_SFN: url };
    const all = { PATH: process.env["PATH"] ?? "", LANG: "en_GB.UTF-8", ...env };
    const child = execFile(process.execPath, ["scripts/restored.ts", ...said], { env: all }, (_, stdout) =>
      resolve({ code: child.exitCode ?? 1, text: stdout }),
    );
  });

it("before it is deployed makes the table ready, carries letters over and pauses them, and tells what is lost and what comes next", async () => {
  const { code, text } = await run(was.table, back.table, "--stage", "prod");
  expect([code, text]).toEqual([0, expect.stringContaining("letters that have left 1")]);
  expect(text).toMatch(/2 lines of the log are lost, from 2026-05-04T18:00:00Z[^]*Consents changed: 1 \(app_1\)\n[^]*: 1\n/u);
  expect(text).toContain(`Now put TAMKINE_TABLE=${back.table} into the settings`);
  expect(text).toContain(`npm run restored -- ${was.table} ${back.table} --stage prod`);
  expect(asked).toEqual([`backups of ${back.table}`]);
  expect(await back.store.get("delivery", { ...ref, id: letter.id })).toMatchObject({ state: "sent", sentAt: when });
  expect((await back.store.get("programme", { id: "tamkine" }))?.lettersPaused?.reason).toContain("sauvegarde");
  const { Table } = await back.client.send(new DescribeTableCommand({ TableName: back.table }));
  expect(Table?.DeletionProtectionEnabled).toBe(true);
});

it("once it is deployed stops what runs, and lets every cohort go on", async () => {
  aws.is.stacks["tamkine-prod"] = { TableName: back.table };
  asked.length = 0;
  const { code, text } = await run(was.table, back.table, "--stage", "prod");
  expect([code, text]).toEqual([0, expect.stringContaining("executions stopped 3, gone on 1")]);
  expect(text).toContain("letters that have left 0");
  expect(asked.filter((one) => !one.startsWith("backups"))).toEqual([
    "stop tamkine-prod-cohort:one",
    "stop tamkine-prod-cohort:two",
    "stop tamkine-prod-retention:three",
    "start tamkine-prod-cohort:live tamkine_2026-1_NOW",
  ]);
});

it("refuses in a sentence what it is not told enough for, a table that is not there, and a stage that is none", async () => {
  const [same, nowhere, other] = await Promise.all([
    run(was.table, was.table, "--stage", "prod"),
    run(was.table, "nowhere", "--stage", "prod"),
    run(was.table, back.table, "--stage", "other"),
  ]);
  expect(same).toEqual({ code: 1, text: expect.stringMatching(/^npm run restored -- OLD NEW/u) });
  expect(nowhere).toEqual({ code: 1, text: "There is no table nowhere in this region.\n" });
  expect(other).toMatchObject({ code: 1, text: expect.stringContaining("tamkine-other") });
});
