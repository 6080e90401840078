/** Says a text of the local environment in a reader's language. */
import { sayMoment } from "@tamkine/core/kernel/say";
import { IntlMessageFormat } from "intl-messageformat";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type Language = "fr" | "ar" | "en";
export type MessageKey = keyof typeof fr;

const texts = { fr, ar, en };
/** Dates and figures in Arabic use the digits that Morocco uses. */
const locales = { fr: "fr-MA", ar: "ar-MA-u-nu-latn", en: "en-GB" };

/** The language of an `html lang` attribute or Accept-Language header; French when it is none of ours. */
export function toLanguage(tag: string | undefined): Language {
  const known = /^\s*(fr|ar|en)/iu.exec(tag ?? "")?.[1]?.toLowerCase();
  return (known as Language | undefined) ?? "fr";
}

export function say(language: Language, key: MessageKey, facts: Record<string, string | number> = {}): string {
  return new IntlMessageFormat(texts[language][key], locales[language]).format(facts) as string;
}

/** A virtual moment as a person in Casablanca reads it, said as the programme's own pages say it. */
export function showMoment(language: Language, moment: string, length: "full" | "medium" = "full"): string {
  return sayMoment(language, moment, "Africa/Casablanca", { weekday: length === "full" });
}
