/** Languages of the programme and texts given in each of them. */
import * as z from "zod";
import { validated } from "./validated.ts";
import { normalised } from "./unicode.ts";

export const languages = ["fr", "ar", "en"] as const;
/** A language of pages and letters. French is the source. */
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A short text that the programme's settings give in every language. */
export const Localized = z.object({ fr: z.string().min(1), ar: z.string().min(1), en: z.string().min(1) });
export type Localized = z.infer<typeof Localized>;

/**
 * A text as it was typed, without what no keyboard writes: control characters, what Unicode calls no character, overrides of the writing
 * direction and half letters, which files, headers and addresses cannot hold. Lines end in one way.
 */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u2028\u2029]/gu, " ")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFFFE\uFFFF]/gu, "");

/** The beginning of a text, at most so long: what takes two places, as little pictures do, is not cut in half. */
export function cut(text: string, most: number): string {
  const kept = text.slice(0, most);
  return /[\uD800-\uDBFF]$/u.test(kept) ? kept.slice(0, -1) : kept;
}

/**
 * Trims, composes (NFC), folds runs of white space and drops control and bidi-override characters, so that equal texts compare equal. What
 * stood between a letter and its accent goes first, for only then do the two become one.
 */
export function tidy(text: string): string {
  const seen = text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, "");
  return normalised(seen, "NFC")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

/** An e-mail address as it is stored and compared: tidied, lower case, without what no eye sees (soft hyphens, joiners). */
export function normalizeEmail(address: string): string {
  return tidy(address)
    .replace(/[\s\p{DI}]/gu, "")
    .toLowerCase();
}

/** A text that somebody typed, with the spaces of its language's printers: French ones do not let a sign begin a line. */
export const spaced = (text: string, language: Language): string =>
  language === "fr" ? text.replace(/ (?=[;:!?»])/gu, "\u00a0").replace(/« /gu, "«\u00a0") : text;

/** Room for a link, in characters. */
export const longestLink = 500;

/** An address on the web that somebody typed; nothing but https, so that a link can be no script. */
export const HttpsLink = z
  .string()
  .transform(tidy)
  .pipe(z.url({ protocol: /^https$/u }).max(longestLink));

/** A link where one may be given: none for nothing typed. Refuses form-invalid { link }. */
export function linkIn(typed: string): { link?: string } {
  if (typed.trim() === "") return {};
  return validated(z.object({ link: HttpsLink }), { link: typed });
}

export const Email = z.string().transform(normalizeEmail).pipe(z.email().max(254));
