/** Counts how many people and pairs a cohort has in each state. */
import { type HeadCount, type HealthCount, healthStates } from "./head-count.ts";
import { ApplicationStatus } from "../application/application.ts";
import { quorum } from "../cohort/quorum.ts";
import type { Moment } from "../kernel/time.ts";
import { bodiesToApprove } from "../matching/approvals.ts";
import { pairHealth } from "../pairing/health.ts";
import { isLive } from "../pairing/sides.ts";
import type { World } from "../world.ts";
import { pairCompletion } from "./figures/completion.ts";
import { response } from "./figures/response.ts";

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

const part = ({ numerator, denominator }: HeadCount["completed"]) => ({ numerator, denominator });

function ofRoles(people: readonly { role: "mentor" | "mentee" }[]): HeadCount["active"] {
  const mentor = people.filter(({ role }) => role === "mentor").length;
  return { mentor, mentee: people.length - mentor };
}

function each<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
}
