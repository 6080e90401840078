import { expect, test } from "vitest";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { ref } from "../worlds/makers.ts";
import { beginWait, signalAll, signalWaits } from "./signal.ts";
import { Wait, waitNames } from "./wait.ts";

const since = "2026-05-04T10:00:00Z";
const asleep = { since, until: "2026-05-05T10:00:00Z", forDecision: false, signals: 0 };

test("every wait is counted before the first sleeper is woken, and each sleeper once", async () => {
  const store = memoryStore([]);
  const woken: { token: string; counts: number[] }[] = [];
  const workflow = {
    start: async () => "arn",
    startRetention: async () => "arn",
    startParcel: async () => "arn",
    async signal(token: string) {
      woken.push({ token, counts: (await store.waits(ref)).map(({ signals }) => signals) });
      return "ended" as const;
    },
  };
  for (const name of ["intake", "pairs"] as const)
    await beginWait({ store, workflow }, ref, { ...asleep, name, token: `asleep in ${name}` });
  await signalAll({ store, workflow }, ref);
  expect(woken.map(({ token }) => token).sort()).toEqual(["asleep in intake", "asleep in pairs"]);
  for (const { counts } of woken) expect(counts).toEqual(waitNames.map(() => 1));
});

test("a signal between a step's reading and its wait ends the wait at once", async () => {
  const store = memoryStore([]);
  const woken: string[] = [];
  const workflow = {
    start: async () => "arn",
    startRetention: async () => "arn",
    startParcel: async () => "arn",
    signal: async (token: string) => (woken.push(token), "ended" as const),
  };
  await signalWaits({ store, workflow }, ref, ["selection"]);
  await beginWait({ store, workflow }, ref, { ...asleep, name: "selection", token: "has seen it", signals: 1 });
  expect(woken).toEqual([]);
  await beginWait({ store, workflow }, ref, { ...asleep, name: "selection", token: "read before it", signals: 0 });
  expect(woken).toEqual(["read before it"]);
});

test("a row of before, when nothing to look for was said by null, is read as one that says nothing", async () => {
  const store = memoryStore([]);
  const workflow = {
    start: async () => "arn",
    startRetention: async () => "arn",
    startParcel: async () => "arn",
    signal: async () => "gone" as const,
  };
  await beginWait({ store, workflow }, ref, { ...asleep, name: "pairs", token: "asleep" });
  const [row] = await store.waits(ref);
  expect(Wait.parse({ ...row, again: null }).again).toBeUndefined();
  expect(Wait.parse({ ...row, again: since }).again).toBe(since);
});
