import { expect, test } from "vitest";
import { isRamadan } from "./ramadan.ts";

test.each([
  ["2026-02-17", false],
  ["2026-02-18", true],
  ["2026-03-19", true],
  ["2026-03-20", false],
  // The year of the sun with two of them.
  ["2030-01-10", true],
  ["2030-12-30", true],
])("%s: %s", (day, fasts) => {
  expect(isRamadan(day)).toBe(fasts);
});
