import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, addSeconds, at, clockOf, Day, dayOf, daysBetween, latest, monthsAfter, monthsBetween, weekday } from "./time.ts";

const zone = "Africa/Casablanca";

describe("moments", () => {
  it("the latest of those given is a moment, and of one instant written in two ways the first", () => {
    const [early, late] = ["2026-04-13T08:00:00Z", "2026-04-14T08:00:00Z"];
    expect([latest(early, undefined, late), latest(late, early), latest(undefined)]).toEqual([late, late, undefined]);
    expect(latest(early, "2026-04-13T08:00:00.000Z")).toBe(early);
  });

  it("are moved as a calendar library moves them, milliseconds kept", () => {
    for (const moment of ["2026-03-02T09:00:00Z", "2026-12-31T23:59:59.500Z", "2026-02-28T23:59:59.999Z", "2026-03-02T09:10:00.010Z"])
      for (const seconds of [0, 1, 59, 86_400, -3600, 100 * 86_400])
        expect(addSeconds(moment, seconds)).toBe(Temporal.Instant.from(moment).add({ seconds }).toString());
  });

  it("show the day and the time of the zone, at each change of its offset and twice asked", () => {
    // Morocco goes back an hour for Ramadan: from 15 February to 22 March in 2026.
    for (const moment of ["2026-02-15T01:59:59.999Z", "2026-02-15T02:00:00Z", "2026-03-01T23:59:59Z", "2026-03-22T23:00:00Z"])
      for (const timeZone of [zone, "Asia/Kathmandu", zone]) {
        const local = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime();
        expect(dayOf(moment, timeZone)).toBe(local.toPlainDate().toString());
        expect(clockOf(moment, timeZone)).toEqual({ hour: local.hour, minute: local.minute });
      }
  });

  it("refuse what is no moment", () => {
    expect(() => addSeconds("soon", 1)).toThrow(RangeError);
    expect(() => dayOf("soon", zone)).toThrow(RangeError);
  });

  it("of an hour on a day know the zone's offset on that day", () => {
    expect(at("2026-03-02", 9, zone)).toBe("2026-03-02T09:00:00Z");
    expect(at("2026-04-20", 9, zone)).toBe("2026-04-20T08:00:00Z");
  });
});

describe("days", () => {
  it("exist, in years that somebody can mean", () => {
    const typed = ["2024-02-29", "2026-02-29", "2026-02-30", "0001-01-01", "9999-12-31", "2026-3-1"];
    expect(typed.filter((day) => Day.safeParse(day).success)).toEqual(["2024-02-29"]);
  });

  it("are counted over months, leap days and years", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-03-02", "2026-03-01")).toBe(-1);
    expect([weekday("2026-03-02"), weekday("2026-03-08")]).toEqual([1, 7]);
  });

  it("give the months they are in, whole years through", () => {
    const year = monthsBetween("2027-12-31", "2028-12-01");
    expect([year.length, year[0], year[2], year.at(-1)]).toEqual([13, "2027-12", "2028-02", "2028-12"]);
    expect(monthsBetween("2026-03-31", "2026-03-01")).toEqual(["2026-03"]);
    expect(monthsBetween("2026-04-01", "2026-03-31")).toEqual([]);
  });
});

/** In Morocco's time, where Ramadan turns the clock back, and in others', over a century with its leap days. */
const zones = fc.constantFrom(zone, "Africa/Cairo", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC");
const days = fc.integer({ min: -11_000, max: 40_000 }).map((n) => addDays("2000-01-01", n));

it("a full hour of a day lies on that day, whichever the day and wherever", () => {
  fc.assert(
    fc.property(days, fc.nat(23), zones, (day, hour, timeZone) => {
      const moment = at(day, hour, timeZone);
      expect(dayOf(moment, timeZone)).toBe(day);
      // An hour that a change of the clock leaves out is the next.
      expect([hour, hour + 1]).toContain(clockOf(moment, timeZone).hour);
    }),
  );
});

it("days and months are counted as they are added", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -9000, max: 9000 }), fc.nat(60), zones, (day, n, months, timeZone) => {
      expect(daysBetween(day, addDays(day, n))).toBe(n);
      expect(weekday(addDays(day, 7))).toBe(weekday(day));
      const later = dayOf(monthsAfter(at(day, 9, timeZone), months, timeZone), timeZone);
      expect(monthsBetween(day, later)).toHaveLength(months + 1);
      expect([day.slice(8), "28", "29", "30"]).toContain(later.slice(8));
    }),
  );
});
