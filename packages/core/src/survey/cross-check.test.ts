import { expect, test } from "vitest";
import { aMeeting } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { crossCheck } from "./cross-check.ts";
import { anAnswer } from "./fixtures/an-answer.ts";

const now = "2026-06-16T10:00:00Z";
const world = underway();
const both = { mentor: "2026-05-04T20:00:00Z", mentee: "2026-05-04T21:00:00Z" };
const held = (id: string, pair: string, attested = both) =>
  aMeeting({ id, pair, at: "2026-05-04T18:00:00Z", minutes: 60, logged: { by: "mentor", at: "2026-05-04T20:00:00Z" }, attested });
const surveyed = {
  ...world,
  cohort: { ...world.cohort, phase: "closeout" as const },
  meetings: [held("m1", "pair_1"), held("m2", "pair_1"), held("m3", "pair_2")],
};
const said = (participant: string, meetingsHeld: number | null) =>
  anAnswer({ participant, role: participant.startsWith("app_mentor") ? "mentor" : "mentee", answers: { meetingsHeld } });

test("what people say is counted beside what counts for them, in sums", () => {
  const answers = [said("app_mentee-1", 3), said("app_mentor-1", 2), said("app_mentee-2", 0), said("app_mentee-3", null)];
  expect(crossCheck({ ...surveyed, answers }, now)).toEqual({ people: 3, said: 5, counted: 5, more: 1, fewer: 1 });
});

test("nothing is said while nobody has said it", () => {
  expect(crossCheck({ ...surveyed, answers: [said("app_mentee-1", null)] }, now)).toBeUndefined();
});

test("a mentor has met as often as with all of theirs together", () => {
  const pairs = surveyed.pairs.map((pair) => (pair.id === "pair_2" ? { ...pair, mentor: "app_mentor-1" } : pair));
  expect(crossCheck({ ...surveyed, pairs, answers: [said("app_mentor-1", 3)] }, now)).toMatchObject({
    said: 3,
    counted: 3,
    more: 0,
    fewer: 0,
  });
});
