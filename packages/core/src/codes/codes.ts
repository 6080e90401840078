/** What the codes of forms and cohorts stand for: the one place for letters, forms and the console. */
import { lazily } from "../kernel/lazily.ts";
import type { Language } from "../kernel/text.ts";
import ar from "./messages/ar.ts";
import en from "./messages/en.ts";
import fr from "./messages/fr.ts";

type CodeKey = keyof typeof fr;

/** As said inside a sentence: "corporate finance". */
export const codesInSentence: Record<Language, Record<CodeKey, string>> = { fr, ar, en };

/** The text with a capital letter, as it stands by itself. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const alone = (texts: Record<CodeKey, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, capital(text)])) as Record<CodeKey, string>;

/** As they stand by themselves, beside a tick box or in a table: "Corporate finance". */
export const codesAlone = lazily<Record<Language, Record<CodeKey, string>>>({
  fr: () => alone(fr),
  ar: () => alone(ar),
  en: () => alone(en),
});
