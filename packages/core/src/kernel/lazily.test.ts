import { expect, test } from "vitest";
import { loadedOnce } from "./lazily.ts";

test("what is loaded once is loaded once, also for those who ask while it loads", async () => {
  let loads = 0;
  const thing = loadedOnce(async () => ({ number: (loads += 1) }));
  const [one, other] = await Promise.all([thing(), thing()]);
  expect(one).toBe(other);
  expect((await thing()).number).toBe(1);
});

test("a failure is told to whoever waits, and the next one tries again", async () => {
  let loads = 0;
  const thing = loadedOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error("throttled");
    return loads;
  });
  const both = await Promise.allSettled([thing(), thing()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(loads).toBe(1);
  expect(await thing()).toBe(2);
  expect(await thing()).toBe(2);
});
