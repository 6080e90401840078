/** The Islamic calendar, that of Umm al-Qura; what is seen of the moon may be a day later. */
import { lazy } from "./lazily.ts";
import { memoised } from "./memoised.ts";
import type { Day } from "./time.ts";

const calendar = lazy(() => new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", { month: "numeric", day: "numeric", timeZone: "UTC" }));

/** Month and day of the month: Ramadan is the ninth. */
export const hijriOf: (day: Day) => { month: number; day: number } = memoised((day) => {
  const parts = calendar().formatToParts(new Date(`${day}T12:00:00Z`));
  const of = (wanted: "month" | "day") => Number(parts.find(({ type }) => type === wanted)?.value);
  return { month: of("month"), day: of("day") };
});
