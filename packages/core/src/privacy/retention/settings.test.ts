import { expect, test } from "vitest";
import { aProgramme } from "../../worlds/makers.ts";
import { refused } from "../../worlds/refused.ts";
import { changeRetention, retentionFields } from "./settings.ts";

const programme = aProgramme();
const typed = { rejectedMonths: "3", notesMonths: "6", identifiableMonths: "12", warningDays: "28" };

test("how long what is kept is stored and logged, as it was typed", () => {
  const retention = { rejectedMonths: 1, notesMonths: 60, identifiableMonths: 60, warningDays: 7 };
  const outcome = changeRetention(programme, { rejectedMonths: " 1 ", notesMonths: "60", identifiableMonths: "60", warningDays: "7" });
  expect(outcome).toEqual({
    put: [{ ...programme, retention }],
    happenings: [{ event: "retention-changed", subject: programme.id, facts: retention }],
    letters: [],
  });
  expect(retentionFields).toEqual(Object.keys(retention));
});

test("the same again changes nothing", () => {
  const same = Object.fromEntries(retentionFields.map((field) => [field, String(programme.retention[field])]));
  expect(changeRetention(programme, same)).toEqual({ put: [], happenings: [], letters: [] });
});

test.each([
  [{ rejectedMonths: "12", notesMonths: "12" }, undefined],
  [{ rejectedMonths: "13" }, { identifiableMonths: "order" }],
  [{ notesMonths: "13" }, { identifiableMonths: "order" }],
  [{ rejectedMonths: "0" }, { rejectedMonths: expect.any(String) }],
  [{ identifiableMonths: "61" }, { identifiableMonths: expect.any(String) }],
  [{ notesMonths: "" }, { notesMonths: expect.any(String) }],
  [{ notesMonths: "2.5" }, { notesMonths: expect.any(String) }],
  [{ warningDays: "6" }, { warningDays: expect.any(String) }],
  [{ warningDays: "60" }, undefined],
  [{ warningDays: "61" }, { warningDays: expect.any(String) }],
  [{ warningDays: undefined }, { warningDays: expect.any(String) }],
])("%j is refused with %j", (said, facts) => {
  expect(refused(() => changeRetention(programme, { ...typed, ...said }))).toEqual(facts && { code: "form-invalid", ...facts });
});
