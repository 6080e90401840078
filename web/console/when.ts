/** Dates and times as the console shows them, in the programme's time zone. */
import { locales } from "@tamkine/core/kernel/messages";
import type { Day, Moment } from "@tamkine/core/kernel/time";
import type { Language } from "@tamkine/core/kernel/text";

/** Arabic writes medium dates in digits, whose order is hard to tell; long ones name the month. */
const styleOf = (language: Language): "medium" | "long" => (language === "ar" ? "long" : "medium");

export function dayText(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: styleOf(language), timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
}

export function momentText(moment: Moment, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: styleOf(language), timeStyle: "short", timeZone }).format(
    new Date(moment),
  );
}

/** "2026-04" as "avril 2026". */
export function monthText(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}

export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: "percent", maximumFractionDigits: 0 }).format(share);
}
