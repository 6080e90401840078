import { asItCame, asItIsSaid } from "@tamkine/core/cohort/milestones";
import { aSchedule } from "@tamkine/core/worlds/makers";
import { expect, test } from "vitest";
import { monthsOf, placeOf, spansOf } from "./axis.ts";

const schedule = aSchedule();
const spans = spansOf({ schedule, phase: "mentoring" }, 1120, 120);

test("phases fill the line one after the other, each wide enough for its name and longer ones wider", () => {
  expect(spans.map(({ from }) => from)).toEqual([0, ...spans.slice(0, -1).map(({ to }) => to)]);
  expect(spans.at(-1)?.to).toBeCloseTo(1120);
  const widths = spans.map(({ from, to }) => to - from);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(120);
  expect(widths.indexOf(Math.max(...widths))).toBe(3);
});

test("each says whether it is over, under way or to come, and its days", () => {
  expect(spans.map(({ state }) => state)).toEqual(["past", "past", "past", "now", "coming", "coming"]);
  expect(spans[1]).toMatchObject({ first: "2026-03-30", last: "2026-04-05" });
  expect(spansOf({ schedule, phase: "cancelled" }, 1120, 120).every(({ state }) => state === "coming")).toBe(true);
});

test("what ended before its day is shown as it came, and today stands in the phase it is in", () => {
  const published = { at: "2026-03-31T20:00:00Z", mentees: [], mentors: [] };
  const came = asItCame({ schedule, selected: null, published }, { timeZone: "Africa/Casablanca" });
  const early = spansOf({ schedule: came, phase: "mentoring" }, 1120, 120);
  expect(early.slice(1, 4).map(({ first, last }) => [first, last])).toEqual([
    ["2026-03-30", "2026-03-30"],
    ["2026-03-30", "2026-03-30"],
    ["2026-03-31", schedule.mentoringEnds],
  ]);
  expect(placeOf(early, "2026-03-31")).toBe(early[3]?.from);
  const late = asItCame(
    { schedule, selected: null, published: { ...published, at: "2026-04-20T08:00:00Z" } },
    { timeZone: "Africa/Casablanca" },
  );
  expect([late.selectionEnds, late.matchingEnds]).toEqual([schedule.selectionEnds, "2026-04-19"]);
  expect(asItCame({ schedule, selected: null, published: null }, { timeZone: "Africa/Casablanca" })).toEqual(schedule);
});

test("selection ended when somebody said so, before pairs are published and after", () => {
  const selected = { by: "organiser:org_owner", at: "2026-04-02T10:00:00Z" };
  const days = (published: { at: string; mentees: string[]; mentors: string[] } | null) => {
    const came = asItCame({ schedule, selected, published }, { timeZone: "Africa/Casablanca" });
    return spansOf({ schedule: came, phase: published ? "mentoring" : "matching" }, 1120, 120).map(({ first, last }) => [first, last]);
  };
  const [, ...matching] = days(null);
  expect(matching.slice(0, 2)).toEqual([
    ["2026-03-30", "2026-04-02"],
    ["2026-04-03", "2026-04-12"],
  ]);
  expect(days({ at: "2026-04-09T20:00:00Z", mentees: [], mentors: [] }).slice(1, 4)).toEqual([
    ["2026-03-30", "2026-04-02"],
    ["2026-04-03", "2026-04-08"],
    ["2026-04-09", schedule.mentoringEnds],
  ]);
});

test("what people ended on one day is said to be of that day, on the line it is a day before publication", () => {
  const selected = { by: "organiser:org_owner", at: "2026-04-05T08:00:00Z" };
  const published = { at: "2026-04-05T09:00:00Z", mentees: [], mentors: [] };
  const zone = { timeZone: "Africa/Casablanca" };
  const ends = ({ selectionEnds, matchingEnds }: typeof schedule) => [selectionEnds, matchingEnds];
  expect(ends(asItCame({ schedule, selected, published }, zone))).toEqual(["2026-04-04", "2026-04-04"]);
  expect(ends(asItIsSaid({ schedule, selected, published }, zone))).toEqual(["2026-04-05", "2026-04-05"]);
  const later = { ...published, at: "2026-04-09T20:00:00Z" };
  for (const one of [null, later])
    expect(asItIsSaid({ schedule, selected, published: one }, zone)).toEqual(asItCame({ schedule, selected, published: one }, zone));
});

test("later days lie further on, and days outside lie nowhere", () => {
  const places = ["2026-03-02", "2026-03-29", "2026-03-30", "2026-05-04", "2026-06-25"].map((day) => placeOf(spans, day) ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect([placeOf(spans, "2026-03-01"), placeOf(spans, "2026-06-26")]).toEqual([undefined, undefined]);
  expect(placeOf(spans, "2026-06-25", true)).toBeCloseTo(1120);
});

test("months share the line", () => {
  const months = monthsOf(spans, schedule);
  expect(months.map(({ month }) => month)).toEqual(["2026-03", "2026-04", "2026-05", "2026-06"]);
  expect([months[0]?.from, months.at(-1)?.to]).toEqual([0, spans.at(-1)?.to]);
});
