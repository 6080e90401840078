/** Dates and times as the console shows them, in the programme's time zone. */
import type { Day, Moment } from "@tamkine/core/kernel/time";
import type { Language } from "@tamkine/core/kernel/text";

// Moroccan month names and European digits are what ar-MA gives.
const locales: Record<Language, string> = { fr: "fr-MA", ar: "ar-MA", en: "en-GB" };

export function dayText(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
}

export function momentText(moment: Moment, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(moment));
}

export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: "percent", maximumFractionDigits: 0 }).format(share);
}
