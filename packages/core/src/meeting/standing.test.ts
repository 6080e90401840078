import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMeeting, aPair, aProgramme } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { effectiveMeetings, lineage, standing } from "./standing.ts";

const { rules } = aProgramme();
const none = { mentor: null, mentee: null };
const byMentor = { mentor: "2026-04-20T19:00:00Z", mentee: null };
const inTime = "2026-04-27T18:59:59Z";
const late = "2026-04-27T19:00:00Z";

describe("standing", () => {
  test("planned and cancelled", () => {
    const planned = aMeeting({ logged: null, attested: none });
    expect(standing(planned, rules, late)).toBe("planned");
    expect(standing({ ...planned, cancelledAt: inTime }, rules, late)).toBe("cancelled");
  });

  test("attested by both counts at once", () => {
    expect(standing(aMeeting(), rules, "2026-04-20T19:00:00Z")).toBe("effective");
  });

  test("attested by one counts after seven days without objection, to the second", () => {
    const meeting = aMeeting({ attested: byMentor });
    expect([inTime, late].map((now) => standing(meeting, rules, now))).toEqual(["logged", "effective"]);
  });

  test("contested does not count, unless both attest it after all", () => {
    const contested = { by: "mentee", at: "2026-04-21T10:00:00Z", reason: "?" } as const;
    expect(standing(aMeeting({ attested: byMentor, contested }), rules, "2026-06-01T10:00:00Z")).toBe("contested");
    expect(standing(aMeeting({ contested }), rules, inTime)).toBe("effective");
  });

  test("under half an hour is too short, whoever attests it", () => {
    expect([29, 30].map((minutes) => standing(aMeeting({ minutes }), rules, late))).toEqual(["too-short", "effective"]);
  });

  test("once effective, time does not change it", () => {
    const moment = fc.date({ min: new Date("2026-04-20T19:00:00Z"), max: new Date("2026-07-01T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, fc.boolean(), fc.integer({ min: 1, max: 90 }), (a, b, both, minutes) => {
        const [sooner, later] = [a, b].map((date) => date.toISOString()).sort();
        const meeting = aMeeting({ minutes, ...(both ? {} : { attested: byMentor }) });
        const before = standing(meeting, rules, sooner ?? "");
        fc.pre(before === "effective");
        expect(standing(meeting, rules, later ?? "")).toBe("effective");
      }),
    );
  });
});

describe("effectiveMeetings", () => {
  const old = aPair({ id: "pair_old", mentor: "app_mentor-9", successor: "pair_1" });
  const pair = aPair({ predecessor: "pair_old" });
  const meetings = [aMeeting({ id: "a", pair: "pair_old" }), aMeeting({ id: "b" }), aMeeting({ id: "c", pair: "pair_2" })];
  const world = { ...underway(), pairs: [old, pair, aPair({ id: "pair_2" })], meetings };

  test("counts on from the pair before", () => {
    expect(
      effectiveMeetings(world, pair, late)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["a", "b"]);
    expect(effectiveMeetings(world, old, late).map(({ id }) => id)).toEqual(["a"]);
  });

  test("leaves out what lies outside the cycle, also after its dates moved", () => {
    const cohort = { ...world.cohort, schedule: { ...world.cohort.schedule, mentoringEnds: "2026-04-19" } };
    expect(effectiveMeetings({ ...world, cohort }, pair, late)).toEqual([]);
  });

  test("a line that bites its tail ends", () => {
    const loop = [aPair({ id: "x", predecessor: "y" }), aPair({ id: "y", predecessor: "x" })];
    expect(lineage(loop, loop[0] ?? pair).length).toBeLessThanOrEqual(3);
  });
});
