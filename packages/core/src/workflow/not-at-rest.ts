/** Which letters of a step or a turn that may be taken again have still to go. */
import type { CohortRef } from "../kernel/item.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Occasion } from "../outcome.ts";
import { deliveryId } from "../perform.ts";
import type { Ports } from "../ports.ts";

/**
 * Those of the letters that are not stored yet or still due. What is done again leaves alone what has been sent.
 * @param all the cohort's letters, if they were read; otherwise the row of each letter is looked up
 */
export async function notAtRest(
  ports: Pick<Ports, "store" | "ids">,
  ref: CohortRef,
  letters: readonly Occasion[],
  all?: readonly Delivery[],
): Promise<Occasion[]> {
  const known = all && new Map(all.map((row) => [row.id, row]));
  const rowOf = async (id: string) => (known ? known.get(id) : ports.store.get("delivery", { ...ref, id }));
  const rows = await Promise.all(letters.map((one) => rowOf(deliveryId(ports, ref, one))));
  return letters.filter((_, i) => (rows[i]?.state ?? "due") === "due");
}
