import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stops } from "../src/workflow/course.generated.ts";
import { steps } from "../src/workflow/steps/steps.ts";
import { waitNames } from "../src/workflow/wait.ts";
import { courseModule } from "./course.ts";

test("the checked-in course is that of the state machine", () => {
  expect(courseModule()).toBe(readFileSync(new URL("../src/workflow/course.generated.ts", import.meta.url), "utf8"));
});

test("it has every step and every wait", () => {
  const { where: _, ...taken } = steps;
  expect(stops.map(({ step }) => step).sort()).toEqual(Object.keys(taken).sort());
  const waiting = stops.filter(({ waits }) => waits).map(({ step }) => step);
  expect([...waiting, "retention", "trouble"].sort()).toEqual([...waitNames].sort());
});
