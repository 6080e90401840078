/** Says a text of the commands around a deployment in the reader's language. */
import { IntlMessageFormat } from "intl-messageformat";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type Language = "fr" | "ar" | "en";
export type MessageKey = keyof typeof fr;
export type Facts = Record<string, string | number>;

const texts: Record<Language, Record<MessageKey, string>> = { fr, ar, en };
const locales = { fr: "fr-MA", ar: "ar-MA-u-nu-latn", en: "en-GB" };

/** The language that the terminal is set to; French when it is none of ours. */
export function toLanguage(tag: string | undefined): Language {
  const known = /^\s*(fr|ar|en)/iu.exec(tag ?? "")?.[1]?.toLowerCase();
  return (known as Language | undefined) ?? "fr";
}

export function say(language: Language, key: MessageKey, facts: Facts = {}): string {
  return new IntlMessageFormat(texts[language][key], locales[language], undefined, { ignoreTag: true }).format(facts) as string;
}
