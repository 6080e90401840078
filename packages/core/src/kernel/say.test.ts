import { expect, test } from "vitest";
import {
  sayDay,
  sayDays,
  sayHours,
  sayList,
  sayMoment,
  sayMonth,
  sayNumber,
  sayOffset,
  sayPhone,
  sayShare,
  sayTime,
  sayWeekday,
} from "./say.ts";

const zone = "Africa/Casablanca";

test("days are said with weekday and year unless told otherwise", () => {
  expect(sayDay("fr", "2026-03-02")).toBe("lundi 2\u00a0mars 2026");
  expect(sayDay("fr", "2026-05-01", { year: false })).toBe("vendredi 1er\u00a0mai");
  expect(sayDay("en", "2026-03-02")).toBe("Monday 2\u00a0March 2026");
  expect(sayDay("ar", "2026-03-02")).toBe("الاثنين 2\u00a0مارس 2026");
  expect(sayDay("ar", "2026-07-02", { weekday: false })).toBe("2\u00a0يوليوز 2026");
});

test("Arabic months are those of Morocco", () => {
  const months = Array.from({ length: 12 }, (_, month) => sayMonth("ar", `2026-${String(month + 1).padStart(2, "0")}`).split(" ")[0]);
  expect(months.join(" ")).toBe("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر");
});

test("times are local: Morocco is an hour ahead of UTC, but not in Ramadan", () => {
  expect(sayMoment("fr", "2026-03-02T18:30:00Z", zone)).toBe("lundi 2\u00a0mars 2026 à 18\u00a0h\u00a030");
  expect(sayTime("fr", "2026-04-02T17:00:00Z", zone)).toBe("18\u00a0h");
  expect(sayMoment("ar", "2026-04-02T17:00:00Z", zone)).toBe("الخميس 2\u00a0أبريل 2026 على الساعة 18:00");
  expect(sayMoment("en", "2026-04-02T08:05:00Z", zone, { year: false })).toBe("Thursday 2\u00a0April at 09:05");
});

test("whoever lives by another clock is told which one it is", () => {
  expect(sayOffset("2026-03-02T18:30:00Z", zone)).toBe("UTC");
  expect(sayOffset("2026-04-02T17:00:00Z", zone)).toBe("UTC+1");
  expect(sayOffset("2026-04-02T17:00:00Z", "Asia/Kolkata")).toBe("UTC+5:30");
  expect(sayOffset("2026-04-02T17:00:00Z", "America/New_York")).toBe("UTC\u22124");
});

test("ranges name what is the same once", () => {
  expect(sayDays("fr", "2026-03-02", "2026-03-29")).toBe("du 2 au 29\u00a0mars 2026");
  expect(sayDays("fr", "2026-03-30", "2026-04-05")).toBe("du 30\u00a0mars au 5\u00a0avril 2026");
  expect(sayDays("en", "2026-12-30", "2027-01-05")).toBe("from 30\u00a0December 2026 to 5\u00a0January 2027");
  expect(sayDays("ar", "2026-03-02", "2026-03-29")).toBe("من 2 إلى 29\u00a0مارس 2026");
  expect(sayDays("fr", "2026-04-01", "2026-04-01")).toBe("le 1er\u00a0avril 2026");
  expect(sayDays("en", "2026-03-30", "2026-03-30")).toBe("on 30\u00a0March 2026");
  expect(sayDays("ar", "2026-03-30", "2026-03-30")).toBe("يوم 30\u00a0مارس 2026");
  expect(sayHours("fr", "2026-04-02T17:00:00Z", 90, zone)).toBe("de 18\u00a0h à 19\u00a0h\u00a030");
});

test("numbers, shares and lists", () => {
  expect(sayNumber("fr", 12345.6)).toBe("12\u202f345,6");
  expect(sayShare("fr", 0.755)).toBe("75,5\u00a0%");
  expect(sayShare("en", 0.755)).toBe("75.5%");
  expect(sayNumber("ar", 42)).toBe("42");
  expect(sayList("fr", ["darija", "français"])).toBe("darija et français");
  expect(sayList("en", ["a", "b", "c"])).toBe("a, b and c");
});

test("a telephone number is said in groups, where they are known", () => {
  expect(sayPhone("+212612345678")).toBe("+212\u00a06\u00a012\u00a034\u00a056\u00a078");
  expect(sayPhone("+33612345678")).toBe("+33\u00a06\u00a012\u00a034\u00a056\u00a078");
  expect(sayPhone("+22177123456")).toBe("+221\u00a077\u00a012\u00a034\u00a056");
  expect(sayPhone("+16125550123")).toBe("+1\u00a0612\u00a0555\u00a00123");
  expect(sayPhone("05 22 00")).toBe("05 22 00");
});

test("weekdays count from Monday", () => {
  expect([1, 6, 7].map((day) => sayWeekday("fr", day))).toEqual(["lundi", "samedi", "dimanche"]);
  expect([sayWeekday("ar", 5), sayWeekday("en", 5)]).toEqual(["الجمعة", "Friday"]);
});
