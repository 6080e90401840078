import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../kernel/time.ts";
import { aCohort, anAct, aProgramme, aSchedule } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { intakeOpen } from "../worlds/worlds.ts";
import type { Cohort, Milestone } from "./cohort.ts";
import { milestones } from "./milestones.ts";
import { changes, extendIntake, moved, moveDate } from "./move.ts";

const programme = aProgramme();

describe("moving a date", () => {
  const act = anAct("2026-03-10T10:00:00Z", "organiser:org_owner");
  const move = (cohort: Cohort, milestone: Milestone, day: string, follow = false, by = act) =>
    moveDate({ ...intakeOpen(), cohort }, { milestone, day, follow }, [], by);

  test("keeps the others and tells the log", () => {
    const outcome = move(aCohort(), "intakeCloses", "2026-03-25");
    expect(outcome.put).toEqual([aCohort({ schedule: aSchedule({ intakeCloses: "2026-03-25" }) })]);
    expect(outcome.happenings).toEqual([
      { event: "date-moved", subject: "2026-1", facts: { milestone: "intakeCloses", from: "2026-03-29", to: "2026-03-25" } },
    ]);
  });

  test("to where it is already changes nothing", () => {
    expect(move(aCohort(), "intakeCloses", "2026-03-29", true).put).toEqual([]);
  });

  test("takes the later ones along when asked, and says so once", () => {
    const { put, happenings } = move(aCohort(), "selectionEnds", "2026-04-08", true);
    const schedule = { selectionEnds: "2026-04-08", matchingEnds: "2026-04-15", mentoringEnds: "2026-06-13", surveyEnds: "2026-06-23" };
    expect(put).toEqual([aCohort({ schedule: aSchedule({ ...schedule, closes: "2026-06-28" }) })]);
    expect(happenings).toMatchObject([{ facts: { milestone: "selectionEnds", follow: true } }]);
  });

  test("keeps the distance of every later date, or each where it is, whichever date it is and wherever it goes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...milestones), fc.integer({ min: -5, max: 5 }), (milestone, days) => {
        const day = addDays(aSchedule()[milestone], days);
        const along = moved(aSchedule(), programme, { milestone, day, follow: true });
        const alone = moved(aSchedule(), programme, { milestone, day, follow: false });
        const after = milestones.indexOf(milestone);
        expect(milestones.map((one) => daysBetween(aSchedule()[one], along[one]))).toEqual(
          milestones.map((_, i) => (i < after ? 0 : days)),
        );
        expect(changes(aSchedule(), alone)).toHaveLength(days === 0 ? 0 : 1);
      }),
    );
  });

  test("to today is not too late", () => {
    const today = anAct("2026-03-25T22:30:00Z");
    expect(move(aCohort(), "intakeCloses", "2026-03-25", false, today).put).toMatchObject([{ schedule: { intakeCloses: "2026-03-25" } }]);
  });

  test("takes from mentoring what would be too long, counted from the day on which sign-up opens then; nothing of what comes after it", () => {
    const after = (milestone: Milestone, day: string) => moved(aSchedule(), programme, { milestone, day, follow: true });
    const opens = after("intakeOpens", "2026-03-30");
    expect([opens.mentoringEnds, opens.closes]).toEqual(["2026-07-08", "2026-07-23"]);
    expect(after("mentoringEnds", "2026-07-20").mentoringEnds).toBe("2026-07-20");
    const survey = after("surveyEnds", "2026-07-20");
    expect([survey.mentoringEnds, survey.closes]).toEqual([aSchedule().mentoringEnds, "2026-07-25"]);
  });

  test("gives a late selection more days", () => {
    const late = aCohort({ phase: "selection" });
    const outcome = move(late, "selectionEnds", "2026-04-08", false, anAct("2026-04-07T10:00:00Z"));
    expect(outcome.put).toEqual([{ ...late, schedule: aSchedule({ selectionEnds: "2026-04-08" }) }]);
  });

  test.each([
    ["a day that is over", "intake", "intakeCloses", "2026-03-09", "date-in-past"],
    ["a date behind the cohort", "selection", "intakeCloses", "2026-04-01", "wrong-phase"],
    ["a date of a cancelled cohort", "cancelled", "closes", "2026-06-26", "wrong-phase"],
    ["an order broken", "intake", "selectionEnds", "2026-04-20", "date-order"],
    ["a phase too short", "intake", "matchingEnds", "2026-04-07", "phase-too-short"],
  ] as const)("refuses %s", (_, phase, milestone, day, code) => {
    expect(refused(() => move(aCohort({ phase }), milestone, day))).toMatchObject({ code });
  });
});

describe("extending sign-up", () => {
  test("moves every later date by as much, while the cohort may be so long", () => {
    const schedule = extendIntake(aSchedule(), programme, "2026-04-05");
    expect(milestones.map((milestone) => daysBetween(aSchedule()[milestone], schedule[milestone]))).toEqual([0, 7, 7, 7, 7, 7, 7]);
  });

  test("beyond that is taken from mentoring, down to its shortest", () => {
    expect(extendIntake(aSchedule(), programme, "2026-04-08").closes).toBe("2026-07-02");
    expect(refused(() => extendIntake(aSchedule(), programme, "2026-04-09"))).toMatchObject({
      code: "phase-too-short",
      phase: "mentoring",
    });
  });

  test("to an earlier day is refused", () => {
    expect(refused(() => extendIntake(aSchedule(), programme, "2026-03-29"))).toMatchObject({ code: "date-order" });
  });
});
