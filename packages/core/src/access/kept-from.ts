/** What somebody confides may be about the other of a pair of theirs, who may be an organiser as well: from them it is kept. */
import { addressesOf, type Application } from "../application/application.ts";
import type { Pulse } from "../survey/survey.ts";
import type { World } from "../world.ts";
import type { Organiser } from "./organiser.ts";

/**
 * The ids of those readers from whom it is kept.
 * @param others applications of those whom the writer is, or was, in a pair with
 */
export function keptFrom(readers: readonly Organiser[], others: readonly Application[]): string[] {
  return readers.filter((one) => others.some((other) => isPerson(one, other))).map(({ id }) => id);
}

/** Whether an organiser is the person of an application, whichever address of theirs they organise with. */
export const isPerson = ({ email }: Pick<Organiser, "email">, application: Application): boolean =>
  addressesOf(application).includes(email);

/** Those whom an organiser is, or was, in a pair with: what they confide, or click of how it goes, may be about them. */
export function pairedWith(organiser: Organiser, { applications, pairs }: Pick<World, "applications" | "pairs">): ReadonlySet<string> {
  const own = new Set(applications.filter((one) => isPerson(organiser, one)).map(({ id }) => id));
  return new Set(pairs.flatMap(({ mentor, mentee }) => [...(own.has(mentor) ? [mentee] : []), ...(own.has(mentee) ? [mentor] : [])]));
}

/** What people click of how it goes, without what those an organiser is in a pair with clicked; `others` as `pairedWith` gives them. */
export const notOf = (others: ReadonlySet<string>, pulses: readonly Pulse[]): Pulse[] =>
  pulses.filter(({ participant }) => !others.has(participant));

/**
 * Of those whom somebody would not meet, the others than who reads it: they are promised to know nothing of it.
 * @returns what leaves the reader's own addresses out of such a list
 */
export function besides(reader: Pick<Organiser, "email">, applications: readonly Application[]): (avoid: readonly string[]) => string[] {
  const own = new Set([reader.email, ...applications.filter((one) => isPerson(reader, one)).flatMap(addressesOf)]);
  return (avoid) => avoid.filter((email) => !own.has(email));
}

/** What lines of the log and letters about it need, so that these are kept from the same organisers. */
export const keptFacts = ({ keptFrom = [] }: { keptFrom?: readonly string[] }): Record<string, string> =>
  keptFrom.length > 0 ? { keptFrom: keptFrom.join(" ") } : {};
