/** Reading a cohort by its parts, on each database that can run here. */
import type { Item } from "@tamkine/core/item";
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { brief, clientOf, empty, failing, kinds, slowest, started } from "./fixtures/databases.ts";
import { aDueDelivery, ref } from "./fixtures/samples.ts";
import { createStore } from "./store.ts";

const fresh = <T extends Item>(item: T): T => ({ ...item, version: 0 });
const later = <T extends Item>(item: T): T => ({ ...item, version: 1 });

describe.each(kinds)("a cohort on %s", (kind) => {
  let on: Awaited<ReturnType<typeof started>>;
  beforeAll(async () => {
    on = await started(kind);
  });
  beforeEach(() => empty(on.client, on.table));
  afterAll(() => on?.database.stop());

  it("reads of a cohort of many megabytes only what is asked for, each kind by itself", async () => {
    const world = underway();
    const { programme, cohort, proposal, ...lists } = world;
    const everything: Item[] = [programme, cohort, ...(proposal ? [proposal] : []), ...Object.values(lists).flat()];
    await on.store.commitGroups(everything.map((item) => [{ put: fresh(item) }]));
    const client = clientOf(on.database);
    // Eight sign-ups come first: the first answer stops among them.
    const { asked } = brief(client, 3);
    const large = createStore({ client, table: on.table });
    const whole = await on.store.world(ref);
    expect(await large.world(ref)).toEqual(whole);
    asked.length = 0;
    const part = await large.world(ref, ["applications", "pairs", "proposal"]);
    const count = Object.entries(Object.groupBy(asked, (kind) => kind)).map(([kind, times]) => [kind, times?.length]);
    expect(Object.fromEntries(count)).toEqual({ house: 1, "life#application": 3, "life#pair": 2, "life#proposal": 1 });
    expect([part?.applications, part?.pairs, part?.proposal]).toEqual([whole?.applications, whole?.pairs, whole?.proposal]);
    expect(() => part?.meetings).toThrow("meetings of the cohort were not asked for");
    expect(() => part?.participants).toThrow("participants of the cohort were not asked for");
  });

  it("reads in one request what answers lead to, some of it by a longer way", async () => {
    const { programme, cohort, applications } = underway();
    await on.store.commitGroups([programme, cohort, ...applications].map((item) => [{ put: fresh(item) }]));
    const client = clientOf(on.database);
    const { sent } = failing(client, "", []);
    const { get } = createStore({ client, table: on.table });
    const further = async ({ kind }: Item) => (await Promise.all([Promise.resolve(kind), Promise.resolve("")]))[0];
    const found = await Promise.all([
      get("programme", { id: ref.programme }).then(() => get("application", { ...ref, id: "app_mentor-1" })),
      get("cohort", ref)
        .then((item) => item && further(item))
        .then(() => get("application", { ...ref, id: "app_mentee-1" })),
    ]);
    expect(found).toMatchObject([{ id: "app_mentor-1" }, { id: "app_mentee-1" }]);
    expect(sent).toEqual(["BatchGetItem", "BatchGetItem"]);
    client.destroy();
  });

  it("never sees a cohort further on than its people: what is published while it is read has its pairs", async () => {
    const { programme, cohort, pairs, ...lists } = underway();
    const before = { ...cohort, phase: "matching" as const, published: null };
    const people = [...lists.applications, ...lists.participants];
    await on.store.commitGroups([programme, before, ...people].map((item) => [{ put: fresh(item) }]));
    const client = clientOf(on.database);
    slowest(client, "house", () => on.store.commit([{ put: later(cohort) }, ...pairs.map((pair) => ({ put: fresh(pair) }))]));
    const { world } = createStore({ client, table: on.table });
    expect(await world(ref)).toMatchObject({ cohort: { phase: "matching" }, pairs });
    expect(await world(ref)).toMatchObject({ cohort: { phase: "mentoring" }, pairs });
    client.destroy();
  });

  it("looks nowhere for a name that is longer than any key", async () => {
    const [programme, cohort] = ["x".repeat(2100), "y".repeat(1100)];
    const { get, world, cohorts, meetings, testimonials } = on.store;
    expect(
      await Promise.all([get("programme", { id: programme }), get("cohort", { ...ref, cohort }), world({ programme, cohort })]),
    ).toEqual([undefined, undefined, undefined]);
    expect(await Promise.all([cohorts(programme), meetings(ref, cohort), testimonials(programme)])).toEqual([[], [], []]);
  });

  it("glances at the whole of a cohort, or at its picture and what is asked for besides", async () => {
    const { programme, cohort, proposal: _, ...lists } = underway();
    await on.store.commitGroups([programme, cohort, ...Object.values(lists).flat()].map((item) => [{ put: fresh(item) }]));
    const whole = await on.store.world(ref);
    // Another cohort of the programme has one.
    await on.store.commit([{ put: { ...pictureOf(underway(), [], "2026-05-02T10:00:00Z"), cohort: "2025-1" } }]);
    expect(await on.store.glance(ref, ["waits"])).toEqual(whole);
    await on.store.commit([{ put: pictureOf(underway(), [], "2026-05-02T10:00:00Z") }]);
    const glanced = await on.store.glance(ref, ["gatherings"]);
    expect(glanced?.picture?.people.live).toBe(4);
    expect(glanced?.gatherings).toEqual(whole?.gatherings);
    expect(() => glanced?.pairs).toThrow("pairs of the cohort were not asked for");
    expect((await on.store.world(ref))?.pairs).toEqual(whole?.pairs);
  });

  it("hides what was not asked for also when it was read", async () => {
    await on.store.commitGroups(
      [...underway().applications, underway().programme, underway().cohort].map((item) => [{ put: fresh(item) }]),
    );
    const part = await on.store.world(ref, ["waits"]);
    expect(part?.waits).toEqual([]);
    expect(() => part?.applications).toThrow("applications of the cohort were not asked for");
  });

  it("keeps only letters that somebody has still to see to in the index", async () => {
    const states = ["due", "claimed", "sent", "bounced", "complained", "dropped"] as const;
    const back = { returnedAt: "2026-04-20T10:00:00Z", recipient: { is: "applicant", id: "app_1" } } as const;
    const all = states.map((state) =>
      aDueDelivery({ id: `dlv_${state}`, state, ...((state === "bounced" || state === "complained") && back) }),
    );
    await on.store.commit(all.map((put) => ({ put })));
    const unsettled = async () => (await on.store.unsettled(ref)).map(({ id }) => id).sort();
    expect(await unsettled()).toEqual(["dlv_bounced", "dlv_claimed", "dlv_complained", "dlv_due"]);
    const told = { ...back, toldAt: "2026-04-20T10:10:00Z" };
    await on.store.commit(
      (["bounced", "complained"] as const).map((state) => ({ put: later(aDueDelivery({ id: `dlv_${state}`, state, ...told })) })),
    );
    await on.store.commit([{ put: later(aDueDelivery({ id: "dlv_claimed", state: "sent" })) }]);
    expect(await unsettled()).toEqual(["dlv_due"]);
  });

  it("gives the letters of one group alone, and all", async () => {
    const ids = ["dlv_a", "dlv_watch_b", "dlv_watch_c", "dlv_z"];
    await on.store.commit(ids.map((id) => ({ put: aDueDelivery({ id, state: "sent" }) })));
    expect((await on.store.deliveries(ref, "watch")).map(({ id }) => id)).toEqual(["dlv_watch_b", "dlv_watch_c"]);
    expect(await on.store.deliveries(ref)).toHaveLength(4);
  });
});
