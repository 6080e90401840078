import { expect, test } from "vitest";
import { morocco } from "./country.ts";
import { dayOff, fixedDaysOff, saidDaysOff, typedDaysOff } from "./days-off.ts";

test("in Morocco the days of the year, and the feasts of the moon with a day to spare", () => {
  const of = (day: string) => dayOff(morocco, day);
  expect(["2026-05-01", "2026-07-30", "2026-10-31", "2027-01-14"].map(of)).toEqual(["fixed", "fixed", "fixed", "fixed"]);
  // By the calendar of Umm al-Qura: 1 Shawwal, 10 Dhu al-Hijja and 1 Muharram 1447/1448, 12 Rabi al-awwal 1448.
  expect(["2026-03-19", "2026-03-20", "2026-03-22", "2026-03-23"].map(of)).toEqual([undefined, "fitr", "fitr", undefined]);
  expect(["2026-05-26", "2026-05-27", "2026-05-29", "2026-05-30"].map(of)).toEqual([undefined, "adha", "adha", undefined]);
  expect(["2026-06-16", "2026-06-17", "2026-06-18"].map(of)).toEqual(["hijri", "hijri", undefined]);
  expect(["2026-08-25", "2026-08-27", "2026-08-28"].map(of)).toEqual(["mawlid", "mawlid", undefined]);
});

test("elsewhere those that the owners wrote, and none of the moon where the programme does not spare the fast", () => {
  const elsewhere = { callingCode: "33", ramadan: false };
  expect([dayOff(elsewhere, "2026-05-01"), dayOff(elsewhere, "2026-05-27")]).toEqual([undefined, undefined]);
  const written = { ...elsewhere, daysOff: ["05-08"] };
  expect([dayOff(written, "2026-05-08"), dayOff({ ...morocco, daysOff: [] }, "2026-05-01")]).toEqual(["fixed", undefined]);
});

test("they are written as people write days, in any digits", () => {
  expect(typedDaysOff(" 30/7, 1/5  ١/١ 1.5 29-2")).toEqual(["01-01", "02-29", "05-01", "07-30"]);
  expect(typedDaysOff("")).toEqual([]);
  expect(["1/13", "30/2", "0/1", "mai", "1/5/2026"].map(typedDaysOff)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(typedDaysOff(saidDaysOff(fixedDaysOff(morocco)))).toEqual(fixedDaysOff(morocco));
});
