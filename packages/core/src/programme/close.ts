/** A programme is closed when its alliance ends, or where it was founded by mistake, and opened again. */
import type { Cohort } from "../cohort/cohort.ts";
import { isOver } from "../cohort/phase.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Programme } from "./programme.ts";

/** The cohort that keeps a programme open: in draft, it would open by itself. */
export const heldOpenBy = (cohorts: readonly Cohort[]): Cohort | undefined => cohorts.find(({ phase }) => !isOver(phase));

/**
 * From now on nobody is told of it as one to join, and no cohort is founded. All that is stored stays, and goes when it would have gone.
 * Closed already, nothing changes. Refuses cohort-running { cohort } while one is not over.
 */
export function closeProgramme(programme: Programme, cohorts: readonly Cohort[], act: Act): Outcome {
  if (programme.closed) return nothing;
  const held = heldOpenBy(cohorts);
  if (held) throw new Refusal("cohort-running", { cohort: held.cohort });
  const closed = { by: act.by, at: act.now };
  return { put: [{ ...programme, closed }], happenings: [{ event: "programme-closed", subject: programme.id }], letters: [] };
}

/** Everything is as before it was closed. Open already, nothing changes. */
export function reopenProgramme({ closed, ...programme }: Programme): Outcome {
  if (!closed) return nothing;
  return { put: [programme], happenings: [{ event: "programme-reopened", subject: programme.id }], letters: [] };
}
