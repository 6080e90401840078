/** How many people and pairs a cohort has in each state: the numbers that its first page says in a sentence or a small table. */
import * as z from "zod";
import { ApplicationStatus } from "../application/application.ts";
import { quorum } from "../cohort/quorum.ts";
import type { Moment } from "../kernel/time.ts";
import { bodiesToApprove } from "../matching/proposal.ts";
import { type PairHealth, pairHealth } from "../pairing/health.ts";
import { isLive } from "../pairing/sides.ts";
import type { World } from "../world.ts";
import { pairCompletion } from "./figures/completion.ts";
import { response } from "./figures/response.ts";

/** Those who need somebody first. */
export const healthStates = ["call", "nudge", "called", "paused", "early", "on-track"] as const satisfies readonly PairHealth["state"][];

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

/** The numbers as they stand at `now`; who answered the survey without knowing whose letters bounced. */
export function headCount(world: World, now: Moment): HeadCount {
  const { applications, participants, proposal } = world;
  const { mentor, mentee } = quorum(world);
  return {
    applications: each(ApplicationStatus.options, (status) => ofRoles(applications.filter((one) => one.status === status))),
    counted: { mentor: mentor.have, mentee: mentee.have },
    approvals: bodiesToApprove(world).length,
    proposed: { pairs: proposal?.matches.length ?? 0, unmatched: proposal?.unmatched.length ?? 0 },
    live: world.pairs.filter(isLive).length,
    health: healthCount(world, now),
    active: ofRoles(participants.filter(({ state }) => state.is === "active")),
    completed: part(pairCompletion(world, now)),
    answered: part(response(world, [], now)),
  };
}

/** How many of the pairs that are introduced and not ended are in each state. */
export function healthCount(world: World, now: Moment): HealthCount {
  const live = world.pairs.filter(isLive).map((pair) => pairHealth(world, pair, now).state);
  return each(healthStates, (state) => live.filter((one) => one === state).length);
}

const part = ({ numerator, denominator }: z.infer<typeof Part>) => ({ numerator, denominator });

function ofRoles(people: readonly { role: "mentor" | "mentee" }[]): z.infer<typeof OfRoles> {
  const mentor = people.filter(({ role }) => role === "mentor").length;
  return { mentor, mentee: people.length - mentor };
}

function each<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
}
