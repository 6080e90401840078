/** What letters call the steps of the state machine. */
import type { Language } from "../../kernel/text.ts";
import { say, type TextKey, texts } from "../words/texts.ts";

/** A state's name as it appears in the keys of texts: "Early pulse" gives "early-pulse". */
export const wordOf = (state: string): string => state.toLowerCase().replaceAll(" ", "-");

/** @param state the name of the state that is stuck ("Survey"); one without a text of its own is called the programme's own work */
export function stepName(language: Language, state: string): string {
  const key = `step.${wordOf(state)}`;
  return say(language, Object.hasOwn(texts.fr, key) ? (key as TextKey) : "step.other");
}
