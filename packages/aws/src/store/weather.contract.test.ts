/** What the core expects of a store holds in bad weather: calls throttled, answers lost, pages cut short, an index behind. */
import { isPassing } from "@tamkine/core/kernel/passing-fault";
import { Conflict, type Store, type Write } from "@tamkine/core/ports";
import { aPair } from "@tamkine/core/worlds/makers";
import { openSky, type Sky } from "@tamkine/local/weather/sky";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { empty, kinds, started } from "./fixtures/databases.ts";
import { aDueDelivery, aLogEntry, ref } from "./fixtures/samples.ts";
import { struck, under } from "./fixtures/weathered.ts";

const fresh = { ...aPair(), version: 0 };
const stored = { ...fresh, version: 1 };
const deliveries = (count: number) => Array.from({ length: count }, (_, i) => aDueDelivery({ id: `dlv_${String(i).padStart(3, "0")}` }));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe.each(kinds)("a store in bad weather, on %s", (kind) => {
  let on: Awaited<ReturnType<typeof started>>;
  let closing: (() => void)[] = [];
  beforeAll(async () => void (on = await started(kind)));
  beforeEach(() => empty(on.client, on.table));
  afterEach(() => closing.splice(0).forEach((close) => close()));
  afterAll(() => on?.database.stop());

  async function storeUnder(sky: Sky, patience?: number): Promise<Store> {
    const { store, close } = await under(sky, on, patience);
    closing.push(close);
    return store;
  }

  const lost = ["dynamodb: answer lost", "dynamodb: done, and answered 500"];
  const refused = ["dynamodb: throttled", "dynamodb: write in conflict with a transaction", "dynamodb: transaction in conflict"];

  it.each([...lost, ...refused, "dynamodb: transaction in progress"])("writes once: %s", async (fault) => {
    const store = await storeUnder(struck(fault, 1));
    await store.commit([{ put: fresh }]);
    expect((await on.store.get("pair", fresh))?.version).toBe(1);
    await (await storeUnder(struck(fault, 1))).commit([{ put: stored }, { ensure: aDueDelivery() }]);
    expect((await on.store.get("pair", fresh))?.version).toBe(2);
    expect(ids(await on.store.deliveries(ref))).toEqual(["dlv_1"]);
  });

  it.each(lost)("removes what it has removed, though it cannot know: %s", async (fault) => {
    await on.store.commit([{ put: fresh }]);
    await (await storeUnder(struck(fault, 1))).commit([{ remove: stored }]);
    expect(await on.store.get("pair", fresh)).toBeUndefined();
  });

  // Both at once: each waits for some seconds.
  it("gives up a row, or a transaction, where the table stays busy, after no longer than somebody waits; nobody else wrote", async () => {
    const gaveUp = async (writes: readonly Write[]) => {
      const sky = struck("dynamodb: throttled", 60);
      const given: unknown = await (await storeUnder(sky, 1)).commit(writes).catch((error: unknown) => error);
      expect([given instanceof Conflict, isPassing(given)]).toEqual([false, true]);
      expect(sky.counts()["dynamodb: throttled"]).toBeLessThan(8);
    };
    await Promise.all([gaveUp([{ put: fresh }]), gaveUp([{ put: fresh }, { put: aDueDelivery() }])]);
  });

  it("does not remove what somebody else has changed", async () => {
    await on.store.commit([{ put: fresh }]);
    await on.store.commit([{ put: stored }]);
    await expect(on.store.commit([{ remove: stored }])).rejects.toThrow(Conflict);
  });

  // More often than the SDK asks again by itself.
  it.each(lost)("knows its own transaction again, as often as it asks: %s", async (fault) => {
    const store = await storeUnder(struck(fault, 6));
    await store.commit([{ put: fresh }, { put: aDueDelivery() }]);
    expect((await on.store.get("pair", fresh))?.version).toBe(1);
    const single = await storeUnder(struck(fault, 6));
    await single.commit([{ put: stored }]);
    expect((await on.store.get("pair", fresh))?.version).toBe(2);
  });

  it("writes the rest once of a transaction of which some was there and whose answers are lost", async () => {
    await on.store.commit([{ ensure: aDueDelivery() }]);
    const store = await storeUnder(struck("dynamodb: answer lost", 6));
    const writes: Write[] = [{ ensure: aDueDelivery() }, { ensure: aLogEntry("2026-04-20T10:00:00Z", "log_1") }, { put: fresh }];
    await store.commit(writes);
    expect((await on.store.get("pair", fresh))?.version).toBe(1);
    expect(await on.store.log(ref)).toHaveLength(1);
  });

  it("still refuses what somebody else wrote first, when its own answer was lost", async () => {
    await on.store.commit([{ put: fresh }]);
    const store = await storeUnder(struck("dynamodb: answer lost", 1));
    await expect(store.commit([{ put: fresh }])).rejects.toThrow(Conflict);
    await expect(store.commit([{ put: fresh }, { put: aDueDelivery() }])).rejects.toThrow(Conflict);
  });

  it("gives all that is asked for at once, however little is answered", async () => {
    const all = deliveries(30);
    await on.store.commit(all.map((put) => ({ put })));
    const store = await storeUnder(struck("dynamodb: some of a batch unprocessed", 3));
    const found = await Promise.all(all.map((key) => store.get("delivery", key)));
    expect(found.map((row) => row?.id)).toEqual(ids(all));
  });

  it("gives lists, pages and parts of the log whole, however short the pages are", async () => {
    const all = deliveries(12);
    const log = all.map((_, i) => aLogEntry(`2026-04-20T10:00:${String(i).padStart(2, "0")}Z`, `log_${i}`));
    await on.store.commit([...all.map((put) => ({ put })), ...log.map((ensure) => ({ ensure }))]);
    const short = async () => storeUnder(struck("dynamodb: page cut short", 5));
    expect(ids(await (await short()).deliveries(ref))).toEqual(ids(all));
    expect(ids(await (await short()).unsettled(ref))).toEqual(ids(all));
    const { entries, more } = await (await short()).logPart(ref, { most: 10 });
    expect([ids(entries), more]).toEqual([ids(log.slice(-10).reverse()), true]);
    const rest = await (await short()).logPart(ref, { most: 10, after: entries.at(-1)?.id ?? "" });
    expect([ids(rest.entries), rest.more]).toEqual([ids(log.slice(0, 2).reverse()), false]);
    const store = await short();
    const kept: string[] = [];
    for (let next: string | undefined = ""; next !== undefined; ) {
      const page: Awaited<ReturnType<Store["kept"]>> = await store.kept("delivery", ref, next === "" ? {} : { after: next });
      kept.push(...(page.items as { id: string }[]).map(({ id }) => id));
      next = page.next;
    }
    expect(kept).toEqual(ids(all));
  });

  it("sees in the index what was there a moment ago, and writes by what is there now", async () => {
    const store = await storeUnder({ ...struck("", 0), strikes: (fault) => fault === "dynamodb: index behind" });
    await store.commit([{ put: aDueDelivery() }]);
    expect(await store.unsettled(ref)).toEqual([]);
    await store.commit([{ put: { ...aDueDelivery(), version: 1, state: "sent" } }]);
    expect(await on.store.unsettled(ref)).toEqual([]);
    expect(await store.unsettled(ref)).toEqual([]);
  });

  it("loses and doubles nothing, whoever writes at the same time", { timeout: 60_000 }, async () => {
    const sky = openSky({ share: 0.05, seed: kind });
    const store = await storeUnder(sky);
    await store.commit([{ put: fresh }]);
    async function raise(n: number): Promise<void> {
      for (;;) {
        const pair = await store.get("pair", fresh);
        if (!pair) throw new Error("no pair");
        try {
          await store.commit([{ put: { ...pair, score: pair.score + 1 } }, { ensure: aDueDelivery({ id: `dlv_${n}` }) }]);
          return;
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
    }
    for (let round = 0; round < 4; round += 1) await Promise.all(Array.from({ length: 4 }, (_, n) => raise(4 * round + n)));
    expect((await store.get("pair", fresh))?.score).toBe(fresh.score + 16);
    expect(await store.deliveries(ref)).toHaveLength(16);
    expect(Object.keys(sky.counts()).length).toBeGreaterThan(2);
  });
});
