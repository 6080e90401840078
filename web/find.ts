/** Looks up the programme and cohort of an address. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Store } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";

/** Refuses not-found. */
export async function findCohort(store: Store, ref: CohortRef): Promise<{ programme: Programme; cohort: Cohort }> {
  const [programme, cohort] = await Promise.all([store.get("programme", { id: ref.programme }), store.get("cohort", ref)]);
  if (!programme || !cohort) throw new Refusal("not-found");
  return { programme, cohort };
}

/** Refuses not-found. */
export async function findProgramme(store: Store, id: string): Promise<Programme> {
  const programme = await store.get("programme", { id });
  if (!programme) throw new Refusal("not-found");
  return programme;
}
