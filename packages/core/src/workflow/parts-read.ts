/** What each step reads of its cohort. A step that is taken every day for months reads only what it decides from. */
import type { LetterGroup } from "../letter/delivery.ts";
import type { Part } from "../world.ts";

export interface PartsRead {
  /** The parts of the cohort; all of them when absent. */
  parts?: readonly Part[];
  /** Which letters it looks back at: those of a group, or all; none when absent, since a letter written twice is stored once. */
  letters?: LetterGroup | "all";
}

export const partsRead = {
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
  survey: { parts: ["answers", "applications", "drafts", "gatherings", "meetings", "pairs", "participants"] },
  // Figures are counted over all letters.
  closeout: { letters: "all" },
} as const satisfies Record<string, PartsRead>;
