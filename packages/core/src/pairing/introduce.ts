/** Makes a new pair, not yet accepted by anyone. */
import type { Match } from "../matching/proposal.ts";
import type { Act } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import type { Pair } from "./pair.ts";

/**
 * @param origin `round` makes the pair's id its own among pairs of the same two; `predecessor` is the mentee's pair before
 */
export function introduce(world: World, match: Match, origin: { round: string; predecessor: string | null }, act: Act, ids: Ids): Pair {
  const { programme, cohort } = world.cohort;
  const { mentor, mentee, score } = match;
  const form = world.applications.find(({ id }) => id === mentee)?.form;
  return {
    kind: "pair",
    programme,
    cohort,
    id: ids.derive("pair", programme, cohort, mentor, mentee, origin.round),
    version: 0,
    mentor,
    mentee,
    score,
    introducedAt: act.now,
    acceptedAt: { mentor: null, mentee: null },
    state: { is: "introduced" },
    goal: form?.role === "mentee" ? form.goal : "",
    predecessor: origin.predecessor,
    successor: null,
    meetings: [],
  };
}
