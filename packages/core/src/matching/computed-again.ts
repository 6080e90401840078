/** Computing a proposal again from what was kept for it. */
import type { KeptInputs } from "./kept-inputs.ts";
import { inputsIn, isWhole } from "./keep-inputs.ts";
import { matchingOf } from "./matching.ts";
import type { Proposal } from "./proposal.ts";

/**
 * What comes of computing a proposal again from what was kept for it.
 * - same: the very pairs, and the same people left without
 * - other: something else comes out
 * - parts: somebody who was in it has had their data erased
 * - none: nothing was kept for it
 */
export function computedAgain(
  { inputHash, matches, unmatched }: Pick<Proposal, "inputHash" | "matches" | "unmatched">,
  kept: KeptInputs | undefined,
): "same" | "other" | "parts" | "none" {
  if (!kept) return "none";
  if (kept.id !== inputHash || !isWhole(kept)) return "parts";
  const again = matchingOf(inputsIn(kept));
  const text = (of: Pick<Proposal, "matches" | "unmatched">) =>
    JSON.stringify([of.matches.map(({ mentee, mentor, score }) => [mentee, mentor, score]), of.unmatched]);
  return text(again) === text({ matches, unmatched }) ? "same" : "other";
}
