/** The state machine's states in the programme's words. */
import { wordOf } from "@tamkine/core/letter/writing/step-name";
import type { Key, Translate } from "../../i18n.ts";
import { texts } from "../texts.ts";

/** A state by its name ("Survey"), as its step is called; a state that is no step is the programme's own work. */
export function stepName(t: Translate, state: string): string {
  const key = `console.course.step.${wordOf(state)}`;
  return Object.hasOwn(texts.fr, key) ? t(key as Key) : t("console.course.step.other");
}
