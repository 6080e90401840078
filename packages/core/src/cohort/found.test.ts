import { expect, test } from "vitest";
import { tamkine } from "../programme/tamkine.ts";
import { aCohort, anAct, aSchedule } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { foundCohort } from "./found.ts";

const act = anAct("2026-02-20T10:00:00Z", "organiser:org_owner");

test("a cohort is founded in draft", () => {
  const outcome = foundCohort(tamkine, { cohort: "2026-1", schedule: aSchedule() }, act);
  expect(outcome.put).toEqual([aCohort({ version: 0, phase: "draft" }), tamkine]);
  expect(outcome.happenings).toEqual([{ event: "cohort-founded", subject: "2026-1" }]);
});

test("it may open today, but in no programme that is closed, nor without a receipt where one is needed", () => {
  const opening = { cohort: "2026-1", schedule: aSchedule() };
  const today = anAct("2026-03-02T10:00:00Z");
  const closed = { ...tamkine, closed: { by: "organiser:org_owner", at: act.now } };
  const withReceipt = { ...tamkine, receipt: "D-1/2026" };
  expect(refused(() => foundCohort(tamkine, opening, today))).toBeUndefined();
  expect(refused(() => foundCohort(closed, opening, act))).toEqual({ code: "programme-closed" });
  expect(refused(() => foundCohort(tamkine, opening, act, true))).toEqual({ code: "receipt-missing" });
  expect(refused(() => foundCohort(withReceipt, opening, act, true))).toBeUndefined();
});

test.each([
  ["a name that is no slug", { cohort: "Été 2026", schedule: aSchedule() }, { code: "form-invalid", cohort: "invalid" }],
  ["a date that is none", { cohort: "a", schedule: aSchedule({ closes: "2026-02-30" }) }, { code: "form-invalid" }],
  ["a first day that is over", { cohort: "a", schedule: aSchedule({ intakeOpens: "2026-02-19" }) }, { code: "date-in-past" }],
  ["phases out of order", { cohort: "a", schedule: aSchedule({ selectionEnds: "2026-03-01" }) }, { code: "date-order" }],
])("%s is refused", (_, input, reason) => {
  expect(refused(() => foundCohort(tamkine, input, act))).toMatchObject(reason);
});
