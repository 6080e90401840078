import { describe, expect, test, vi } from "vitest";
import { memoryStore } from "./letter/fixtures/memory-store.ts";
import { Conflict } from "./ports.ts";
import { withRequestCache } from "./request-cache.ts";
import { aPair, ref } from "./worlds/makers.ts";
import { underway } from "./worlds/worlds.ts";

const pair = { ...aPair(), version: 1 };
const key = { ...ref, id: pair.id };

function watched() {
  const { cohort, applications } = underway();
  const under = memoryStore([pair, cohort, ...applications]);
  const get = vi.spyOn(under, "get");
  return { under, get, store: withRequestCache(under) };
}

describe("a store that remembers", () => {
  test("reads a thing once, at the same moment or later, and what is not there as well", async () => {
    const { store, get } = watched();
    const [one, two] = await Promise.all([store.get("pair", key), store.get("pair", { id: pair.id, ...ref })]);
    expect(await store.get("pair", key)).toBe(one);
    expect(two).toBe(one);
    expect(await store.get("pair", { ...ref, id: "pair_none" })).toBeUndefined();
    expect(await store.get("pair", { ...ref, id: "pair_none" })).toBeUndefined();
    expect(get).toHaveBeenCalledTimes(2);
  });

  test("reads a kind again after writing it, and keeps the others", async () => {
    const { store, get } = watched();
    await Promise.all([store.get("pair", key), store.get("cohort", ref)]);
    await store.commit([{ put: { ...pair, goal: "Trouver un premier emploi" } }]);
    expect(await store.get("pair", key)).toMatchObject({ goal: "Trouver un premier emploi", version: 2 });
    await store.get("cohort", ref);
    expect(get).toHaveBeenCalledTimes(3);
  });

  test("forgets everything when someone else wrote first", async () => {
    const { under, store, get } = watched();
    await Promise.all([store.get("pair", key), store.get("cohort", ref)]);
    await under.commit([{ put: pair }]);
    await expect(store.commit([{ put: pair }])).rejects.toThrow(Conflict);
    expect(await store.get("pair", key)).toMatchObject({ version: 2 });
    await store.get("cohort", ref);
    expect(get).toHaveBeenCalledTimes(4);
  });

  test("does not remember a fault", async () => {
    const { store, get } = watched();
    get.mockRejectedValueOnce(new Error("throttled"));
    await expect(store.get("pair", key)).rejects.toThrow("throttled");
    expect(await store.get("pair", key)).toMatchObject({ id: pair.id });
  });
});
