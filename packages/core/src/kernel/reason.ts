/** Why somebody did what others will ask about. */
import { worded } from "./worded.ts";
import { Refusal } from "./refusal.ts";

/** Room for a reason, in characters. */
export const longestReason = 500;

/** A reason as it is kept. Refuses reason-needed for nothing at all, form-invalid { reason: "too-long" }. */
export const reasonIn = (typed: string): string => atLeast(1, typed);

/** A reason that is read with what it explains, so a single word is not one. Refuses reason-needed, form-invalid { reason: "too-long" }. */
export const explanationIn = (typed: string): string => atLeast(10, typed);

function atLeast(characters: number, typed: string): string {
  const reason = worded("reason", typed, longestReason);
  if (reason.length < characters) throw new Refusal("reason-needed");
  return reason;
}
