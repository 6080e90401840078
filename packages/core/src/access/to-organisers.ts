/** Letters to those who run a programme day by day. */
import type { LetterId } from "../letter/catalogue.ts";
import type { Occasion } from "../outcome.ts";
import type { Organiser } from "./organiser.ts";

/**
 * One letter to each owner and coordinator. The committee sees aggregates and auditors read: neither gets operational letters.
 * @param occasion as the catalogue says for this letter
 * @param facts what the letter needs and may change later; never names or addresses
 */
export function toOrganisers(
  organisers: readonly Organiser[],
  letter: LetterId,
  occasion: string,
  facts?: Record<string, string>,
): Occasion[] {
  return organisers
    .filter(({ role }) => role === "owner" || role === "coordinator")
    .map(({ id, language }) => ({ letter, to: { is: "organiser", id }, language, occasion, ...(facts && { facts }) }));
}
