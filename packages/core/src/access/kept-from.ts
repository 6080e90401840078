/** What somebody confides may be about the other of a pair of theirs, who may be an organiser as well: from them it is kept. */
import { addressesOf, type Application } from "../application/application.ts";
import type { Organiser } from "./organiser.ts";

/**
 * The ids of those readers from whom it is kept.
 * @param others applications of those whom the writer is, or was, in a pair with
 */
export function keptFrom(readers: readonly Organiser[], others: readonly Application[]): string[] {
  const theirs = new Set(others.flatMap(addressesOf));
  return readers.filter(({ email }) => theirs.has(email)).map(({ id }) => id);
}

/** What lines of the log and letters about it need, so that these are kept from the same organisers. */
export const keptFacts = ({ keptFrom = [] }: { keptFrom?: readonly string[] }): Record<string, string> =>
  keptFrom.length > 0 ? { keptFrom: keptFrom.join(" ") } : {};
