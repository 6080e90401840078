/** What forgetting and archives expect of a store. */
import type { Item } from "@tamkine/core/item";
import { Conflict, type Store } from "@tamkine/core/ports";
import { aMeeting, aPair } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kinds, started } from "./fixtures/databases.ts";
import { aLogEntry, ref, samples } from "./fixtures/samples.ts";

const fresh = <T extends Item>(item: T): T => ({ ...item, version: 0 });

describe.each(kinds)("a store on %s", (kind) => {
  let on: Awaited<ReturnType<typeof started>>;
  let store: Store;
  beforeAll(async () => {
    on = await started(kind);
    store = on.store;
  });
  afterAll(() => on?.database.stop());

  it("takes people from a line of the log, unless it was changed since it was read", async () => {
    await store.commit([{ ensure: aLogEntry("2026-04-20T10:00:00Z", "log_1") }]);
    const [known] = await store.log(ref);
    if (!known) throw new Error("no line");
    const strip = { ...known, subject: "" };
    await store.commit([{ strip }]);
    await expect(store.commit([{ strip }])).rejects.toThrow(Conflict);
    expect(await store.log(ref)).toEqual([{ ...strip, version: 2 }]);
  });

  it("never writes what only must be so, also where nothing else is left to write", async () => {
    const still = { ...fresh(aPair({ id: "pair_still" })), version: 1 };
    await store.commit([{ put: fresh(still) }]);
    const line = { ensure: aLogEntry("2026-04-21T10:00:00Z", "log_2") };
    // The second time the line is there already, and only what must be so is left.
    for (let time = 0; time < 2; time += 1) await store.commit([line, { still }, { absent: aPair({ id: "pair_none" }) }]);
    await store.commit([line, { still }]);
    await store.commit([{ still }]);
    await store.commit([{ absent: aPair({ id: "pair_none" }) }]);
    expect((await store.get("pair", still))?.version).toBe(1);
    expect(await store.get("pair", { ...ref, id: "pair_none" })).toBeUndefined();
    await expect(store.commit([line, { still: { ...still, version: 2 } }])).rejects.toThrow(Conflict);
    await expect(store.commit([{ absent: still }])).rejects.toThrow(Conflict);
  });

  it("writes what is ensured and put by one commit once, in whichever order it is said", async () => {
    const [one, other] = ["pair_one", "pair_other"].map((id) => fresh(aPair({ id })));
    if (!one || !other) throw new Error("no pairs");
    await store.commit([{ put: one }, { ensure: one }]);
    await store.commit([{ ensure: other }, { put: { ...other, goal: "as it was put" } }, { ensure: other }]);
    expect((await store.get("pair", one))?.version).toBe(1);
    expect(await store.get("pair", other)).toMatchObject({ version: 1, goal: "as it was put" });
  });

  it("finds nothing where an address is longer than any key can be", async () => {
    const long = "a".repeat(3000);
    expect(await store.cohorts(long)).toEqual([]);
    expect(await store.meetings(ref, long)).toEqual([]);
    expect(await store.get("programme", { id: long })).toBeUndefined();
  });

  it("gives everything of a kind page by page, and nothing of another kind or cohort", async () => {
    const meetings = Array.from({ length: 7 }, (_, n) => fresh(aMeeting({ id: `mtg_${n}`, pair: `pair_${n % 2}` })));
    const cohorts = [fresh(underway().cohort), fresh({ ...underway().cohort, cohort: "2026-2" })];
    await store.commit([...meetings, ...cohorts, fresh(aPair()), fresh(aMeeting({ cohort: "2026-2" }))].map((put) => ({ put })));
    const pages: number[] = [];
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.kept("meeting", ref, { most: 3, ...(after !== undefined && { after }) });
      pages.push(page.items.length);
      found.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    expect(pages.slice(0, 3)).toEqual([3, 3, 1]);
    expect(found).toEqual(["mtg_0", "mtg_2", "mtg_4", "mtg_6", "mtg_1", "mtg_3", "mtg_5"]);
    expect((await store.kept("cohort", { programme: ref.programme })).items.map(({ cohort }) => cohort)).toEqual(["2026-1", "2026-2"]);
    expect(await store.kept("answer", ref)).toEqual({ items: [], next: undefined });
  });

  it("lists the testimonials that are shown, and no more once they are not", async () => {
    const [given] = samples.filter((item) => item.kind === "testimonial");
    if (!given) throw new Error("no sample");
    const put = (said: Partial<typeof given>) => store.commit([{ put: { ...given, ...said } }]);
    await put({});
    await put({ id: "app_mentee-2", place: null });
    expect((await store.testimonials("tamkine")).map(({ id }) => id)).toEqual(["app_mentee-1"]);
    expect(await store.testimonials("other")).toEqual([]);
    await put({ version: 1, place: null });
    expect(await store.testimonials("tamkine")).toEqual([]);
    expect((await store.kept("testimonial", { programme: "tamkine" })).items).toHaveLength(2);
  });
});
