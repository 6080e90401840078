/**
 * What each step looks at. A step that is taken every day for months sees what it decides from, and not all that was ever stored:
 * of the rest it would find nothing to do.
 */
import type { LetterGroup } from "../letter/delivery.ts";
import type { Part } from "../world.ts";

export interface Sight {
  /** Parts of the cohort; everything where none are named. */
  parts?: readonly Part[];
  /** Which letters it looks back at: those of a group, or all. None where nothing is said: what it writes again is there already. */
  letters?: LetterGroup | "all";
}

export const sights = {
  where: { parts: [] },
  draft: { parts: [] },
  intake: {},
  quorum: {},
  selection: {},
  propose: {},
  approval: {},
  publish: {},
  pairs: { parts: ["applications", "meetings", "pairs", "participants", "pulses"], letters: "watch" },
  gatherings: { parts: ["attendances", "gatherings", "participants"] },
  survey: { parts: ["answers", "applications", "drafts", "pairs", "participants"] },
  // Figures are counted over all letters.
  closeout: { letters: "all" },
} as const satisfies Record<string, Sight>;
