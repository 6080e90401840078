/** Letting the state machine count anew when what a cohort left behind goes. */
import type { CohortRef } from "../../kernel/item.ts";
import type { Ports } from "../../ports.ts";
import { signalWaits } from "../../workflow/signal.ts";

/** Where the cohort has not ended there is nothing to wake. */
export async function wakeRetention(ports: Ports, { programme, cohort }: CohortRef): Promise<void> {
  const ref = { programme, cohort };
  if (await ports.store.get("retention", ref)) await signalWaits(ports, ref, ["retention"]);
}
