/** What a programme may set about its matching: weights, constraints it does without, the objective, a minimum load. */
import * as z from "zod";
import { constraints } from "./proposal.ts";

/**
 * bottleneck: most mentees, best worst pair, highest total, evenest load, order of ids.
 * leximin: the same, but the whole sorted list of pairs is raised from the bottom before anything else is looked at.
 * total: most mentees, highest total, evenest load, order of ids.
 */
export const Objective = z.enum(["bottleneck", "leximin", "total"]);
export type Objective = z.infer<typeof Objective>;

export const MatchingChoices = z.object({
  /** Constraints this programme does not have. */
  without: z.array(z.enum(constraints)).default([]),
  objective: Objective.default("bottleneck"),
  /** Mentees each mentor should have when possible; never costs a match. */
  minimumLoad: z.int().min(0).max(9).default(0),
});

/** Points of each matching criterion (they need not sum to 100: the score is scaled). */
export const Weights = z.object({
  help: z.int().min(0),
  preference: z.int().min(0),
  sector: z.int().min(0),
  style: z.int().min(0),
  slots: z.int().min(0),
  region: z.int().min(0),
  experience: z.int().min(0),
});
export type Weights = z.infer<typeof Weights>;

export const MatchingSettings = MatchingChoices.extend({ weights: Weights });
export type MatchingSettings = z.infer<typeof MatchingSettings>;

/** All that matching needs of a programme's settings. */
export function settingsOf({ weights, matching }: { weights: Weights; matching: z.infer<typeof MatchingChoices> }): MatchingSettings {
  return { ...matching, weights };
}
