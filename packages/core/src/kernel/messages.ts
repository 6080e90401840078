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
  const made = Object.fromEntries(languages.map((language) => [language, new Map()])) as Record<Language, Map<Key, Ready>>;
  return (language, key, values = {}) => {
    let known = made[language].get(key);
    if (known === undefined) made[language].set(key, (known = ready(catalogues[language][key], language)));
    return typeof known === "string" ? known : known(values);
  };
}

type Ready = string | ((values: Values) => string);

/** Most texts are themselves: without braces, and the apostrophe that quotes them, there is nothing to fill. */
function ready(text: string, language: Language): Ready {
  if (!/[{}']/u.test(text)) return text;
  const fill = filler(text, language);
  return language === "ar" && text.includes("ـ{") ? (values) => joined(fill(values)) : fill;
}

function filler(text: string, language: Language): (values: Values) => string {
  if (/^(?:[^{}']|\{\w+\})*$/u.test(text)) return filling(text);
  const format = parsedText(text, language);
  return (values) => String(format.format(values));
}

/** A text with its placeholders, plurals and choices found in it. No line ends between a number and what it counts. */
export const parsedText = (text: string, language: Language): IntlMessageFormat =>
  new IntlMessageFormat(text.replace(/# (?=\p{L})/gu, "#\u00a0"), locales[language], undefined, { ignoreTag: true });

/** A letter that is written with the next word (بـ، لـ) is drawn out before Latin letters and digits only: بسامي, للمهدي, but بـ3. */
export const joined = (said: string): string =>
  said
    .replace(/(?<=لـ\u2068?)ا(?=ل\p{Script=Arabic})/gu, "")
    .replace(/ـ(?:\u2068([\p{Script=Arabic}\s]+)\u2069|(?=\p{Script=Arabic}))/gu, "$1");

/** Most others have names in braces and nothing else: what they stand for is put between the words as it is. */
function filling(text: string): (values: Values) => string {
  const pieces = text.split(/\{(\w+)\}/u);
  return (values) => {
    let said = pieces[0] ?? "";
    for (let i = 1; i < pieces.length; i += 2) {
      const value = values[pieces[i] ?? ""];
      if (value === undefined) throw new Error(`No value for ${pieces[i]}: ${text}`);
      said += value + (pieces[i + 1] ?? "");
    }
    return said;
  };
}
