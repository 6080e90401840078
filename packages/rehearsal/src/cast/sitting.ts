/** When people sit down to their mail and their page. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Person } from "./person.ts";
import { later, type Stage } from "./stage.ts";

/** Hour of the evening, UTC. */
const evening = 20;
/** Hours for which people sit: what comes a moment late, because something was tried twice, is found the same evening. */
const lasts = 1 / 4;

/** When people sit down in the first evening that is not over at this moment. */
export function sitting(from: Moment): Moment {
  const today = eveningOf(from);
  return Date.parse(later(today, lasts)) >= Date.parse(from) ? today : later(today, 24);
}

/** The evening in which people find what came at this moment: what comes from its beginning on, they find the next day. */
export function found(came: Moment): Moment {
  const today = eveningOf(came);
  return Date.parse(came) < Date.parse(today) ? today : later(today, 24);
}

const eveningOf = (moment: Moment): Moment => later(`${moment.slice(0, 10)}T00:00:00.000Z`, evening);

/**
 * Plans to open the personal page some evening; one look serves for all that is meant for that evening.
 * @param wanted tells in the evening whether there is something to do for it still: nobody opens a page that asks nothing of them
 */
export function sitDown({ agenda }: Stage, person: Person, from: Moment, wanted: () => boolean): void {
  const at = sitting(from);
  const errands = person.errands.get(at);
  if (errands) return void errands.push(wanted);
  const mine = [wanted];
  person.errands.set(at, mine);
  agenda.plan({
    who: person,
    at,
    key: `${person.address} sits down ${at}`,
    async prepare() {
      if (mine.some((still) => still())) await person.look();
    },
    async act(now) {
      person.errands.delete(at);
      if (mine.some((still) => still())) await person.visit(now);
    },
  });
}
