/** When each letter goes, for those who read about letters: no letter says it. */
import type { Language } from "../kernel/text.ts";
import type { LetterId } from "./catalogue.ts";
import ar from "./messages/ar/when.ts";
import en from "./messages/en/when.ts";
import fr from "./messages/fr/when.ts";

/** A letter of which nobody says when it goes does not compile. */
export const when: Record<Language, Record<LetterId, string>> = { fr, ar, en };
