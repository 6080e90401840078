/** Letters bounced: addresses that do not work are people nobody reaches. */
import type { Delivery } from "../../letter/delivery.ts";
import { count } from "../counted.ts";
import type { Figure } from "../figure.ts";

/** How many letters bounced. Only those are rows; the denominator is all letters that left. */
export function bounced(deliveries: readonly Delivery[]): Figure {
  const rows = deliveries
    .filter(({ state }) => state === "bounced")
    .map(({ id, letter, occasion }) => ({ of: "delivery", id, counts: true, facts: { letter, occasion } }));
  const left = deliveries.filter(({ sentAt }) => sentAt !== null).length;
  return { ...count("bounced", rows), denominator: Math.max(left, rows.length) };
}
