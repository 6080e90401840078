import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slots } from "../application/form.ts";
import { isRamadan } from "../kernel/ramadan.ts";
import { addDays, addSeconds, dayOf } from "../kernel/time.ts";
import { nextMoments, proposals, type Wanted } from "./propose.ts";

const timeZone = "Africa/Casablanca";
const wanted = (said: Partial<Wanted> = {}): Wanted => ({
  slots: ["monday-evening", "saturday-morning"],
  first: "2026-04-13",
  last: "2026-06-10",
  busy: [],
  timeZone,
  sparing: true,
  ...said,
});
/** A Wednesday. */
const now = "2026-05-06T10:00:00Z";

describe("nextMoments", () => {
  test("are the next of each slot, on the wall clock, the soonest first", () => {
    expect(nextMoments(wanted(), now, 3)).toEqual(["2026-05-09T09:00:00Z", "2026-05-11T17:00:00Z", "2026-05-16T09:00:00Z"]);
  });

  test("in Ramadan the evening is after the fast, by a clock an hour back", () => {
    const said = wanted({ first: "2026-02-01", slots: ["tuesday-evening"] });
    const plain = nextMoments({ ...said, sparing: false }, "2026-02-18T10:00:00Z", 1);
    expect(plain).toEqual(["2026-02-24T18:00:00Z"]);
    // The last Tuesday before the fast, with the clock back since the Sunday; and the first one in it.
    expect(nextMoments(said, "2026-02-16T10:00:00Z", 2)).toEqual(["2026-02-17T18:00:00Z", "2026-02-24T21:00:00Z"]);
  });

  test("are on no day on which the country rests", () => {
    const isOff = (day: string) => day === "2026-05-09";
    expect(nextMoments(wanted({ isOff }), now, 2)).toEqual(["2026-05-11T17:00:00Z", "2026-05-16T09:00:00Z"]);
  });

  test("go on to the last day", () => {
    expect(nextMoments(wanted({ last: "2026-05-11" }), now, 3)).toEqual(["2026-05-09T09:00:00Z", "2026-05-11T17:00:00Z"]);
  });

  test("begin tomorrow", () => {
    expect(nextMoments(wanted({ slots: ["wednesday-evening"] }), now, 1)).toEqual(["2026-05-13T17:00:00Z"]);
  });

  test("leave out what overlaps, not what touches", () => {
    const busy = [{ at: "2026-05-09T08:30:00Z", minutes: 90 }];
    expect(nextMoments(wanted({ busy }), now, 1)).toEqual(["2026-05-11T17:00:00Z"]);
    const before = [{ at: "2026-05-09T08:00:00Z", minutes: 60 }];
    expect(nextMoments(wanted({ busy: before }), now, 1)).toEqual(["2026-05-09T09:00:00Z"]);
  });

  test("whatever the slots, the cycle and the hour: ahead, within the cycle, in order, free, and no more than asked for", () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2026-01-01", days));
    const moment = fc.tuple(day, fc.integer({ min: 0, max: 86_399 })).map(([on, seconds]) => addSeconds(`${on}T00:00:00Z`, seconds));
    const input = fc.record({
      free: fc.subarray([...slots]),
      first: day,
      days: fc.integer({ min: 0, max: 40 }),
      at: moment,
      busy: fc.array(fc.record({ at: moment, minutes: fc.integer({ min: 1, max: 600 }) }), { maxLength: 5 }),
      most: fc.integer({ min: 0, max: 6 }),
      // Other countries' clocks change on other days, and Ramadan is spared where the programme says so.
      zone: fc.constantFrom(timeZone, timeZone, "Africa/Cairo", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"),
      sparing: fc.boolean(),
    });
    fc.assert(
      fc.property(input, ({ free, first, days, at, busy, most, zone, sparing }) => {
        const last = addDays(first, days);
        const found = nextMoments({ slots: free, first, last, busy, timeZone: zone, sparing }, at, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect([...found].sort()).toEqual(found);
        expect(new Set(found).size).toBe(found.length);
        for (const one of found) {
          const on = dayOf(one, zone);
          expect(one > at && on >= first && on <= last).toBe(true);
          const clock = new Date(one).toLocaleTimeString("en-GB", { timeZone: zone, timeStyle: "short" });
          const spared = sparing && isRamadan(on);
          expect(clock === "18:00" ? spared : clock === "21:00" && !spared).toBe(false);
          for (const other of busy) expect(one >= addSeconds(other.at, other.minutes * 60) || other.at >= addSeconds(one, 3600)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("proposals", () => {
  const { slots: _, ...span } = wanted();

  test("are moments at which both are free", () => {
    const free = { mine: ["monday-evening", "sunday"], theirs: ["sunday", "friday-evening"] } as const;
    expect(proposals(span, free, now)).toMatchObject({ both: expect.arrayContaining(["2026-05-10T10:00:00Z"]), mine: [], theirs: [] });
  });

  test("without a common slot each side's own are given", () => {
    expect(proposals(span, { mine: ["monday-evening"], theirs: ["sunday"] }, now)).toEqual({
      both: [],
      mine: ["2026-05-11T17:00:00Z", "2026-05-18T17:00:00Z"],
      theirs: ["2026-05-10T10:00:00Z", "2026-05-17T10:00:00Z"],
    });
  });

  test("whoever named no slots is free whenever the other is; nobody's slots give none", () => {
    expect(proposals(span, { mine: [], theirs: ["sunday"] }, now).both[0]).toBe("2026-05-10T10:00:00Z");
    expect(proposals(span, { mine: [], theirs: [] }, now)).toEqual({ both: [], mine: [], theirs: [] });
  });
});
