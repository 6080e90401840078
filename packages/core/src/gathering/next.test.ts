import { describe, expect, test } from "vitest";
import { underway } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { aGathering } from "./fixtures/a-gathering.ts";
import { proposeGathering } from "./next.ts";

const now = "2026-04-14T10:00:00Z";
const april = aGathering({ id: "2026-04", at: "2026-04-23T17:30:00Z", state: "held" });
const after = (gatherings: World["gatherings"], when = now) => proposeGathering({ ...underway(), gatherings }, when);
/** Where no feast of the moon is kept. */
const elsewhere = (gatherings: World["gatherings"], when: string) => {
  const { programme, ...world } = underway();
  const country = { ...programme.country, ramadan: false };
  return proposeGathering({ ...world, programme: { ...programme, country }, gatherings }, when);
};

describe("proposeGathering", () => {
  test("the first takes the usual day, with time to make oneself free", () => {
    expect(after([])).toEqual({ month: "2026-04", at: "2026-04-18T09:30:00Z", fasting: false });
    expect(after([], "2026-04-16T10:00:00Z")?.at).toBe("2026-04-25T09:30:00Z");
  });

  test("the next keep what organisers chose: the fourth Thursday at 18:30", () => {
    expect(elsewhere([april], "2026-05-04T10:00:00Z")).toEqual({
      month: "2026-05",
      at: "2026-05-28T17:30:00Z",
      after: "2026-04",
      fasting: false,
    });
  });

  test("where the habit has no day left, the hour stays", () => {
    expect(after([april, aGathering({ at: "2026-05-28T17:30:00Z" })], "2026-05-29T10:00:00Z")?.at).toBe("2026-06-06T17:30:00Z");
  });

  test("of a fifth week it is the last one", () => {
    const fifth = aGathering({ id: "2026-04", at: "2026-04-30T17:30:00Z", state: "held" });
    expect(elsewhere([fifth], "2026-05-04T10:00:00Z")?.at).toBe("2026-05-28T17:30:00Z");
  });

  test("in Ramadan an early evening becomes a late one", () => {
    const world = underway();
    const schedule = { ...world.cohort.schedule, mentoringEnds: "2027-03-20" };
    const cohort = { ...world.cohort, schedule, published: { at: "2027-01-11T08:00:00Z", mentors: [], mentees: [] } };
    const january = aGathering({ id: "2027-01", at: "2027-01-21T17:30:00Z", state: "held" });
    // Ramadan 1448 lasts from 8 February to 9 March 2027, and Morocco's clocks are then on UTC.
    const found = proposeGathering({ ...world, cohort, gatherings: [january] }, "2027-02-01T10:00:00Z");
    expect(found).toEqual({ month: "2027-02", at: "2027-02-18T21:30:00Z", after: "2027-01", fasting: true });
    const programme = { ...world.programme, country: { ...world.programme.country, ramadan: false } };
    const elsewhere = proposeGathering({ ...world, programme, cohort, gatherings: [january] }, "2027-02-01T10:00:00Z");
    expect(elsewhere).toMatchObject({ at: expect.stringMatching(/^2027-02-18T1[78]:30/u), fasting: false });
  });

  test("a day on which the country rests is left for the same day a week later, or earlier where the month has no other", () => {
    // Eid al-Adha 1447 is on 27 May 2026 by the calendar, and may be on the 28th by the moon.
    expect(after([april], "2026-05-04T10:00:00Z")).toEqual({
      month: "2026-05",
      at: "2026-05-21T17:30:00Z",
      after: "2026-04",
      fasting: false,
      beside: "adha",
    });
    const friday = aGathering({ id: "2026-04", at: "2026-04-03T17:30:00Z", state: "held" });
    expect(after([friday], "2026-04-20T10:00:00Z")).toMatchObject({ month: "2026-05", at: "2026-05-08T17:30:00Z", beside: "fixed" });
    expect(after([april, aGathering()], "2026-05-29T10:00:00Z")?.beside).toBeUndefined();
  });

  test("nothing once every month has one, nor outside mentoring", () => {
    expect(after([april, aGathering(), aGathering({ id: "2026-06" })])).toBeUndefined();
    const world = underway();
    expect(proposeGathering({ ...world, cohort: { ...world.cohort, phase: "survey" } }, now)).toBeUndefined();
  });
});
