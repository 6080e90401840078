import { expect, test } from "vitest";
import { isAtLeast, isOver, phases } from "./phase.ts";

test("a cohort that is cancelled has come to no phase, and both ends are ends", () => {
  expect(phases.filter((phase) => isAtLeast("cancelled", phase))).toEqual([]);
  expect(phases.filter((phase) => isAtLeast("survey", phase))).toEqual(phases.slice(0, 6));
  expect(phases.filter(isOver)).toEqual(["closed", "cancelled"]);
});
