/**
 * What each step looks at. A step that is taken every day for months sees what it decides from, and not all that was ever stored:
 * of the rest it would find nothing to do.
 */
import type { LetterId } from "../letter/catalogue.ts";
import type { Part } from "../world.ts";

export interface Sight {
  /** Parts of the cohort; everything where none are named. */
  parts?: readonly Part[];
  /** Of letters at rest those of these names: what the step itself writes, and what it decides from. All where none are named. */
  letters?: readonly LetterId[];
}

const asking = (letter?: LetterId): Sight => ({ letters: [...(letter ? [letter] : []), "decision-reminder"] });

export const sights = {
  where: { letters: [] },
  draft: { letters: [] },
  intake: { letters: ["draft-reminder", "form-saved-reminder"] },
  quorum: asking("quorum-short"),
  selection: asking("selection-due"),
  propose: { letters: ["matching-incomplete"] },
  approval: asking("approval-due"),
  publish: { letters: [] },
  pairs: {
    parts: ["meetings", "pairs", "participants"],
    letters: [
      "introduction-reminder",
      "nudge-first-meeting",
      "nudge-gap",
      "nudge-behind",
      "pair-needs-rematch",
      "pair-needs-call",
      "pulse-early",
      "pulse-middle",
      "weekly-digest",
    ],
  },
  gatherings: { parts: ["attendances", "gatherings", "participants"], letters: ["gathering-reminder", "decision-reminder"] },
  survey: { letters: ["survey-invitation", "survey-reminder"] },
  // Figures are counted over all letters.
  closeout: {},
} as const satisfies Record<string, Sight>;
