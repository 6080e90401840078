/**
 * What a season has no occasion for, on the embedded AWS: letters come back, a step keeps failing, somebody died before a letter left.
 * What the functions ask AWS for then stands in stacks/fixtures/rare-calls.json, which the stacks' tests compare with their rights.
 */
import { readFileSync } from "node:fs";
import { DynamoDBClient, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Item } from "@tamkine/core/item";
import { addSeconds, latest } from "@tamkine/core/kernel/time";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import type { Store, Workflow } from "@tamkine/core/ports";
import { signalAll, signalWaits } from "@tamkine/core/workflow/signal";
import { aDelivery, anOrganiser, ids } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { startEnvironment } from "@tamkine/local/environment";
import type { Environment } from "@tamkine/local/environment/options";
import { inside } from "@tamkine/local/fixtures/inside";
import { createMailbox } from "@tamkine/rehearsal/mail/mailbox";
import { connect } from "@tamkine/rehearsal/server/server";
import { patient } from "@tamkine/rehearsal/web/patient";
import { afterAll, beforeAll, expect, test } from "vitest";

const start = "2026-03-10T10:00:00Z";
const ref = { programme: "tamkine", cohort: "2026-1" };
const owner = anOrganiser({ email: "owner@example.ma" });
const aei = anOrganiser({ id: "org_aei", email: "aei@example.ma", role: "coordinator", body: "aei", language: "ar" });

let environment: Environment;
let store: Store;
let workflow: Workflow;
let mailbox: ReturnType<typeof createMailbox>;

beforeAll(async () => {
  environment = await startEnvironment({ start, mode: "frozen", secret: "s".repeat(40) });
  ({ store, workflow } = inside(environment));
  mailbox = createMailbox(
    connect(
      environment.url,
      patient(async () => {}),
    ),
  );
  const { programme, cohort, applications } = intakeOpen({ mentors: 3, mentees: 20 });
  const items: Item[] = [programme, cohort, owner, aei, ...applications];
  await store.commitGroups(items.map((item) => [{ put: { ...item, version: 0 } }]));
  await workflow.start(ref);
  await environment.settle();
});
afterAll(() => environment?.stop());

/** The address of the deployed function that is made from this file. */
function functionOf(entry: string): string {
  const { Resources } = JSON.parse(readFileSync("stacks/template.json", "utf8")) as {
    Resources: Record<string, { Metadata?: { entry?: string } }>;
  };
  const [id = ""] = Object.entries(Resources).find(([, { Metadata }]) => Metadata?.entry === entry) ?? [];
  return `arn:aws:lambda:eu-west-3:000000000000:function:${id}`;
}

const fresh = async () => (await mailbox.fresh()).map(({ to, subject }) => `${to}: ${subject}`);
const write = (...items: Item[]) => store.commitGroups(items.map((item) => [{ put: { ...item, version: 0 } }]));
const wake = async () => {
  await signalAll({ store, workflow }, ref);
  await environment.settle();
};

test("of letters that come back, organisers hear once, together, each of their people; and not of their own", async () => {
  const people = ["app_mentor-1", ...Array.from({ length: 20 }, (_, i) => `app_mentee-${i + 1}`)];
  const letter = (id: string) =>
    aDelivery({
      id: ids.derive("dlv", id),
      letter: "application-imported",
      occasion: "",
      recipient: { is: "applicant", id },
      state: "due",
      by: "organiser:org_owner",
      dueAt: start,
      claimedAt: null,
      sentAt: null,
    });
  const world = await store.world(ref);
  for (const { email } of world?.applications ?? []) if (email !== "mentor2@example.ma") environment.bounce(email);
  await write(...people.map((id) => letter(id)));
  await wake();
  await mailbox.fresh();
  await environment.advanceTo(addSeconds(start, 9 * 60));
  expect(await fresh()).toEqual([]);
  environment.bounce(aei.email);
  await environment.advanceTo(addSeconds(start, 20 * 60));
  expect((await fresh()).sort()).toEqual([
    "aei@example.ma: عنوان إلكتروني يحتاج إلى تحقق",
    "owner@example.ma: 21 adresses e-mail à vérifier",
  ]);
  await environment.advanceTo(addSeconds(start, 5 * 3600));
  await wake();
  expect(await fresh()).toEqual([]);
});

test("what the mail service says of itself is heard, and what nobody can read is kept for a person", async () => {
  const told = (Message: string, n: number) => ({ messageId: `told-${n}`, body: JSON.stringify({ Message, Timestamp: start }) });
  const Records = ["Successfully validated SNS topic for Amazon SES event publishing.", '{"eventType":"Send"}', '{"eventType":'].map(told);
  const path = `2015-03-31/functions/${encodeURIComponent(functionOf("functions/on/mail.ts"))}/invocations`;
  const answer = await fetch(`${environment.url}/__local/aws/lambda/${path}`, { method: "POST", body: JSON.stringify({ Records }) });
  expect(await answer.json()).toEqual({ batchItemFailures: [{ itemIdentifier: "told-2" }] });
});

test("a letter of the programme that somebody who died left behind leaves with a cohort's next step", async () => {
  const left = aDelivery({
    ...outside("tamkine"),
    id: "dlv_left",
    letter: "organiser-invited",
    occasion: "#once",
    facts: { role: "coordinator" },
    recipient: { is: "organiser", id: "org_owner" },
    state: "due",
    by: "organiser:org_owner",
    dueAt: start,
    claimedAt: null,
    sentAt: null,
  });
  await write(left);
  await wake();
  expect((await store.get("delivery", { ...outside("tamkine"), id: "dlv_left" }))?.state).toBe("sent");
});

test("somebody whose request died after they had left, and before they were erased, is erased with a cohort's next step", async () => {
  const id = "app_mentee-20";
  const [cohort, person] = await Promise.all([store.get("cohort", ref), store.get("application", { ...ref, id })]);
  if (!cohort || !person) throw new Error("nobody to be erased");
  const erasing = [{ id, by: `applicant:${id}`, at: environment.now() }];
  await store.commit([{ put: { ...cohort, erasing } }, { put: { ...person, status: "withdrawn" } }]);
  await wake();
  expect((await store.get("application", { ...ref, id }))?.erasedAt).toBeUndefined();
  await environment.advanceTo(addSeconds(environment.now(), 16 * 60));
  await wake();
  const left = await store.get("application", { ...ref, id });
  expect([left?.erasedAt, left?.email]).toEqual([environment.now(), expect.not.stringContaining("mentee20")]);
  expect((await store.get("cohort", ref))?.erasing).toBeUndefined();
});

test("a step that keeps failing tells the organisers, and goes on once it can be done", async () => {
  await mailbox.fresh();
  const { endpoint, table: TableName } = environment.stored;
  const client = new DynamoDBClient({ region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" }, endpoint });
  const { Items = [] } = await client.send(new ScanCommand({ TableName }));
  const row = Items.find((row) => row.item?.S?.includes("'kind':'application'") && row.item.S.includes("'id':'app_mentee-1'"));
  await client.send(new PutItemCommand({ TableName, Item: { ...row, item: { S: "{}" } } }));
  await wake();
  await environment.advanceTo(addSeconds(environment.now(), 3600));
  expect(await fresh()).toEqual(["aei@example.ma: توقفت خطوة آلية", "owner@example.ma: Une étape automatique est arrêtée"]);
  expect((await store.get("cohort", ref))?.trouble).toMatchObject({ step: "Intake" });
  await client.send(new PutItemCommand({ TableName, Item: { ...row } }));
  client.destroy();
  await signalWaits({ store, workflow }, ref, ["trouble"]);
  await environment.settle();
  expect((await store.get("cohort", ref))?.trouble).toBeNull();
  expect((await environment.waits()).map(({ state }) => state)).toEqual(["Wait in intake"]);
});

test("a cohort whose founder's request died before it ran is let run by another one's next step", async () => {
  const { cohort } = intakeOpen();
  const schedule = { ...cohort.schedule, intakeOpens: "2026-06-01" };
  await write({ ...cohort, cohort: "2026-2", phase: "draft", schedule });
  await wake();
  expect((await environment.waits()).map(({ state }) => state).sort()).toEqual(["Wait in draft", "Wait in intake"]);
});

test("a cohort whose execution was ended by accident goes on with another, a day later, by another one's step", async () => {
  await inside(environment).end("tamkine_2026-1");
  expect((await environment.waits()).map(({ state }) => state)).toEqual(["Wait in draft"]);
  const wakeOther = async (at: string) => {
    await environment.advanceTo(at);
    await signalAll({ store, workflow }, { ...ref, cohort: "2026-2" });
    await environment.settle();
    return (await environment.waits()).map(({ execution, state }) => `${execution} ${state}`).sort();
  };
  // Of what ended before its time nobody can know: the latest date of all counts.
  const due = latest(...(await store.waits(ref)).map((wait) => wait.due)) ?? "";
  const draft = "tamkine_2026-2 Wait in draft";
  expect(await wakeOther(addSeconds(due, 86_000))).toEqual([draft]);
  const later = addSeconds(due, 90_000);
  expect(await wakeOther(later)).toEqual([`tamkine_2026-1_${later.slice(0, 10)} Wait in intake`, draft]);
});

test("the functions asked for what is recorded, and for nothing that is recorded nowhere", () => {
  const recorded = (name: string) => JSON.parse(readFileSync(`stacks/fixtures/${name}.json`, "utf8")) as Record<string, string[]>;
  const lines = (calls: Record<string, string[]>) => Object.entries(calls).flatMap(([id, made]) => made.map((call) => `${id} ${call}`));
  const asked = lines(environment.counts().calls);
  const known = [...lines(recorded("calls")), ...lines(recorded("rare-calls"))];
  // Several rows are read at once only where two things meet.
  const meeting = /dynamodb:BatchGetItem$/u;
  expect(asked.filter((line) => !known.includes(line) && !meeting.test(line))).toEqual([]);
  const always = lines(recorded("rare-calls")).filter((line) => !meeting.test(line));
  expect(always.filter((line) => !asked.includes(line))).toEqual([]);
});
