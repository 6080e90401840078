/** How many people and pairs a cohort has in each state, as its first page shows them in a sentence or a small table. */
import * as z from "zod";
import { ApplicationStatus } from "../application/application.ts";

/** Those who need somebody first. */
export const healthStates = ["call", "nudge", "called", "paused", "early", "on-track"] as const;

const Count = z.int().min(0);
const OfRoles = z.object({ mentor: Count, mentee: Count });
const Part = z.object({ numerator: Count, denominator: Count });

export const HealthCount = z.record(z.enum(healthStates), Count);
export type HealthCount = z.infer<typeof HealthCount>;

export const HeadCount = z.object({
  /** Applications by status. */
  applications: z.record(ApplicationStatus, OfRoles),
  /** Who signed up and can still take part (docs/figures.md). */
  counted: OfRoles,
  /** Bodies that have not approved the proposal. */
  approvals: Count,
  /** What there is to approve: pairs of the proposal, and people it has nobody for. */
  proposed: z.object({ pairs: Count, unmatched: Count }),
  /** Pairs introduced and not ended, and how they are. */
  live: Count,
  health: HealthCount,
  /** People who take part now. */
  active: OfRoles,
  completed: Part,
  answered: Part,
});
export type HeadCount = z.infer<typeof HeadCount>;
