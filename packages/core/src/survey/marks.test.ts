import { expect, test } from "vitest";
import { ids, ref } from "../worlds/makers.ts";
import { anAnswer } from "./fixtures/an-answer.ts";
import { marked, markId } from "./marks.ts";

test("the marks of the log are those that were given, under what leads to nobody", () => {
  const answers = [
    anAnswer({ answers: { overall: 5, recommend: 0 } }),
    anAnswer({ participant: "app_mentor-1", role: "mentor", answers: { overall: 1, recommend: null } }),
  ];
  const subjects = ["app_mentee-1", "app_mentor-1"].map((participant) => markId(ids, { ...ref, participant }));
  expect(marked(ids, answers)).toEqual([
    { event: "survey-marked", subject: subjects[0], facts: { role: "mentee", overall: 5, recommend: 0 } },
    { event: "survey-marked", subject: subjects[1], facts: { role: "mentor", overall: 1 } },
  ]);
  expect(new Set([...subjects, markId(ids, { ...ref, cohort: "2026-2", participant: "app_mentee-1" })]).size).toBe(3);
  expect(JSON.stringify(marked(ids, answers))).not.toContain("app_");
});
