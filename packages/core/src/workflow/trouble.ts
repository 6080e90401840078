/** Trouble: a step keeps failing. Organisers are told, and can have the state machine try again. */
import { toOrganisers } from "../access/to-organisers.ts";
import type { CohortRef } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Moment } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import { perform } from "../perform.ts";
import type { Ports } from "../ports.ts";
import type { Cohort } from "../cohort/cohort.ts";

/**
 * Stores that `step` is stuck, and writes to the organisers once for each time that it gets stuck.
 * @returns how often the wait "trouble" had been signalled, which the wait that follows needs
 */
export async function raiseTrouble(ports: Ports, ref: CohortRef, step: string, now: Moment): Promise<{ signals: number }> {
  const signals = (await ports.store.get("wait", { ...ref, name: "trouble" }))?.signals ?? 0;
  const organisers = await ports.store.organisers(ref.programme);
  await perform(ports, ref, { by: "workflow", now }, async () => {
    const cohort = await cohortOf(ports, ref);
    return {
      put: [{ ...cohort, trouble: { step, since: cohort.trouble?.since ?? now } }],
      happenings: [{ event: "step-failed", subject: step }],
      letters: toOrganisers(organisers, "workflow-trouble", `${step}#${now}`, { step }),
    };
  });
  return { signals };
}

/** An organiser asks for another try. Signal the wait "trouble" afterwards. Refuses wrong-state where there is no trouble. */
export function settleTrouble(cohort: Cohort, act: Act): Outcome {
  if (!cohort.trouble) throw new Refusal("wrong-state");
  const happening = { event: "step-resumed", subject: cohort.trouble.step, facts: { by: act.by } };
  return { put: [{ ...cohort, trouble: null }], happenings: [happening], letters: [] };
}

/** The state machine tries again, by itself once a day or because it was told to. */
export async function clearTrouble(ports: Ports, ref: CohortRef, now: Moment): Promise<void> {
  await perform(ports, ref, { by: "workflow", now }, async () => {
    const cohort = await cohortOf(ports, ref);
    return { put: cohort.trouble ? [{ ...cohort, trouble: null }] : [], happenings: [], letters: [] };
  });
}

async function cohortOf(ports: Ports, ref: CohortRef): Promise<Cohort> {
  const cohort = await ports.store.get("cohort", ref);
  if (!cohort) throw new Refusal("not-found");
  return cohort;
}
