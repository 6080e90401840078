import { expect, it, vi } from "vitest";
import type { Store } from "../ports.ts";
import { tally } from "./tally.ts";

const until = "2026-03-02T10:00:00.000Z";
const times = 12;

/** Numbers that many raise, as the database keeps them; each process has a store of its own on them. */
function database() {
  const counts = new Map<string, number>();
  return () => ({
    count: vi.fn<Store["count"]>(async (id, by) => {
      counts.set(id, (counts.get(id) ?? 0) + by);
      return counts.get(id) ?? 0;
    }),
  });
}
const often = async (store: Parameters<typeof tally>[0], n: number, id = "a") => {
  const said: number[] = [];
  for (let time = 1; time <= n; time += 1) said.push(await tally(store, id, until, times));
  return said;
};

it("counts to the last one for a process alone, and writes down every fifth until there are as many as may be", async () => {
  const store = database()();
  expect(await often(store, 15)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
  expect(store.count.mock.calls.map(([, by]) => by)).toEqual([5, 5, 3, 1, 1]);
});

it("keeps each of several apart, and those of another database", async () => {
  const [open, other] = [database(), database()];
  const store = open();
  expect(await often(store, 3)).toEqual([1, 2, 3]);
  expect(await often(store, 1, "b")).toEqual([1]);
  expect(await often(other(), 1)).toEqual([1]);
  expect(store.count).not.toHaveBeenCalled();
});

it("lets several processes miss a few of each other's, and no more", async () => {
  const open = database();
  const stores = [open(), open(), open()];
  let allowed = 0;
  for (let round = 0; round < 60; round += 1) allowed += (await tally(stores[round % 3] ?? open(), "a", until, times)) <= times ? 1 : 0;
  expect(allowed).toBeGreaterThanOrEqual(times);
  expect(allowed).toBeLessThanOrEqual(times + 3 * 4);
});

it("loses none that come in while it writes down what there was", async () => {
  const store = database()();
  await Promise.all(Array.from({ length: 11 }, () => tally(store, "a", until, times)));
  expect(await often(store, 2)).toEqual([12, 13]);
});
