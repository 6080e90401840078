import { expect, test } from "vitest";
import { weekday, dayOf } from "../kernel/time.ts";
import { nextMoments } from "./propose.ts";
import { fitting, slotsFor } from "./slots.ts";

test("what is asked follows the days off: daytime on them, evenings on the others, from the first working day on", () => {
  expect(slotsFor({ weekend: "saturday-sunday" })).toEqual([
    "monday-evening",
    "tuesday-evening",
    "wednesday-evening",
    "thursday-evening",
    "friday-evening",
    "saturday-morning",
    "saturday-afternoon",
    "sunday",
  ]);
  const gulf = slotsFor({ weekend: "friday-saturday" });
  expect([gulf[0], ...gulf.slice(-3)]).toEqual(["sunday-evening", "friday-afternoon", "saturday-morning", "saturday-afternoon"]);
  expect(slotsFor({ weekend: "friday" }).at(-1)).toBe("friday-afternoon");
});

test("what a file says of another week is the same day of this one", () => {
  const gulf = { weekend: "friday-saturday" } as const;
  expect([fitting(gulf, "sunday"), fitting(gulf, "friday-evening"), fitting(gulf, "saturday-morning")]).toEqual([
    "sunday-evening",
    "friday-afternoon",
    "saturday-morning",
  ]);
  expect(fitting({ weekend: "saturday-sunday" }, "sunday-evening")).toBe("sunday");
});

test("a Friday afternoon is proposed on Fridays, after the prayer", () => {
  const wanted = { first: "2026-09-01", last: "2026-09-30", busy: [], timeZone: "Asia/Dubai", sparing: false } as const;
  const [first] = nextMoments({ ...wanted, slots: ["friday-afternoon"] }, "2026-09-01T08:00:00Z", 1);
  expect([first, weekday(dayOf(first ?? "", "Asia/Dubai"))]).toEqual(["2026-09-04T12:00:00Z", 5]);
});
