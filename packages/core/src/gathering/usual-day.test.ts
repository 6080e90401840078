import { expect, test } from "vitest";
import { morocco } from "../programme/country.ts";
import { usualDay } from "./usual-day.ts";

const zone = { timeZone: "Africa/Casablanca", country: morocco };

test("the Saturday nearest mid-month, at half past ten local time", () => {
  expect(usualDay("2026-05", "2026-04-20", "2026-06-14", zone)).toBe("2026-05-16T09:30:00Z");
});

test("bounds move it to another Saturday, then to the last day left, then to none", () => {
  expect(usualDay("2026-06", "2026-05-22", "2026-06-12", zone)).toBe("2026-06-06T09:30:00Z");
  expect(usualDay("2026-06", "2026-06-08", "2026-06-11", zone)).toBe("2026-06-11T09:30:00Z");
  expect(usualDay("2026-06", "2026-07-01", "2026-07-11", zone)).toBeUndefined();
});

test("no day on which the country rests, as long as there is another", () => {
  // Saturdays of August 2027: the 14th is a day off, and the 15th is Mawlid.
  const day = (from: string, to: string) => usualDay("2027-08", from, to, zone)?.slice(0, 10);
  expect([day("2027-08-01", "2027-08-31"), day("2027-08-14", "2027-08-14")]).toEqual(["2027-08-07", "2027-08-14"]);
});

test("in Ramadan the same wall clock is an hour later in UTC", () => {
  expect(usualDay("2026-03", "2026-03-01", "2026-03-31", zone)).toBe("2026-03-14T10:30:00Z");
});

test("another weekday where the programme has another, and its clock in summer", () => {
  const berlin = { timeZone: "Europe/Berlin", country: { ...morocco, gatheringDay: 4 } };
  expect(usualDay("2026-05", "2026-04-20", "2026-06-14", berlin)).toBe("2026-05-14T08:30:00Z");
  expect(usualDay("2026-11", "2026-11-01", "2026-11-30", berlin)).toBe("2026-11-12T09:30:00Z");
});
