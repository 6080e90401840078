/** A reason that is asked for: it is read with what it explains, so a single word is not one. */
import { Refusal } from "./refusal.ts";
import { tidy } from "./text.ts";

const shortest = 10;
const longest = 500;

/** As it is kept. Refuses reason-needed when it is too short, or too long. */
export function reasonIn(typed: string): string {
  const reason = tidy(typed);
  if (reason.length < shortest || reason.length > longest) throw new Refusal("reason-needed");
  return reason;
}
