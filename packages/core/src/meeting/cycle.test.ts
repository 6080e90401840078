import { describe, expect, test } from "vitest";
import { aCohort, aProgramme } from "../worlds/makers.ts";
import { cycle, isCycleOver, withinCycle } from "./cycle.ts";

const programme = aProgramme();
const cohort = aCohort({ phase: "mentoring", published: { at: "2026-04-13T08:00:00Z", mentors: [], mentees: [] } });

describe("cycle", () => {
  test("goes from publication to the letter hour after the last day, as planned or as it happened", () => {
    expect(cycle(cohort, programme)).toEqual({ from: "2026-04-13T08:00:00Z", to: "2026-06-11T08:00:00Z" });
    expect(cycle({ ...cohort, mentoringEndedAt: "2026-06-11T08:00:03Z" }, programme)?.to).toBe("2026-06-11T08:00:03Z");
    expect(cycle(aCohort(), programme)).toBeUndefined();
  });

  test("first and last day count whole, in local time", () => {
    const inside = ["2026-04-12T23:00:00Z", "2026-06-10T22:59:59Z"].map((at) => withinCycle(cohort, programme, at));
    const outside = ["2026-04-12T22:59:59Z", "2026-06-10T23:00:00Z"].map((at) => withinCycle(cohort, programme, at));
    expect([...inside, ...outside]).toEqual([true, true, false, false]);
    expect(withinCycle(aCohort(), programme, "2026-05-01T10:00:00Z")).toBe(false);
  });

  test("is over from its end on, never before publication", () => {
    expect(["2026-06-11T07:59:59Z", "2026-06-11T08:00:00Z"].map((now) => isCycleOver(cohort, programme, now))).toEqual([false, true]);
    expect(isCycleOver(aCohort(), programme, "2027-01-01T00:00:00Z")).toBe(false);
  });
});
