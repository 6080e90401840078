/** Erases somebody everywhere: in what is stored, and in what was prepared from it. */
import type { Cohort } from "../cohort/cohort.ts";
import type { Keys } from "../item.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import { withTheirFiles } from "../parcel/forget.ts";
import { perform } from "../perform.ts";
import type { Ports } from "../ports.ts";
import { erase, tracesOf } from "./erase.ts";

/** Repeated, it finishes what was left undone. That it was wished is noted no longer. Refuses what `erase` refuses. */
export async function erasePerson(ports: Ports, person: Keys["application"], act: Act): Promise<Outcome> {
  const { programme, cohort, id } = person;
  const ref = { programme, cohort };
  return withTheirFiles(ports, programme, () =>
    perform(ports, ref, act, async () => {
      const [items, noted] = await Promise.all([tracesOf(ports.store, person), ports.store.get("cohort", ref)]);
      const erased = erase(id, items, act);
      // First of all that is stored, and so last where that takes several transactions.
      return { ...erased, put: [...crossedOut(noted, id), ...erased.put] };
    }),
  );
}

/** A wish that nothing is left to be done for is noted no longer. */
export async function crossOut(ports: Ports, { programme, cohort, id }: Keys["application"], act: Act): Promise<void> {
  const ref = { programme, cohort };
  await perform(ports, ref, act, async () => ({ ...nothing, put: crossedOut(await ports.store.get("cohort", ref), id) }));
}

function crossedOut(cohort: Cohort | undefined, id: string): Cohort[] {
  if (!cohort?.erasing?.some((one) => one.id === id)) return [];
  const { erasing, ...rest } = cohort;
  const left = erasing.filter((one) => one.id !== id);
  return [left.length === 0 ? rest : { ...rest, erasing: left }];
}
