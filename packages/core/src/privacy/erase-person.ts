/** Erases somebody everywhere: in what is stored, and in what was prepared from it. */
import type { Keys } from "../item.ts";
import type { Act, Outcome } from "../outcome.ts";
import { withTheirFiles } from "../parcel/forget.ts";
import { perform } from "../perform.ts";
import type { Ports } from "../ports.ts";
import { erase, tracesOf } from "./erase.ts";

/** Repeated, it finishes what was left undone. Refuses what `erase` refuses. */
export async function erasePerson(ports: Ports, person: Keys["application"], act: Act): Promise<Outcome> {
  const { programme, cohort, id } = person;
  return withTheirFiles(ports, programme, () =>
    perform(ports, { programme, cohort }, act, async () => erase(id, await tracesOf(ports.store, person), act)),
  );
}
