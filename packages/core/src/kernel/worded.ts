/** What somebody typed into a field for words. */
import { Refusal } from "./refusal.ts";
import { tidy } from "./text.ts";

/**
 * Words that somebody typed into a field, tidied. Refuses form-invalid { [field]: "too-long" } where there are more than there is room for:
 * what people write is never cut behind their back.
 */
export function worded(field: string, text: string, most: number): string {
  const said = tidy(text);
  if (said.length > most) throw new Refusal("form-invalid", { [field]: "too-long" });
  return said;
}
