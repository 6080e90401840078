import { expect, test } from "vitest";
import { aCohort, anAct, anApplication, aProgramme, ids } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during } from "../worlds/worlds.ts";
import { applicationId } from "./application.ts";
import { verify } from "./verify.ts";

const act = anAct(during.intakeOpen, "applicant:app_mentee-1");
const scene = { programme: aProgramme(), cohort: aCohort(), other: undefined };
const unverified = anApplication({ status: "unverified", verifiedAt: null });

test("confirming the address hands the application in", () => {
  const outcome = verify(ids, unverified, scene, act);
  expect(outcome.put).toEqual([{ ...unverified, status: "submitted", verifiedAt: act.now }]);
  expect(outcome.letters).toMatchObject([{ letter: "application-received" }]);
});

test("again, or after withdrawing, changes nothing", () => {
  expect(verify(ids, anApplication(), scene, act)).toEqual({ put: [], happenings: [], letters: [] });
  expect(verify(ids, anApplication({ status: "withdrawn" }), scene, act).put).toEqual([]);
});

test("someone live on the other side is marked there as well", () => {
  const other = anApplication({ role: "mentor", email: unverified.email });
  expect(verify(ids, unverified, { ...scene, other }, act).put).toMatchObject([{ bothSides: true }, { id: other.id, bothSides: true }]);
  expect(verify(ids, unverified, { ...scene, other: { ...other, status: "withdrawn" } }, act).put).toMatchObject([{ bothSides: false }]);
});

test("after selection began it is too late", () => {
  expect(refused(() => verify(ids, unverified, { ...scene, cohort: aCohort({ phase: "selection" }) }, act))).toEqual({
    code: "intake-closed",
  });
});

test("whoever hands in for the other role at the same moment is seen: what stands there, or that nothing does, must still be so", () => {
  const other = anApplication({ role: "mentor", email: unverified.email, status: "unverified" });
  const checks = (scene: Parameters<typeof verify>[2]) => verify(ids, unverified, scene, act).beside?.map(({ check }) => check);
  expect(checks({ ...scene, other })).toEqual([{ still: other }]);
  const id = applicationId(ids, unverified, "mentor", unverified.email);
  expect(checks(scene)).toMatchObject([{ absent: { kind: "application", id } }, { absent: { kind: "address", id } }]);
  // One who has another address by now is not the same person's any more, and stands there all the same.
  const moved = { ...other, status: "submitted" as const, email: "ailleurs@example.ma" };
  expect(verify(ids, unverified, { ...scene, other: moved }, act)).toMatchObject({ put: [{ bothSides: false }] });
  expect(checks({ ...scene, other: moved })).toEqual([{ still: moved }]);
});
