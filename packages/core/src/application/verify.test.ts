import { expect, test } from "vitest";
import { aCohort, anAct, anApplication, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during } from "../worlds/worlds.ts";
import { verify } from "./verify.ts";

const act = anAct(during.intakeOpen, "applicant:app_mentee-1");
const scene = { programme: aProgramme(), cohort: aCohort(), other: undefined };
const unverified = anApplication({ status: "unverified", verifiedAt: null });

test("confirming the address hands the application in", () => {
  const outcome = verify(unverified, scene, act);
  expect(outcome.put).toEqual([{ ...unverified, status: "submitted", verifiedAt: act.now }]);
  expect(outcome.letters).toMatchObject([{ letter: "application-received" }]);
});

test("again, or after withdrawing, changes nothing", () => {
  expect(verify(anApplication(), scene, act)).toEqual({ put: [], happenings: [], letters: [] });
  expect(verify(anApplication({ status: "withdrawn" }), scene, act).put).toEqual([]);
});

test("someone live on the other side is marked there as well", () => {
  const other = anApplication({ role: "mentor" });
  expect(verify(unverified, { ...scene, other }, act).put).toMatchObject([{ bothSides: true }, { id: other.id, bothSides: true }]);
  expect(verify(unverified, { ...scene, other: { ...other, status: "withdrawn" } }, act).put).toMatchObject([{ bothSides: false }]);
});

test("after selection began it is too late", () => {
  expect(refused(() => verify(unverified, { ...scene, cohort: aCohort({ phase: "selection" }) }, act))).toEqual({ code: "intake-closed" });
});
