/** The phases of a cohort's life, in order. */
import * as z from "zod";

export const phases = ["draft", "intake", "selection", "matching", "mentoring", "survey", "closeout", "closed", "cancelled"] as const;
export const Phase = z.enum(phases);
export type Phase = z.infer<typeof Phase>;

/** Nothing goes by itself any more: closed, or cancelled. */
export const isOver = (phase: Phase): boolean => phase === "closed" || phase === "cancelled";

/** True when `phase` is `other` or comes after it; a cancelled cohort is after nothing. */
export function isAtLeast(phase: Phase, other: Phase): boolean {
  return phase !== "cancelled" && phases.indexOf(phase) >= phases.indexOf(other);
}
