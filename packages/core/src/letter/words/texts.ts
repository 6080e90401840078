/** The letters' texts. Each letter has a subject, a title, a button and numbered paragraphs; "- " begins a list item. */
import { codesInSentence } from "../../codes/codes.ts";
import { lazily } from "../../kernel/lazily.ts";
import { createMessages } from "../../kernel/messages.ts";
import type { Language } from "../../kernel/text.ts";
import type { LetterId } from "../catalogue.ts";
import arApplicant from "./messages/ar/applicant.ts";
import arClose from "./messages/ar/close.ts";
import arCycle from "./messages/ar/cycle.ts";
import arFrame from "./messages/ar/frame.ts";
import arOrganiser from "./messages/ar/organiser.ts";
import arPair from "./messages/ar/pair.ts";
import enApplicant from "./messages/en/applicant.ts";
import enClose from "./messages/en/close.ts";
import enCycle from "./messages/en/cycle.ts";
import enFrame from "./messages/en/frame.ts";
import enOrganiser from "./messages/en/organiser.ts";
import enPair from "./messages/en/pair.ts";
import frApplicant from "./messages/fr/applicant.ts";
import frClose from "./messages/fr/close.ts";
import frCycle from "./messages/fr/cycle.ts";
import frFrame from "./messages/fr/frame.ts";
import frOrganiser from "./messages/fr/organiser.ts";
import frPair from "./messages/fr/pair.ts";

const fr = () => ({ ...frFrame, ...codesInSentence.fr, ...frApplicant, ...frPair, ...frCycle, ...frClose, ...frOrganiser });
export type TextKey = keyof ReturnType<typeof fr>;

export const texts = lazily<Record<Language, Record<TextKey, string>>>({
  fr,
  ar: () => ({ ...arFrame, ...codesInSentence.ar, ...arApplicant, ...arPair, ...arCycle, ...arClose, ...arOrganiser }),
  en: () => ({ ...enFrame, ...codesInSentence.en, ...enApplicant, ...enPair, ...enCycle, ...enClose, ...enOrganiser }),
});

/** What every letter must have. */
type Needed = `${LetterId}.${"subject" | "title" | "1" | "button"}`;

/** A letter without one of its texts does not compile. */
export const say = createMessages<TextKey | Needed>(texts);

/** The keys of a letter's paragraphs, in order. */
export function paragraphsOf(letter: LetterId): TextKey[] {
  const keys: TextKey[] = [];
  for (let n = 1; `${letter}.${n}` in texts.fr; n += 1) keys.push(`${letter}.${n}` as TextKey);
  return keys;
}
