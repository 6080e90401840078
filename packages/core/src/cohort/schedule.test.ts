import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../kernel/time.ts";
import { aCohort, aProgramme, aSchedule } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { expectedMeetings, isIntakeOpen, mentoringMonths, momentOf } from "./milestones.ts";
import { proposeSchedule, validateSchedule } from "./schedule.ts";

const programme = aProgramme();

describe("a schedule", () => {
  test("is proposed with its phases in order, for any first day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 3, max: 12 }), fc.nat(6), (days, min, more) => {
        const first = addDays("2026-01-01", days);
        const other = aProgramme({ rules: { ...programme.rules, months: { min, max: Math.min(min + more, 12) } } });
        for (const one of [programme, other]) expect(refused(() => validateSchedule(proposeSchedule(one, first), one))).toBeUndefined();
      }),
    );
  });

  test("is proposed for this spring as the worlds have it", () => {
    expect(proposeSchedule(programme, "2026-03-02")).toEqual(aSchedule());
  });

  test("is proposed for a programme of a year as well", () => {
    const yearly = aProgramme({ rules: { ...programme.rules, months: { min: 12, max: 12 } } });
    const schedule = proposeSchedule(yearly, "2026-03-02");
    expect(refused(() => validateSchedule(schedule, yearly))).toBeUndefined();
  });

  test.each([
    ["out of order", { selectionEnds: "2026-03-20" }, { code: "date-order", milestone: "selectionEnds" }],
    ["too little time to sign up", { intakeCloses: "2026-03-10" }, { code: "phase-too-short", phase: "intake", days: 9, minimum: 14 }],
    ["too little mentoring", { mentoringEnds: "2026-06-06" }, { code: "phase-too-short", phase: "mentoring", days: 55, minimum: 56 }],
    ["too long", { closes: "2026-07-03" }, { code: "cohort-length", days: 124, first: "2026-06-02", last: "2026-07-02", min: 3, max: 4 }],
  ])("%s is refused", (_, dates, reason) => {
    expect(refused(() => validateSchedule(aSchedule(dates), programme))).toEqual(reason);
  });

  test("a cohort of under three months is refused", () => {
    const short = { ...programme.rules, minimumLength: { ...programme.rules.minimumLength, mentoring: 7 } };
    const schedule = aSchedule({ mentoringEnds: "2026-05-10", surveyEnds: "2026-05-20", closes: "2026-05-25" });
    expect(refused(() => validateSchedule(schedule, aProgramme({ rules: short })))).toMatchObject({ code: "cohort-length", days: 85 });
  });
});

describe("moments", () => {
  test("in Ramadan Morocco is on UTC, afterwards an hour ahead", () => {
    const cohort = aCohort({ schedule: aSchedule({ intakeCloses: "2026-03-20" }) });
    expect(momentOf(cohort, programme, "intakeOpens")).toBe("2026-03-02T09:00:00Z");
    expect(momentOf(cohort, programme, "intakeCloses")).toBe("2026-03-21T09:00:00Z");
    expect(momentOf(cohort, programme, "selectionEnds")).toBe("2026-04-06T08:00:00Z");
    expect(momentOf({ ...cohort, schedule: aSchedule({ intakeCloses: "2026-03-22" }) }, programme, "intakeCloses")).toBe(
      "2026-03-23T08:00:00Z",
    );
  });

  test("sign-up is open from its first local midnight to its last, in the phase for it", () => {
    const cohort = aCohort();
    expect(isIntakeOpen(cohort, programme, "2026-03-01T23:59:59Z")).toBe(false);
    expect(isIntakeOpen(cohort, programme, "2026-03-02T00:00:00Z")).toBe(true);
    expect(isIntakeOpen(cohort, programme, "2026-03-29T22:59:59Z")).toBe(true);
    expect(isIntakeOpen(cohort, programme, "2026-03-29T23:00:00Z")).toBe(false);
    expect(isIntakeOpen(aCohort({ phase: "draft" }), programme, "2026-03-10T10:00:00Z")).toBe(false);
  });
});

describe("months of mentoring", () => {
  test("are those with ten days of it or more", () => {
    expect(mentoringMonths(aCohort(), programme)).toEqual(["2026-04", "2026-05", "2026-06"]);
    expect(mentoringMonths(aCohort({ schedule: aSchedule({ mentoringEnds: "2026-06-09" }) }), programme)).toEqual(["2026-04", "2026-05"]);
  });

  test("begin with publication, when it came late", () => {
    const published = { at: "2026-04-22T08:00:00Z", mentees: [], mentors: [] };
    expect(mentoringMonths(aCohort({ published }), programme)).toEqual(["2026-05", "2026-06"]);
  });
});

test("meetings are expected in proportion to the time that passed", () => {
  const [from, to] = ["2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z"];
  const on = (day: string) => expectedMeetings(programme, from, to, `${day}T00:00:00Z`);
  expect([on("2026-03-01"), on("2026-05-01"), on("2026-05-02"), on("2026-06-30"), on("2026-07-01"), on("2026-09-01")]).toEqual([
    0, 0, 1, 2, 3, 3,
  ]);
});
