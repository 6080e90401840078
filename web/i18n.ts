/** The pages' texts in the reader's language. French is the source: its keys are the keys. */
import { codesAlone } from "@tamkine/core/codes/codes";
import { createMessages, type Values } from "@tamkine/core/kernel/messages";
import type { Language } from "@tamkine/core/kernel/text";
import arCommon from "./messages/ar/common.ts";
import arConsole from "./messages/ar/console.ts";
import arPeople from "./messages/ar/people.ts";
import arRefusals from "./messages/ar/refusals.ts";
import enCommon from "./messages/en/common.ts";
import enConsole from "./messages/en/console.ts";
import enPeople from "./messages/en/people.ts";
import enRefusals from "./messages/en/refusals.ts";
import frCommon from "./messages/fr/common.ts";
import frConsole from "./messages/fr/console.ts";
import frPeople from "./messages/fr/people.ts";
import frRefusals from "./messages/fr/refusals.ts";

const fr = { ...codesAlone.fr, ...frCommon, ...frPeople, ...frRefusals, ...frConsole };
export const texts = {
  fr,
  ar: { ...codesAlone.ar, ...arCommon, ...arPeople, ...arRefusals, ...arConsole },
  en: { ...codesAlone.en, ...enCommon, ...enPeople, ...enRefusals, ...enConsole },
} satisfies Record<Language, Record<keyof typeof fr, string>>;

export type Key = keyof typeof fr;
export type { Values };
export type Translate = (key: Key, values?: Values) => string;

const say = createMessages<Key>(texts);

export const translator =
  (language: Language): Translate =>
  (key, values) =>
    say(language, key, values);
