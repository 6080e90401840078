/** The state machine's steps in the words of a letter. */
import type { Language } from "../../kernel/text.ts";
import { say, type TextKey, texts } from "../words/texts.ts";

/** How a state is called in the keys of its words: "Early pulse" gives "early-pulse". */
export const wordOf = (state: string): string => state.toLowerCase().replaceAll(" ", "-");

/** @param state by which the state machine says what is stuck ("Survey"); one without words of its own is the programme's own work */
export function stepName(language: Language, state: string): string {
  const key = `step.${wordOf(state)}`;
  return say(language, Object.hasOwn(texts.fr, key) ? (key as TextKey) : "step.other");
}
