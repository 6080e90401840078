import { expect, test } from "vitest";
import { aCohort, aProgramme, aSchedule } from "../worlds/makers.ts";
import { mentoringMonths } from "./milestones.ts";

const published = (at: string) => ({ at, mentees: [], mentors: [] });
const months = (mentoringEnds: string, said: Parameters<typeof aCohort>[0]) =>
  mentoringMonths(aCohort({ schedule: aSchedule({ mentoringEnds }), ...said }), aProgramme());

test("a month is one of mentoring from ten of its days on, the first and the last day counted", () => {
  expect(months("2026-06-10", { published: published("2026-04-21T08:00:00Z") })).toEqual(["2026-04", "2026-05", "2026-06"]);
  expect(months("2026-06-09", { published: published("2026-04-22T08:00:00Z") })).toEqual(["2026-05"]);
  expect(months("2026-06-01", { published: published("2026-05-23T08:00:00Z") })).toEqual([]);
});

test("the first day is that of publication by the programme's clock, and until then the day after matching is to end", () => {
  expect(months("2026-05-31", { published: published("2026-04-20T23:30:00Z") })).toEqual(["2026-04", "2026-05"]);
  expect(months("2026-05-31", { published: published("2026-04-21T23:30:00Z") })).toEqual(["2026-05"]);
  const planned = (matchingEnds: string) => months("2026-05-31", { schedule: aSchedule({ matchingEnds, mentoringEnds: "2026-05-31" }) });
  expect([planned("2026-04-20"), planned("2026-04-21")]).toEqual([["2026-04", "2026-05"], ["2026-05"]]);
});
