import { describe, expect, test } from "vitest";
import { aMeeting, aPair } from "../../worlds/makers.ts";
import { pairCompletion } from "./completion.ts";
import { attestedByBoth, meetingsEffective } from "./effective.ts";
import { afterTheEnd, counted, meetingsOf, withMeetings } from "../fixtures/cohorts.ts";

describe("pairCompletion", () => {
  test("pairs with three effective meetings among final pairs", () => {
    const figure = pairCompletion(withMeetings([3, 2, 4, 0]), afterTheEnd);
    expect(figure).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, goal: 1, met: false });
    expect(counted(figure)).toEqual(["pair_1", "pair_3"]);
    expect(figure.rows.map(({ facts }) => facts.effective)).toEqual([3, 2, 4, 0]);
    expect(figure.rows[1]?.facts).toEqual({ effective: 2, expected: 3, state: "active" });
  });

  test("a replaced pair passes its meetings on and is no longer counted itself", () => {
    const world = withMeetings([2]);
    const [old] = world.pairs;
    if (!old) throw new Error("no pair");
    const replaced = {
      ...old,
      successor: "new",
      state: { is: "ended", at: "2026-05-01T08:00:00Z", why: "replaced", by: "organiser" } as const,
    };
    const next = aPair({ id: "new", mentor: "app_mentor-2", predecessor: "pair_1" });
    const meetings = [...world.meetings, aMeeting({ id: "last", pair: "new", at: "2026-05-10T17:00:00Z" })];
    expect(pairCompletion({ ...world, pairs: [replaced, next], meetings }, afterTheEnd)).toMatchObject({ numerator: 1, denominator: 1 });
    expect(pairCompletion({ ...world, pairs: [replaced, next] }, afterTheEnd)).toMatchObject({ numerator: 0, denominator: 1 });
  });

  test("an ended pair without successor stays and fails, however often it met", () => {
    const world = withMeetings([5, 3]);
    const pairs = world.pairs.map((pair) =>
      pair.id === "pair_1" ? { ...pair, state: { is: "ended", at: afterTheEnd, why: "left", by: "mentee" } as const } : pair,
    );
    expect(pairCompletion({ ...world, pairs }, afterTheEnd)).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe("effective meetings", () => {
  const meetings = [
    ...meetingsOf("pair_1", 1),
    aMeeting({ id: "one-side", attested: { mentor: "2026-04-20T19:00:00Z", mentee: null } }),
    aMeeting({ id: "short", minutes: 20 }),
    aMeeting({ id: "outside", at: "2026-06-20T17:00:00Z" }),
    aMeeting({ id: "planned", logged: null, attested: { mentor: null, mentee: null } }),
  ];
  const world = { ...withMeetings([0]), meetings };

  test("every logged meeting is a row that says how it stands", () => {
    const figure = meetingsEffective(world, "2026-04-22T10:00:00Z");
    expect(figure).toMatchObject({ value: 1, numerator: 1, denominator: 4, met: null });
    expect(figure.rows.map(({ facts }) => facts.standing)).toEqual(["effective", "logged", "too-short", "outside-cycle"]);
    expect(meetingsEffective(world, afterTheEnd).value).toBe(2);
  });

  test("attested by both, among the effective", () => {
    expect(attestedByBoth(world, afterTheEnd)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(attestedByBoth(withMeetings([0]), afterTheEnd).value).toBeNull();
  });
});
