import { expect, test } from "vitest";
import { anAct, aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { setConvention } from "./convention.ts";
import { committeeYear } from "./year.ts";

const act = anAct("2026-05-11T10:00:00Z", "organiser:org_owner");
const set = (said: { start?: string; months?: string; noticeDays?: string }) =>
  setConvention(aProgramme({ convention: null }), { start: "2026-02-17", months: "12", noticeDays: "30", ...said }, act);

test("is set and taken back; the same again changes nothing", () => {
  const [changed] = set({}).put;
  expect(changed).toMatchObject({ convention: { start: "2026-02-17", months: 12, noticeDays: 30 } });
  expect(set({ start: "" }).put).toEqual([]);
});

test.each([{ start: "9999-12-31", months: "60" }, { start: "2206-02-17" }, { start: "0206-02-17" }, { start: "2026-02-30" }])(
  "a day that is a slip of the hand is refused: %o",
  (said) => {
    expect(refused(() => set(said))).toEqual({ code: "form-invalid", start: "invalid" });
  },
);

test.each([{ months: "" }, { months: "0" }, { months: "61" }, { months: "1e1" }, { noticeDays: "" }, { noticeDays: "367" }])(
  "a number that is left empty or out of its bounds is refused: %o",
  (said) => {
    expect(refused(() => set(said))).toMatchObject({ code: "form-invalid", [Object.keys(said)[0] ?? ""]: expect.anything() });
  },
);

test("of one that begins next year no meeting is expected yet", () => {
  const [changed] = set({ start: "2027-01-01" }).put;
  const programme = changed?.kind === "programme" ? changed : aProgramme();
  expect(committeeYear(programme, [], "2026-05-11")).toMatchObject({
    from: "2027-01-01",
    renews: "2028-01-01",
    expected: 0,
    behind: false,
  });
});
