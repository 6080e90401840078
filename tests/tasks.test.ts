/** What a machine's tasks do when they are told what they are told once in a year, or once in a misfortune: each alone, on the embedded AWS. */
import { readFileSync } from "node:fs";
import type { Item } from "@tamkine/core/item";
import { addSeconds, daysAfter } from "@tamkine/core/kernel/time";
import { newParcel } from "@tamkine/core/parcel/parcel";
import type { Store } from "@tamkine/core/ports";
import { aSchedule, anOrganiser } from "@tamkine/core/worlds/makers";
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

let environment: Environment;
let store: Store;

const write = (...items: Item[]) => store.commitGroups(items.map((item) => [{ put: { ...item, version: 0 } }]));

beforeAll(async () => {
  environment = await startEnvironment({ start, mode: "frozen", secret: "s".repeat(40) });
  ({ store } = inside(environment));
  const { programme, cohort, applications } = intakeOpen();
  await write(programme, owner, ...applications, { ...cohort, phase: "draft", schedule: aSchedule({ intakeOpens: "2026-06-01" }) });
});
afterAll(() => environment?.stop());

/** Has the function deployed from this file of functions/workflow carry out a task. */
async function told(task: string, event: object): Promise<unknown> {
  const { Resources } = JSON.parse(readFileSync("stacks/template.json", "utf8")) as {
    Resources: Record<string, { Metadata?: { entry?: string } }>;
  };
  const [id = ""] = Object.entries(Resources).find(([, { Metadata }]) => Metadata?.entry === `functions/workflow/${task}.ts`) ?? [];
  const path = `2015-03-31/functions/${encodeURIComponent(`arn:aws:lambda:eu-west-3:000000000000:function:${id}`)}/invocations`;
  const answer = await fetch(`${environment.url}/__local/aws/lambda/${path}`, { method: "POST", body: JSON.stringify(event) });
  const said = (await answer.json()) as unknown;
  await environment.settle();
  return said;
}
const waiting = async () => (await environment.waits()).map(({ execution, state }) => `${execution} ${state}`).sort();

test("a step that would wait hands over once its execution has grown old; the next one begins where the cohort stands", async () => {
  const draft = { ref, now: start, step: "draft" };
  expect(await told("step", { ...draft, since: daysAfter(start, -100) })).toMatchObject({ next: "wait" });
  expect(await told("step", { ...draft, since: daysAfter(start, -280) })).toMatchObject({ next: "chain" });
  expect(await waiting()).toEqual([]);
  expect(await told("step", { ref, now: start, step: "hand-over" })).toBe(null);
  expect(await waiting()).toEqual(["tamkine_2026-1_2026-03-10-100000 Wait in draft"]);
});

test("a wait is noted since when it was begun", async () => {
  const until = daysAfter(start, 5);
  await told("wait", { ref, now: start, name: "trouble", token: "a-token", until, forDecision: true, signals: 0 });
  expect((await store.waits(ref)).find(({ name }) => name === "trouble")).toMatchObject({ since: start, due: until, forDecision: true });
});

test("forgetting a cohort also finishes what others left undone in the programme", async () => {
  const { cohort, applications } = intakeOpen();
  const [leaver] = applications;
  if (!leaver) throw new Error("nobody who left");
  const [over, other] = ["2025-1", "2025-2"].map((id) => ({ ...cohort, cohort: id, phase: "closed" }) as const);
  const wish = { id: leaver.id, by: `applicant:${leaver.id}`, at: addSeconds(start, -3600) };
  const left = { ...leaver, cohort: "2025-1", status: "withdrawn" } as const;
  await write({ ...cohort, ...over, erasing: [wish] }, left, { ...cohort, ...other });
  await told("retention", { ref: { ...ref, cohort: "2025-1" }, now: start, after: 0 });
  expect((await waiting()).slice(0, 2)).toEqual(["tamkine_2025-1_1 Wait to forget", "tamkine_2025-2_1 Wait to forget"]);
  expect(await store.get("application", left)).toHaveProperty("erasedAt");
});

test("a file that could not be prepared is given up, and who asked is written to", async () => {
  const mailbox = createMailbox(
    connect(
      environment.url,
      patient(async () => {}),
    ),
  );
  await mailbox.fresh();
  const asked = { programme: "tamkine", id: "prc_1", by: owner.id, what: "pairs", cohort: "2026-1", asks: null } as const;
  await write(newParcel(asked, addSeconds(start, -600)));
  const parcel = { programme: "tamkine", id: "prc_1", attempt: 1 };
  await told("parcel", { act: "give-up", ref: parcel, now: start });
  expect((await store.get("parcel", parcel))?.state).toEqual({ is: "failed", at: start });
  expect(await mailbox.fresh()).toEqual([]);
  await told("parcel", { act: "tell", ref: parcel, now: start });
  expect((await mailbox.fresh()).map(({ to }) => to)).toEqual([owner.email]);
});
