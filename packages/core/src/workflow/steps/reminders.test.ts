import { expect, test } from "vitest";
import { addDays, at, type Day } from "../../kernel/time.ts";
import type { LetterId } from "../../letter/catalogue.ts";
import { aProgramme } from "../../worlds/makers.ts";
import { during, intakeOpen, underway } from "../../worlds/worlds.ts";
import type { World } from "../../world.ts";
import { aScene } from "./fixtures/a-scene.ts";
import { intake } from "./intake.ts";
import { pairs } from "./pairs.ts";
import type { Step } from "./step.ts";
import { remindersOf } from "./reminders.ts";
import { survey } from "./survey.ts";

const { rules, timeZone } = aProgramme();

/** The days, counted from `from`, on which the step taken at the letter hour writes the letter: occasion by occasion. */
function daysOf(step: Step, world: World, letter: LetterId, from: Day, span: number): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (let day = 0; day < span; day += 1) {
    const letters = (step(aScene(world, at(addDays(from, day), rules.letterHour, timeZone))).outcome?.letters ?? []).filter(
      (one) => one.letter === letter,
    );
    for (const occasion of new Set(letters.map((one) => one.occasion))) found[occasion] = [...(found[occasion] ?? []), day];
  }
  return found;
}

test("who has not confirmed an address is reminded on the days of the rules, or the day after when the step was late", () => {
  const world = intakeOpen({ mentors: 1, mentees: 0 });
  const applications = world.applications.map((one) => ({ ...one, status: "unverified" as const, submittedAt: during.intakeOpen }));
  expect(daysOf(intake, { ...world, applications }, "draft-reminder", "2026-03-10", 12)).toEqual({ "": [2, 3] });
  expect(daysOf(intake, { ...world, applications }, "draft-reminder-again", "2026-03-10", 12)).toEqual({ "": [7, 8] });
});

test("who has not answered the survey is reminded on the days of the rules, or the day after", () => {
  const { cohort, ...others } = underway({ mentors: 1, mentees: 1 });
  const world = { ...others, cohort: { ...cohort, phase: "survey" as const, mentoringEndedAt: "2026-06-11T08:00:00Z" } };
  expect(daysOf(survey, world, "survey-reminder", "2026-06-11", 10)).toEqual({ "": [4, 5] });
  expect(daysOf(survey, world, "survey-reminder-again", "2026-06-11", 10)).toEqual({ "": [7, 8] });
});

test("days that are changed while it runs hold from then on; whoever was reminded is not told the same again", () => {
  const world = intakeOpen({ mentors: 1, mentees: 0 });
  const applications = world.applications.map((one) => ({ ...one, status: "unverified" as const, submittedAt: during.intakeOpen }));
  const later = { ...world.programme, rules: { ...rules, draftReminderDays: [9, 3] } };
  const days = (letter: LetterId) => daysOf(intake, { ...world, applications, programme: later }, letter, "2026-03-10", 12);
  // The occasion is the same as before the change: of the same letter for the same occasion there is one.
  expect([days("draft-reminder"), days("draft-reminder-again")]).toEqual([{ "": [3, 4] }, { "": [9, 10] }]);
  expect(remindersOf({ rules: { ...rules, surveyReminderDays: [5] } }, "surveyReminderDays")).toEqual([
    { days: 5, letter: "survey-reminder" },
  ]);
});

test("a pulse is asked for within three days of its moment, and not of those who come by later", () => {
  const world = underway({ mentors: 1, mentees: 1 });
  const of = (letter: LetterId) => daysOf(pairs, world, letter, "2026-04-13", 58);
  expect([of("pulse-early"), of("pulse-middle")]).toEqual([{ "": [14, 15, 16] }, { "": [29, 30, 31] }]);
});

test("nobody is asked how it goes who has nobody to meet, nor while one of the two is away", () => {
  const world = underway({ mentors: 1, mentees: 1 });
  const asked = (said: Partial<World>) => daysOf(pairs, { ...world, ...said }, "pulse-early", "2026-04-13", 20)[""];
  const as = (state: World["pairs"][number]["state"]) => ({ pairs: world.pairs.map((pair) => ({ ...pair, state })) });
  expect(asked(as({ is: "introduced" }))).toBeUndefined();
  expect(asked(as({ is: "ended", at: "2026-04-20T08:00:00Z", why: "refused", by: "mentor" }))).toBeUndefined();
  const pause = { from: "2026-04-20T08:00:00Z", until: "2026-04-28", ended: null };
  expect(asked({ participants: world.participants.map((one) => (one.role === "mentee" ? { ...one, pause } : one)) })).toEqual([16]);
});
