import { expect, test } from "vitest";
import { aProgramme } from "../worlds/makers.ts";
import { aCommitteeMeeting } from "./fixtures/a-committee.ts";
import { committeeYear } from "./year.ts";

const programme = aProgramme({ convention: { start: "2026-02-17", months: 12, noticeDays: 30 } });
const on = (heldOn: string, said = {}) => aCommitteeMeeting({ id: heldOn, heldOn, ...said });

test("counts joint meetings of the convention's year, against those there should be by now", () => {
  const meetings = [
    on("2026-02-16"),
    on("2026-03-01"),
    on("2026-04-01", { attendance: { aei: 2, iya: 1 } }),
    on("2026-10-01", { state: "planned", attendance: {} }),
  ];
  expect(committeeYear(programme, meetings, "2026-08-20")).toMatchObject({
    from: "2026-02-17",
    renews: "2027-02-17",
    joint: 1,
    goal: 4,
    expected: 2,
    planned: 1,
    behind: true,
  });
  expect(committeeYear(programme, meetings, "2026-05-10").behind).toBe(false);
  // The day of a renewal is the next year's first.
  const last = [on("2027-02-16"), on("2027-02-17")];
  expect(["2027-02-16", "2027-02-17"].map((today) => committeeYear(programme, last, today).joint)).toEqual([1, 1]);
  expect(committeeYear(programme, [on("2026-10-01"), on("2027-02-17", { state: "planned" })], "2026-10-02").planned).toBe(0);
  expect(committeeYear(programme, [], "2027-02-17").from).toBe("2027-02-17");
});

test("reminds two months before the last day for notice, year after year", () => {
  const soon = (today: string) => committeeYear(programme, [], today).renewsSoon;
  expect(committeeYear(programme, [], "2027-01-01").noticeBy).toBe("2027-01-18");
  expect([soon("2026-11-18"), soon("2026-11-19"), soon("2027-02-16"), soon("2027-02-17")]).toEqual([false, true, true, false]);
  expect(committeeYear(programme, [], "2028-03-01")).toMatchObject({ from: "2028-02-17", renews: "2029-02-17" });
});

test("without a convention it is the last twelve months, and nobody is behind", () => {
  const { joint, behind, renewsSoon } = committeeYear(aProgramme({ convention: null }), [on("2025-06-01"), on("2025-05-01")], "2026-05-20");
  expect({ joint, behind, renewsSoon }).toEqual({ joint: 1, behind: false, renewsSoon: false });
});
