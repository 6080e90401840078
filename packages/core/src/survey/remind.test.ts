import { expect, test } from "vitest";
import { surveyed } from "../kpi/fixtures/cohorts.ts";
import { anAct } from "../worlds/makers.ts";
import { responseCourse } from "./course.ts";
import { anAnswer } from "./fixtures/an-answer.ts";
import { remindSilent } from "./remind.ts";
import { silent } from "./silent.ts";

const over = surveyed([3, 3]);
const cohort = { ...over.cohort, phase: "survey" as const, surveyEndedAt: null };
const world = { ...over, cohort, answers: [anAnswer({ at: "2026-06-13T23:30:00Z" })] };
const act = anAct("2026-06-15T10:00:00Z", "organiser:org_owner");

test("those who were asked and are silent are reminded, once a day; who left is not written to", () => {
  expect(silent(world).map(({ id }) => id)).toEqual(["app_mentor-1", "app_mentor-2", "app_mentee-2"]);
  const [first, ...rest] = world.participants;
  if (!first) throw new Error("no people");
  const left = { ...first, state: { is: "left", at: act.now, reason: "" } } as const;
  const { letters } = remindSilent({ ...world, participants: [left, ...rest] }, [], act);
  expect(letters.map(({ to, occasion }) => [to.id, occasion])).toEqual([
    ["app_mentor-2", "asked#2026-06-15"],
    ["app_mentee-2", "asked#2026-06-15"],
  ]);
  const { happenings } = remindSilent(world, [{ event: "survey-answered" }], act);
  expect(happenings).toEqual([{ event: "survey-reminded", subject: world.cohort.cohort, facts: { count: 3 } }]);
  expect(remindSilent(world, [{ event: "survey-reminded" }], act)).toEqual({ put: [], happenings: [], letters: [] });
  const all = world.participants.map(({ id, role }) => anAnswer({ participant: id, role }));
  expect(remindSilent({ ...world, answers: all }, [], act)).toEqual({ put: [], happenings: [], letters: [] });
  expect(silent({ ...world, cohort: { ...world.cohort, phase: "mentoring" } })).toEqual([]);
  expect(() => remindSilent({ ...world, cohort: { ...world.cohort, surveyEndedAt: act.now } }, [], act)).toThrow("survey-closed");
});

test("the course says by the end of each local day who had answered", () => {
  expect(responseCourse(world, "2026-06-15T10:00:00Z")).toEqual([
    { day: "2026-06-11", mentor: 0, mentee: 0 },
    { day: "2026-06-12", mentor: 0, mentee: 0 },
    { day: "2026-06-13", mentor: 0, mentee: 0 },
    { day: "2026-06-14", mentor: 0, mentee: 0.5 },
    { day: "2026-06-15", mentor: 0, mentee: 0.5 },
  ]);
  const exclusions = [{ participant: "app_mentee-2", decision: "com_1" }];
  expect(responseCourse({ ...world, cohort: { ...world.cohort, exclusions } }, "2026-06-15T10:00:00Z").at(-1)?.mentee).toBe(1);
  expect(responseCourse({ ...world, cohort: { ...world.cohort, phase: "mentoring", mentoringEndedAt: null } }, act.now)).toEqual([]);
  expect(responseCourse(world, "2026-08-15T10:00:00Z").at(-1)?.day).toBe(world.cohort.schedule.surveyEnds);
  const early = { ...world, cohort: { ...world.cohort, surveyEndedAt: "2026-06-14T10:00:00Z" } };
  expect(responseCourse(early, "2026-08-15T10:00:00Z").at(-1)?.day).toBe("2026-06-14");
  // One who answers for a role in which nobody was asked makes no share of nothing.
  const alone = { ...world, participants: world.participants.filter(({ role }) => role === "mentee") };
  expect(responseCourse(alone, act.now).at(-1)).toEqual({ day: "2026-06-15", mentor: 0, mentee: 0.5 });
});
