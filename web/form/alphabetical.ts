/** Long lists of choices in the order of their names, where one finds one's own. */

import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import type { Language } from "@tamkine/core/kernel/text";

/** @param values each with its name from `label`; "other" stays last */
export function alphabetical<Value extends string>(values: readonly Value[], label: (value: Value) => string, language: Language) {
  const isOther = ({ value }: { value: string }) => Number(value === "other");
  return values
    .map((value) => ({ value, label: label(value) }))
    .sort((a, b) => isOther(a) - isOther(b) || inAlphabet(language)(a.label, b.label));
}
