/** Texts in the reader's language: ICU messages, each language complete, formatters made once. */
import { IntlMessageFormat } from "intl-messageformat";
import { type Language, languages } from "./text.ts";

/** What fills a message's placeholders. */
export type Values = Readonly<Record<string, string | number>>;
/** Gives the text of a key; throws when a value that the text needs is not given. */
export type Say<Key extends string> = (language: Language, key: Key, values?: Values) => string;

/** The locale whose dates, numbers and plurals a language uses: Moroccan Arabic months with the digits 0-9. */
export const locales = { fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" } as const satisfies Record<Language, string>;

/** @param catalogues one flat object a language, all with the same keys; a text is ICU message syntax, without tags */
export function createMessages<Key extends string>(catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>>): Say<Key> {
  const made = Object.fromEntries(languages.map((language) => [language, new Map()])) as Record<Language, Map<Key, IntlMessageFormat>>;
  return (language, key, values = {}) => {
    const known =
      made[language].get(key) ?? new IntlMessageFormat(catalogues[language][key], locales[language], undefined, { ignoreTag: true });
    made[language].set(key, known);
    return String(known.format(values));
  };
}
