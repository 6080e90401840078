import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { prefetchOf } from "./prefetch.ts";
import type { CohortRef } from "./kernel/item.ts";
import { memoryStore } from "./letter/fixtures/memory-store.ts";
import { begun } from "./meeting/scene.ts";
import { ended } from "./pairing/end.ts";
import { replacePair } from "./pairing/replace.ts";
import { loadPersonal, type Personal, withElsewhere } from "./participant/personal.ts";
import { record } from "./perform.ts";
import { Conflict, type Store } from "./ports.ts";
import { withRequestCache } from "./request-cache.ts";
import { aMeeting, anAct, ids, ref } from "./worlds/makers.ts";
import { during, underway } from "./worlds/worlds.ts";

const act = anAct(during.underway, "organiser:org_owner");
const people = ["app_mentor-1", "app_mentor-2", "app_mentee-1", "app_mentee-2"];

function stored(): Store {
  const world = underway();
  const { programme, cohort, applications, participants, meetings } = world;
  // The first pair was taken in from an archive and lists none of its meetings.
  const pairs = world.pairs.map((pair) => (pair.id === "pair_1" ? pair : { ...pair, meetings: [] }));
  return memoryStore([programme, cohort, ...applications, ...participants, ...pairs, ...meetings]);
}

/** The pairs that moments to meet are proposed for. */
const planning = ({ pairs }: Personal) => pairs.filter(({ pair }) => pair.state.is === "active").map(({ pair }) => pair.id);

/** The page as the site reads it, for one request. */
async function visited(store: Store, id: string, foresight = prefetchOf(store)) {
  const own = withRequestCache(store);
  foresight.ask(own, id, `${id}/elsewhere`);
  const personal = await foresight.learn(id, own, (through) => loadPersonal(through, ref, id));
  return personal && foresight.learn(`${id}/elsewhere`, own, (through) => withElsewhere(through, personal, planning(personal)));
}

/** The page, each thing read when it comes up. */
async function plain(store: Store, id: string) {
  const personal = await loadPersonal(store, ref, id);
  return personal && withElsewhere(store, personal, planning(personal));
}

const of: CohortRef = { ...ref };
async function pairOf(store: Store, n: number) {
  const pair = await store.get("pair", { ...of, id: `pair_${n}` });
  if (!pair) throw new Error("no pair");
  return pair;
}

/** What others do to the cohort meanwhile. */
const deeds = {
  async meet(store: Store, n: number) {
    const pair = await pairOf(store, n);
    const known = await store.meetings(of, pair.id);
    const fresh = aMeeting({ id: `mtg_${pair.id}_${known.length}`, pair: pair.id, version: 0 });
    await store.commit(begun(pair, known, fresh).map((put) => ({ put })));
  },
  async change(store: Store, n: number) {
    const [meeting] = await store.meetings(of, `pair_${n}`);
    if (meeting) await store.commit([{ put: { ...meeting, minutes: (meeting.minutes % 600) + 1 } }]);
  },
  async end(store: Store, n: number) {
    const pair = await pairOf(store, n);
    await store.commit([{ put: ended(pair, { why: "exit", by: "mentee" }, act.now) }]);
  },
  async replace(store: Store, n: number) {
    const world = await store.world(of);
    if (!world) throw new Error("no cohort");
    const roomy = { ...world, participants: world.participants.map((one) => ({ ...one, capacity: 9 })) };
    const last = world.pairs.findLast(({ mentee }) => mentee === `app_mentee-${n}`);
    const mentor = last?.mentor === "app_mentor-1" ? "app_mentor-2" : "app_mentor-1";
    const given = { reason: "Une autre", waive: ["former", "ban", "conflict"] as const };
    await record({ store, ids }, of, act, replacePair(roomy, `app_mentee-${n}`, mentor, given, act, ids));
  },
};
const aDeed = fc.record({ what: fc.constantFrom(...Object.keys(deeds)) as fc.Arbitrary<keyof typeof deeds>, n: fc.constantFrom(1, 2) });
const aVisit = fc.record({ visit: fc.constantFrom(...people) });

describe("a page that is foreseen", () => {
  test("is the page that is read step by step, whatever others do between two visits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(aDeed, aVisit), { maxLength: 24 }), async (course) => {
        const store = stored();
        const pages: unknown[][] = [[], []];
        for (const one of course) {
          if ("what" in one) await deeds[one.what](store, one.n);
          else for (const [way, read] of [visited, plain].entries()) pages[way]?.push(await read(store, one.visit));
        }
        expect(pages[0]).toEqual(pages[1]);
      }),
      { numRuns: 40 },
    );
  });

  test("shows every meeting its pair lists, whatever others do while it is read, and all that was done the next time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aDeed, { maxLength: 8 }), fc.constantFrom(...people), async (course, id) => {
        const store = stored();
        await visited(store, id);
        const left = [...course];
        const busy: Store = {
          ...store,
          async get(kind, key) {
            const found = await store.get(kind, key);
            const next = left.shift();
            if (next) await deeds[next.what](store, next.n).catch(unlessFirst);
            return found;
          },
        };
        const seen = await visited(busy, id, prefetchOf(store));
        const missing = seen?.pairs.flatMap(({ pair, meetings }) =>
          (pair.meetings ?? []).filter((listed) => !meetings.some((one) => one.id === listed)),
        );
        expect(missing).toEqual([]);
        expect(await visited(store, id)).toEqual(await plain(store, id));
      }),
      { numRuns: 40 },
    );
  });

  test("asks for all of it at once, and for nothing a second time", async () => {
    const store = stored();
    await visited(store, "app_mentee-2");
    const get = vi.spyOn(store, "get");
    const page = visited(store, "app_mentee-2");
    const atOnce = get.mock.calls.length;
    await page;
    expect(get).toHaveBeenCalledTimes(atOnce);
    expect(new Set(get.mock.calls.map((call) => JSON.stringify(call))).size).toBe(atOnce);
  });
});

const unlessFirst = (error: unknown) => {
  if (!(error instanceof Conflict)) throw error;
};

describe("what is wanted", () => {
  const key = { ...ref, id: "pair_2" };
  const asked = async (store: Store, name: string) => {
    const get = vi.spyOn(store, "get").mockClear();
    prefetchOf(store).ask(store, name);
    return get.mock.calls.length;
  };

  test("is as it was the last time somebody could read it", async () => {
    const store = stored();
    const foresight = prefetchOf(store);
    expect(await asked(store, "page")).toBe(0);
    await foresight.learn("page", store, (through) => through.get("pair", key));
    await expect(foresight.learn("page", store, () => Promise.reject(new Error("throttled")))).rejects.toThrow("throttled");
    expect(await asked(store, "page")).toBe(1);
    await foresight.learn("page", store, async () => undefined);
    expect(await asked(store, "page")).toBe(0);
    expect(await asked(stored(), "page")).toBe(0);
  });

  test("is forgotten of those who come least", async () => {
    const store = stored();
    const foresight = prefetchOf(store);
    const come = (name: string) => foresight.learn(name, store, (through) => through.get("pair", key));
    for (let n = 0; n < 500; n += 1) await come(`person ${n}`);
    await come("person 0");
    await come("person 500");
    expect([await asked(store, "person 0"), await asked(store, "person 1"), await asked(store, "person 2")]).toEqual([1, 0, 1]);
  });

  test("that cannot be read is a fault of whoever wants it, not of who asks for it early", async () => {
    const store = stored();
    await prefetchOf(store).learn("page", store, (through) => through.get("pair", key));
    const broken = { get: () => Promise.reject(new Error("throttled")) };
    prefetchOf(store).ask(broken, "page");
    await expect(broken.get()).rejects.toThrow("throttled");
  });
});
