/** The month of the fast, by the calendar of Umm al-Qura; what is seen of the moon in Morocco may be a day later. */
import { lazy } from "./lazily.ts";
import { memoised } from "./memoised.ts";
import type { Day } from "./time.ts";

const calendar = lazy(() => new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", { month: "numeric", timeZone: "UTC" }));
const ramadan = "9";

/** True on days of Ramadan. */
export const isRamadan: (day: Day) => boolean = memoised((day) =>
  calendar()
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .some(({ type, value }) => type === "month" && value === ramadan),
);
