/**
 * Two cohorts over sixteen months of virtual time, on the embedded AWS: what identifies the first one's people is gone at its dates,
 * byte for byte, while the second one's stay for as long as their own time lasts. A hold and its end come in between.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Item } from "@tamkine/core/item";
import type { Store, Workflow } from "@tamkine/core/ports";
import { traces } from "@tamkine/core/privacy/fixtures/traces";
import { hold, release } from "@tamkine/core/privacy/retention/hold";
import { signalWaits } from "@tamkine/core/workflow/signal";
import { ids } from "@tamkine/core/worlds/makers";
import { perform } from "@tamkine/core/perform";
import { createMailbox } from "@tamkine/rehearsal/mail/mailbox";
import { connect } from "@tamkine/rehearsal/server/server";
import { patient } from "@tamkine/rehearsal/web/patient";
import { openBuckets } from "@tamkine/local/files/buckets";
import { speedyDir } from "@tamkine/local/data/place";
import { inside } from "@tamkine/local/fixtures/inside";
import { startEnvironment } from "@tamkine/local/environment";
import type { Environment } from "@tamkine/local/environment/options";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lived, marksOf, organisers } from "./fixtures/lived.ts";

const [first, second] = [lived("2026-1", "2026-06-25"), lived("2026-2", "2026-12-20")];

let dir: string;
let environment: Environment;
let store: Store;
let everything: () => Promise<string>;
let mailbox: ReturnType<typeof createMailbox>;
let workflow: Workflow;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "retention-"));
  environment = await startEnvironment({ dir, start: "2026-06-24T12:00:00Z", mode: "frozen", speedy: true, secret: "s".repeat(40) });
  ({ store, workflow, everything } = inside(environment));
  mailbox = createMailbox(
    connect(
      environment.url,
      patient(async () => {}),
    ),
  );
  const items = [...organisers, ...first, ...second];
  await store.commitGroups(items.map((item: Item) => [{ put: { ...item, version: 0 } }]));
  for (const cohort of ["2026-1", "2026-2"]) await workflow.start({ programme: "tamkine", cohort });
});
afterAll(async () => {
  await environment?.stop();
  for (const each of [dir, speedyDir(dir)]) rmSync(each, { recursive: true, force: true });
});

const ref = { programme: "tamkine", cohort: "2026-1" };
/** Where the buckets lie on this machine's disk. */
const shelf = () => join(speedyDir(dir), "files");
const onShelf = () =>
  readdirSync(shelf(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"));
/** Somebody had everybody's list prepared, twice. */
function prepareLists(): void {
  const bucket = readdirSync(shelf()).find((name) => name.startsWith("files")) ?? "";
  const buckets = openBuckets(shelf(), [{ name: bucket }]);
  const said = { at: environment.now(), type: "text/csv" };
  for (const words of [marksOf("2026-1"), marksOf("2026-1", "declined")])
    buckets.put(bucket, { key: "tamkine/out/prc_1-1", ...said }, Buffer.from(words.join("\n")));
  buckets.put(bucket, { key: "another/out/prc_2-1", ...said }, Buffer.from("another programme's"));
}
/** Subjects of the letters that left since this was last asked. */
const fresh = async () => (await mailbox.fresh()).map(({ subject }) => subject);
const count = async (cohort: string) => (await store.world({ programme: "tamkine", cohort }))?.applications.length;
const decided = async (command: (now: string) => Parameters<typeof perform>[3]) => {
  const now = environment.now();
  const ports = { store, workflow, ids } as never;
  await perform(ports, ref, { by: "organiser:org_owner", now }, command(now));
  await signalWaits({ store, workflow }, ref, ["retention"]);
  await environment.settle();
};

test("closes, and counts from there", async () => {
  await environment.advanceTo("2026-07-01T00:00:00Z");
  expect(await store.get("retention", ref)).toMatchObject({ part: 1, done: {} });
  expect(await count("2026-1")).toBe(14);
  for (const mark of marksOf("2026-1")) expect(await everything()).toContain(mark);
});

test("announces the first erasure with numbers only, and carries it out", async () => {
  await fresh();
  await environment.advanceTo("2026-09-20T00:00:00Z");
  const sent = await fresh();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain("septembre");
  await environment.advanceTo("2026-09-25T00:00:00Z");
  prepareLists();
  await environment.advanceTo("2026-10-01T00:00:00Z");
  expect(onShelf().map((content) => content.split("\n")[1])).toEqual(["another programme's"]);
  expect(await count("2026-1")).toBe(8);
  const all = await everything();
  expect(traces(all, marksOf("2026-1", "declined"))).toEqual([]);
  expect(traces(all, marksOf("2026-1", "mentor"))).not.toEqual([]);
});

test("erases nothing while it is held, announces anew after that, and then what was said in confidence is gone", async () => {
  await decided((now) => async () => hold(await store.get("retention", ref), "Litige en cours", { by: "organiser:org_owner", now }));
  await environment.advanceTo("2027-01-31T00:00:00Z");
  expect(traces(await everything(), ["confidence of 2026-1"])).not.toEqual([]);
  await decided(() => async () => release(await store.get("retention", ref)));
  expect(traces(await everything(), ["confidence of 2026-1"])).not.toEqual([]);
  await environment.advanceTo("2027-03-02T00:00:00Z");
  const all = await everything();
  expect(traces(all, ["confidence of 2026-1", "bounced-2026-1@example.ma"])).toEqual([]);
  expect(traces(all, ["confidence of 2026-2", "mentor-1.2026-1@example.ma"])).not.toEqual([]);
});

test("writes to everybody before all is erased, and then nothing of anybody is left, in whatever form", async () => {
  await environment.advanceTo("2027-06-20T00:00:00Z");
  const last = environment.outbox().at(-1)?.seq ?? 0;
  const announced = (await fresh()).filter((subject) => subject.includes("juin"));
  // To everybody whose letters do not bounce, and to the owner, who also hears of the other cohort.
  expect(announced).toHaveLength(7 + 2);
  await environment.advanceTo("2027-10-26T00:00:00Z");
  expect(await store.get("retention", ref)).toMatchObject({ part: 2, done: { identifiable: { people: 8 } } });
  expect(traces(await everything(), marksOf("2026-1"))).toEqual([]);
  for (const { raw } of environment.outbox(last)) expect(traces(Buffer.from(raw).toString(), marksOf("2026-1"))).toEqual([]);
});

test("keeps the figures, the log without people, and the other cohort's people within their time", async () => {
  const world = await store.world(ref);
  expect(world?.cohort).toMatchObject({ phase: "closed", published: { mentors: [], mentees: [] } });
  const log = await store.log(ref);
  expect(log.map(({ event }) => event)).toEqual(expect.arrayContaining(["pair-accepted", "retention-held", "data-forgotten"]));
  expect(JSON.stringify(log)).not.toMatch(/app_|pair_|mtg_/u);
  expect(await count("2026-2")).toBe(8);
  expect(traces(await everything(), marksOf("2026-2", "mentor"))).toHaveLength(marksOf("2026-2", "mentor").length);
  expect((await environment.waits()).map(({ execution }) => execution)).toEqual(["tamkine_2026-2_2"]);
});

test("leaves nothing in the workflow's own files either", async () => {
  await environment.stop();
  const kept = speedyDir(dir);
  const files = readdirSync(kept, { recursive: true, encoding: "utf8" }).filter((file) => file.startsWith("workflow"));
  expect(files).not.toEqual([]);
  for (const file of files) expect(traces(readFileSync(join(kept, file), "latin1"), marksOf("2026-1"))).toEqual([]);
});
