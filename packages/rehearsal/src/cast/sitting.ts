/** When people sit down to their mail and their page. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Person } from "./person.ts";
import { later, type Stage } from "./stage.ts";

/**
 * In the evening (UTC), mentors an hour before mentees and organisers after both, so that the two of a pair do not act in the same
 * moment and the story does not hang on who was quicker. Different people sit down at the same time, as they do.
 */
const evenings = { mentor: 19, mentee: 20, organiser: 21 } as const;

/** The first evening at or after this moment. */
export function sitting(role: keyof typeof evenings, from: Moment): Moment {
  const today = later(`${from.slice(0, 10)}T00:00:00.000Z`, evenings[role]);
  return Date.parse(today) >= Date.parse(from) ? today : later(today, 24);
}

/** The first moment at or after this one when somebody may sit down to what came. */
export const nextSitting = (from: Moment): Moment =>
  [sitting("mentor", from), sitting("mentee", from), sitting("organiser", from)].sort()[0] ?? from;

/**
 * Plans to open the personal page some evening; one look serves for all that is meant for that evening.
 * @param wanted tells in the evening whether there is something to do for it still: nobody opens a page that asks nothing of them
 */
export function sitDown({ agenda }: Stage, person: Person, from: Moment, wanted: () => boolean): void {
  const at = sitting(person.role, from);
  const errands = person.errands.get(at);
  if (errands) return void errands.push(wanted);
  const mine = [wanted];
  person.errands.set(at, mine);
  agenda.plan({
    who: person.address,
    at,
    key: `${person.address} sits down ${at}`,
    async act(now) {
      person.errands.delete(at);
      if (mine.some((still) => still())) await person.visit(now);
    },
  });
}
