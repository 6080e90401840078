/** The state machine's steps in the words of a letter. */
import type { Language } from "../kernel/text.ts";
import { say, type TextKey, texts } from "./texts.ts";

/** @param state by which the state machine says what is stuck ("Survey"); one without words of its own is the programme's own work */
export function stepIn(language: Language, state: string): string {
  const key = `step.${state.toLowerCase().replaceAll(" ", "-")}`;
  return say(language, Object.hasOwn(texts.fr, key) ? (key as TextKey) : "step.other");
}
