import { expect, test } from "vitest";
import { aCohort, anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { intakeOpen, underway } from "../worlds/worlds.ts";
import { cancelCohort, farewells } from "./cancel.ts";

const act = anAct("2026-03-30T10:00:00Z", "organiser:org_owner");

test("cancelling ends the cohort", () => {
  const { put } = cancelCohort(underway(), { reason: " trop peu " }, act);
  expect(put).toMatchObject([{ phase: "cancelled", cancelled: { by: act.by, at: act.now, reason: "trop peu" } }]);
});

test("everybody who counted on it is told", () => {
  const world = intakeOpen({ mentors: 2, mentees: 1 });
  const applications = world.applications.map((one, i) => (i === 0 ? { ...one, status: "withdrawn" as const } : one));
  expect(farewells({ ...world, applications }).map(({ to }) => to.id)).toEqual(["app_mentor-2", "app_mentee-1"]);
});

test("a running cohort can be cancelled, a second time changes nothing", () => {
  expect(cancelCohort(underway(), { reason: "x" }, act).put).toMatchObject([{ phase: "cancelled" }]);
  expect(cancelCohort({ ...underway(), cohort: aCohort({ phase: "cancelled" }) }, { reason: "" }, act).put).toEqual([]);
});

test("needs a reason, and a cohort that is not at its close", () => {
  expect(refused(() => cancelCohort(intakeOpen(), { reason: "  " }, act))).toEqual({ code: "reason-needed" });
  expect(refused(() => cancelCohort({ ...underway(), cohort: aCohort({ phase: "closed" }) }, { reason: "x" }, act))).toMatchObject({
    code: "wrong-phase",
  });
});
