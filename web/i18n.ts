/** The pages' texts in the reader's language. French is the source: its keys are the keys. */
import { codesAlone } from "@tamkine/core/codes/codes";
import { lazily } from "@tamkine/core/kernel/lazily";
import { createMessages, type Values } from "@tamkine/core/kernel/messages";
import { type Language, languages } from "@tamkine/core/kernel/text";
import arCommon from "./messages/ar/common.ts";
import arPeople from "./messages/ar/people.ts";
import arRefusals from "./messages/ar/refusals.ts";
import enCommon from "./messages/en/common.ts";
import enPeople from "./messages/en/people.ts";
import enRefusals from "./messages/en/refusals.ts";
import type frConsole from "./messages/fr/console.ts";
import frCommon from "./messages/fr/common.ts";
import frPeople from "./messages/fr/people.ts";
import frRefusals from "./messages/fr/refusals.ts";

/** What everybody's pages say. */
const fr = () => ({ ...codesAlone.fr, ...frCommon, ...frPeople, ...frRefusals });
type EverybodysKey = keyof ReturnType<typeof fr>;
const everybodys = {
  fr,
  ar: () => ({ ...codesAlone.ar, ...arCommon, ...arPeople, ...arRefusals }),
  en: () => ({ ...codesAlone.en, ...enCommon, ...enPeople, ...enRefusals }),
} satisfies Record<Language, () => Record<EverybodysKey, string>>;

type ConsoleKey = keyof typeof frConsole;
export type Key = EverybodysKey | ConsoleKey;
export type { Values };
export type Translate = (key: Key, values?: Values) => string;

/** A language's are put together for its first reader; the console's come with the console, which most visitors never see. */
export const texts = lazily(everybodys) as Record<Language, Record<Key, string>>;

/** Adds the console's texts, each language complete. */
export function learn(more: Readonly<Record<Language, Record<ConsoleKey, string>>>): void {
  for (const language of languages) Object.assign(texts[language], more[language]);
}

const say = createMessages<Key>(texts);

/** @returns the text of a key in this language */
export const translator =
  (language: Language): Translate =>
  (key, values) =>
    say(language, key, values);
