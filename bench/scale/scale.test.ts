import { expect, it } from "vitest";
import { limits, margins, over } from "./limits.ts";
import { page } from "./page.ts";
import { playSeason } from "./season.ts";

it("plays a small cohort to its close and finds nothing over a limit", () => {
  const met = playSeason(8);
  expect(met.pairs).toBeGreaterThanOrEqual(8);
  expect(met.letters).toBeGreaterThan(20 * met.pairs);
  expect(met.turns).toBeGreaterThan(50);
  expect(met.events).toBeGreaterThanOrEqual(17 * met.turns);
  expect(met.world).toBeGreaterThan(10_000);
  expect(over(met)).toEqual([]);
  const text = page([met]);
  for (const { what } of limits) expect(text).toContain(`| ${what} |`);
});

it("says what is over", () => {
  const met = { ...playSeason(4), events: 30_000, item: { bytes: 100 * 1024, kind: "proposal" } };
  expect(over(met)).toEqual(["Events in the history of the cohort's execution"]);
  expect(margins(met)[2]).toMatchObject({ value: "102,400 B", limit: "409,600 B", times: "4.0 x" });
});
