import { expect, test } from "vitest";
import { meetingsOf } from "../kpi/fixtures/cohorts.ts";
import { aPair } from "../worlds/makers.ts";
import type { World } from "../world.ts";
import { afterSurvey, closing } from "./fixtures/closing.ts";
import { candidates } from "./qualify.ts";

const missing = (world: World) => Object.fromEntries(candidates(world, afterSurvey).map((one) => [one.participant.id, one.missing]));

test("whoever held enough effective meetings, on both sides, survey or not", () => {
  expect(missing(closing([3, 2]))).toEqual({
    "app_mentor-1": undefined,
    "app_mentee-1": undefined,
    "app_mentor-2": "meetings",
    "app_mentee-2": "meetings",
  });
  const world = closing([3, 2]);
  const easier = { ...world, programme: { ...world.programme, certificates: { meetings: 2, automatic: true } } };
  expect(missing(easier)["app_mentee-2"]).toBeUndefined();
});

test("meetings of all one's pairs count: of a mentee who was given another mentor, of a mentor with two mentees", () => {
  const world = closing([2, 1]);
  const replaced: World = {
    ...world,
    pairs: [...world.pairs, aPair({ id: "pair_9", mentor: "app_mentor-1", mentee: "app_mentee-2", predecessor: "pair_2" })],
    meetings: [...world.meetings, ...meetingsOf("pair_9", 2)],
  };
  expect(missing(replaced)).toEqual({
    "app_mentor-1": undefined,
    "app_mentee-1": "meetings",
    "app_mentor-2": "meetings",
    "app_mentee-2": undefined,
  });
  const [one] = candidates(replaced, afterSurvey).filter(({ participant }) => participant.id === "app_mentor-1");
  expect([one?.meetings, one?.minutes]).toEqual([4, 240]);
});

test("not whoever left, nor whom the committee excluded, however often they met", () => {
  const world = closing([3, 3]);
  const [mentor, ...others] = world.participants;
  if (!mentor) throw new Error("no people");
  const left = { ...mentor, state: { is: "left" as const, at: afterSurvey, reason: "" } };
  const cohort = { ...world.cohort, exclusions: [{ participant: "app_mentee-2", decision: "com_1" }] };
  expect(missing({ ...world, cohort, participants: [left, ...others] })).toMatchObject({
    "app_mentor-1": "left",
    "app_mentee-2": "excluded",
    "app_mentee-1": undefined,
  });
});

test("contested and short meetings do not count, and nobody is a candidate before there are pairs", () => {
  const world = closing([3]);
  const [first, second, ...rest] = world.meetings;
  if (!first || !second) throw new Error("no meetings");
  const odd = [
    { ...first, minutes: 10 },
    { ...second, attested: { mentor: second.at, mentee: null }, contested: { by: "mentee" as const, at: second.at, reason: "" } },
    ...rest,
  ];
  expect(candidates({ ...world, meetings: odd }, afterSurvey).map(({ meetings }) => meetings)).toEqual([1, 1]);
  expect(candidates({ ...world, cohort: { ...world.cohort, published: null } }, afterSurvey)).toEqual([]);
});

test("not whoever withdrew, nor anybody whose application is gone; in the order of names, and of two with one name always the same first", () => {
  const world = closing([3, 3]);
  const as = (said: Record<string, { status?: "withdrawn"; name?: string }>) =>
    world.applications.map((one) => {
      const { status = one.status, name = one.form.name } = said[one.id] ?? {};
      return { ...one, status, form: { ...one.form, name } };
    });
  const withdrawn = { ...world, applications: as({ "app_mentor-1": { status: "withdrawn" } }) };
  expect(missing(withdrawn)["app_mentor-1"]).toBe("left");
  const gone = { ...world, applications: world.applications.filter(({ id }) => id !== "app_mentee-2") };
  expect(Object.keys(missing(gone))).not.toContain("app_mentee-2");
  const named = {
    ...world,
    applications: as({
      "app_mentor-1": { name: "Zineb" },
      "app_mentor-2": { name: "Amal" },
      "app_mentee-1": { name: "Nour" },
      "app_mentee-2": { name: "Nour" },
    }),
  };
  const order = ["app_mentor-2", "app_mentee-1", "app_mentee-2", "app_mentor-1"];
  for (const participants of [named.participants, named.participants.toReversed()])
    expect(candidates({ ...named, participants }, afterSurvey).map(({ participant }) => participant.id)).toEqual(order);
});
