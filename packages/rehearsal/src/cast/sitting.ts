/** When people sit down to their mail and their page. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Person } from "./person.ts";
import { later } from "./stage.ts";

/**
 * At noon and in the evening (UTC), mentors an hour before mentees, so that the two of a pair do not act in the same moment and the
 * story does not hang on who was quicker. Different people sit down at the same time, as they do.
 */
const sittings = { mentor: [11, 19], mentee: [12, 20] } as const;

/** The first sitting at or after this moment. */
export function sitting(role: Person["role"], from: Moment): Moment {
  const midnight = `${from.slice(0, 10)}T00:00:00.000Z`;
  const [noon, evening] = sittings[role];
  const candidates = [noon, evening, noon + 24].map((hour) => later(midnight, hour));
  return candidates.find((moment) => Date.parse(moment) >= Date.parse(from)) ?? from;
}
