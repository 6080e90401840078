import "../../texts.ts";
import type { Report } from "@tamkine/core/report/report";
import { aProgramme, aSchedule } from "@tamkine/core/worlds/makers";
import { expect, test } from "vitest";
import { courseSection } from "./course.ts";
import { telling } from "./telling.ts";

test.each([
  ["2026-04-02", "2\u00a0avril 2026"],
  ["2026-04-09", "5\u00a0avril 2026"],
  [null, "5\u00a0avril 2026"],
])("published on %s, selection is over by %s: no step comes before the one above it", (publishedOn, ended) => {
  const report = { schedule: aSchedule({ selectionEnds: "2026-04-05" }), publishedOn, account: { people: [] } } as unknown as Report;
  const { blocks } = courseSection(telling(report, aProgramme(), "fr"));
  const [steps = []] = blocks.flatMap((block) => (block.is === "steps" ? [block.steps] : []));
  expect(steps[1]?.day).toBe(ended);
});
