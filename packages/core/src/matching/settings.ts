/** What a programme may set about its matching: weights, constraints it does without, the objective, a minimum load. */
import { z } from "zod";
import { type Programme, Weights } from "../programme/programme.ts";
import { constraints } from "./proposal.ts";

/**
 * bottleneck: most mentees, best worst pair, highest total, evenest load, order of ids.
 * leximin: the same, but the whole sorted list of pairs is raised from the bottom before anything else is looked at.
 * total: most mentees, highest total, evenest load, order of ids.
 */
export const Objective = z.enum(["bottleneck", "leximin", "total"]);
export type Objective = z.infer<typeof Objective>;

export const MatchingSettings = z.object({
  weights: Weights,
  /** Constraints this programme does not have. */
  without: z.array(z.enum(constraints)).default([]),
  objective: Objective.default("bottleneck"),
  /** Mentees each mentor should have when possible; never costs a match. */
  minimumLoad: z.int().min(0).max(9).default(0),
});
export type MatchingSettings = z.infer<typeof MatchingSettings>;

/** The programme's settings for matching, with defaults for what it does not say. */
export function settingsOf(programme: Programme): MatchingSettings {
  return MatchingSettings.parse({ weights: programme.weights });
}
