/**
 * What placeholders are called by whoever words a letter: in the letter's language, so that a text reads as one, in one direction. What is
 * stored keeps our names, whatever they are called later.
 */
import type { Language } from "../../kernel/text.ts";
import { normalised } from "../../kernel/unicode.ts";
import { type TextKey, texts } from "./texts.ts";

const prefix = "placeholder.";

/** "date limite" for "due"; a name that has no other stays. */
export const calledIn = (language: Language, name: string): string =>
  (texts[language] as Readonly<Record<string, string>>)[`${prefix}${name}`] ?? name;

/** The text as it is shown: "jusqu'au {date limite}" for "jusqu'au {due}". */
export const withOwnNames = (language: Language, text: string): string =>
  text.replace(braces, (_, name: string) => `{${calledIn(language, name.trim())}}`);

/** The text as it is kept, whichever name was typed, large or small. */
export const withOurNames = (language: Language, text: string): string => {
  const ours = namesOf(language);
  return text.replace(braces, (whole, name: string) => {
    const found = ours.get(folded(name));
    return found === undefined ? whole : `{${found}}`;
  });
};

const braces = /\{([^{}]*)\}/gu;
const folded = (name: string): string => normalised(name, "NFC").replace(/\s+/gu, " ").trim().toLowerCase();

const namesOf = (language: Language): Map<string, string> =>
  new Map(
    Object.keys(texts[language])
      .filter((key): key is TextKey => key.startsWith(prefix))
      .map((key) => [folded(texts[language][key]), key.slice(prefix.length)]),
  );
