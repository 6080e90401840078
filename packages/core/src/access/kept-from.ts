/** What somebody confides may be about the other of a pair of theirs, who may be an organiser as well: from them it is kept. */
import { addressesOf, type Application } from "../application/application.ts";
import type { Pulse } from "../survey/survey.ts";
import { isPerson } from "./own.ts";
import type { Organiser } from "./organiser.ts";

/**
 * The ids of those readers from whom it is kept.
 * @param others applications of those whom the writer is, or was, in a pair with
 */
export function keptFrom(readers: readonly Organiser[], others: readonly Application[]): string[] {
  return readers.filter((one) => others.some((other) => isPerson(one, other))).map(({ id }) => id);
}

/** What people click of how it goes, without what those an organiser is in a pair with clicked; `others` as `ownOf` gives them. */
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
