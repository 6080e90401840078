import { expect, test } from "vitest";
import { aDraft, anAnswer } from "../../survey/fixtures/an-answer.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { addSeconds } from "../../kernel/time.ts";
import { underway } from "../../worlds/worlds.ts";
import { closeout } from "./closeout.ts";
import { aScene } from "./fixtures/a-scene.ts";
import { survey } from "./survey.ts";

const drafts = [aDraft()];
const world = underway();
const at = (phase: "survey" | "closeout", now: string) =>
  aScene({ ...world, drafts, cohort: { ...world.cohort, phase, mentoringEndedAt: "2026-06-11T08:00:00Z" } }, now);

test("mentoring that was given more days as it ended goes on for so long", () => {
  const { schedule } = world.cohort;
  const longer = { ...world, cohort: { ...world.cohort, schedule: { ...schedule, mentoringEnds: "2026-06-14" } } };
  const ended = "2026-06-11T08:00:00Z";
  expect(survey(aScene(longer, ended))).toEqual({ next: "wait", until: "2026-06-15T08:00:00Z" });
  expect(survey(aScene(world, ended)).outcome?.put[0]).toMatchObject({ phase: "survey" });
});

test("what people kept of the survey stays until it closes, and is removed then, a late one with the figures", () => {
  expect(survey(at("survey", "2026-06-12T10:00:00Z")).outcome?.remove ?? []).toEqual([]);
  expect(survey(at("survey", "2026-06-21T08:00:00Z"))).toMatchObject({ next: "go", outcome: { remove: drafts } });
  expect(closeout(at("closeout", "2026-06-21T08:00:00Z")).outcome).toMatchObject({ remove: drafts });
});

test("a survey looks each day at the hour of letters, for its reminders, and on its last day when it closes", () => {
  expect(survey(at("survey", "2026-06-12T10:00:00Z")).until).toBe("2026-06-13T08:00:00Z");
  const closes = momentOf(world.cohort, world.programme, "surveyEnds");
  expect(survey(at("survey", addSeconds(closes, -60))).until).toBe(closes);
});

test("whoever waited for a place to the end is told that none came free, as mentoring ends", () => {
  const [first, ...others] = world.applications;
  const applications = [{ ...first!, status: "waitlisted" as const }, ...others];
  const letters = survey(aScene({ ...world, applications }, "2026-06-11T08:00:00Z")).outcome?.letters ?? [];
  expect(letters.filter(({ letter }) => letter === "waiting-ended").map(({ to }) => to.id)).toEqual([first!.id]);
});

test("nobody is thanked for a real exchange who was only introduced", () => {
  const pairs = world.pairs.map((pair) => ({ ...pair, acceptedAt: { mentor: null, mentee: null } }));
  const thanked = (said: Partial<typeof world>) => {
    const closing = { ...world, ...said, cohort: { ...world.cohort, phase: "closeout" as const, frozenAt: "2026-06-21T08:00:00Z" } };
    return (closeout(aScene(closing, "2026-06-26T08:00:00Z")).outcome?.letters ?? []).filter(({ letter }) => letter === "thank-you").length;
  };
  expect([thanked({}) > 0, thanked({ pairs })]).toEqual([true, 0]);
});

test("who never had a pair is asked in another letter than who had one", () => {
  const [first, ...others] = world.pairs;
  const state = { is: "ended", at: "2026-04-14T08:00:00Z", why: "refused", by: "mentor" } as const;
  const refused = { ...first!, acceptedAt: { mentor: null, mentee: null }, state };
  const asked = survey(aScene({ ...world, pairs: [refused, ...others] }, "2026-06-11T08:00:00Z")).outcome?.letters ?? [];
  const to = (letter: string) => asked.filter((one) => one.letter === letter).map((one) => one.to.id);
  expect(to("survey-without-pair")).toEqual([first!.mentor, first!.mentee]);
  expect(to("survey-invitation")).toHaveLength(world.participants.length - 2);
});

test("at the close, whoever held no meeting is told that it is over, unless words were passed on to them", () => {
  const cohort = { ...world.cohort, phase: "closeout" as const, frozenAt: "2026-06-21T08:00:00Z" };
  const answers = [anAnswer({ participant: "app_mentee-2", passOn: "pair_2", answers: { best: "Tout" } })];
  const letters = closeout(aScene({ ...world, cohort, answers }, "2026-06-26T08:00:00Z")).outcome?.letters ?? [];
  const to = (letter: string) => letters.filter((one) => one.letter === letter).map((one) => one.to.id);
  expect(to("thank-you")).toEqual(["app_mentor-1", "app_mentor-2", "app_mentee-1"]);
  expect(to("cohort-over")).toHaveLength(world.participants.length - 3);
});
