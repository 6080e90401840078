import { expect, test } from "vitest";
import { aCohort, anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { intakeOpen, underway } from "../worlds/worlds.ts";
import { cancelCohort, farewells } from "./cancel.ts";

const act = anAct("2026-03-30T10:00:00Z", "organiser:org_owner");

test("cancelling ends the cohort", () => {
  const { put, happenings } = cancelCohort(underway(), { reason: " trop peu " }, act);
  expect(put).toEqual([{ ...underway().cohort, phase: "cancelled", cancelled: { by: act.by, at: act.now, reason: "trop peu" } }]);
  expect(happenings).toEqual([{ event: "cohort-cancelled", subject: "2026-1", facts: { during: "mentoring", by: act.by } }]);
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
  for (const phase of ["closeout", "closed"] as const)
    expect(refused(() => cancelCohort({ ...underway(), cohort: aCohort({ phase }) }, { reason: "x" }, act))).toMatchObject({ phase });
});
