/** The state machine that forgets is started when a cohort has ended, and again before one of its executions grows too old. */
import { momentOf } from "../../cohort/milestones.ts";
import { isOver } from "../../cohort/phase.ts";
import type { CohortRef } from "../../kernel/item.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { retried } from "../../retried.ts";
import { earliest, type Moment } from "../../kernel/time.ts";
import type { Ports } from "../../ports.ts";
import { beginning, type Retention } from "./retention.ts";

/**
 * Safe to repeat: one execution is started, however often it is asked for.
 * @param after the part that the asking execution is, or the last one that there was; 0 for a cohort that has just ended
 * Refuses not-found, wrong-phase while the cohort still runs.
 */
export async function beginRetention(ports: Pick<Ports, "store" | "workflow">, ref: CohortRef, now: Moment, after = 0): Promise<void> {
  const row = await retried(async () => {
    const known = await ports.store.get("retention", ref);
    if (known && known.part > after) return known;
    const put: Retention = { ...(known ?? (await fresh(ports, ref, now))), part: after + 1 };
    await ports.store.commit([{ put }]);
    return put;
  });
  await ports.workflow.startRetention(ref, row.part);
}

async function fresh({ store }: Pick<Ports, "store">, ref: CohortRef, now: Moment): Promise<Retention> {
  const [programme, cohort] = await Promise.all([store.get("programme", { id: ref.programme }), store.get("cohort", ref)]);
  if (!programme || !cohort) throw new Refusal("not-found");
  if (!isOver(cohort.phase)) throw new Refusal("wrong-phase", { phase: cohort.phase });
  // One that had been closed for long before anybody counted is not kept any longer for that.
  const ended = cohort.cancelled?.at ?? momentOf(cohort, programme, "closes");
  return beginning(ref, earliest(ended, now) ?? now);
}
