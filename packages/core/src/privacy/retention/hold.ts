/** An owner keeps everything of a cohort for as long as there is a reason, and lets go of it. */
import { reasonIn } from "../../kernel/reason.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../../outcome.ts";
import type { Retention } from "./retention.ts";

/**
 * Nothing is erased by the calendar from now on; what somebody has erased of themselves still is. What was announced is not any more.
 * Holding it again for the same reason changes nothing. Signal the wait "retention" afterwards. Refuses wrong-phase before the cohort has ended,
 * reason-needed, wrong-state when there is nothing left to keep; changed-meanwhile where it is held for another reason, for whoever gave
 * that one would release it without knowing of this one.
 */
export function hold(retention: Retention | undefined, reason: string, act: Act): Outcome {
  if (!retention) throw new Refusal("wrong-phase");
  const said = reasonIn(reason);
  if (retention.hold?.reason === said) return nothing;
  if (retention.hold) throw new Refusal("changed-meanwhile");
  if (retention.done.identifiable) throw new Refusal("wrong-state");
  return {
    put: [{ ...retention, hold: { by: act.by, at: act.now, reason: said }, warned: {} }],
    happenings: [{ event: "retention-held", subject: retention.cohort }],
    letters: [],
  };
}

/**
 * The calendar counts again; whatever became due meanwhile is announced first. Twice changes nothing. Refuses wrong-phase;
 * changed-meanwhile where it was released and is held anew.
 * @param seen since when the page said that it is held; undefined where none said so
 */
export function release(retention: Retention | undefined, seen?: string): Outcome {
  if (!retention) throw new Refusal("wrong-phase");
  if (!retention.hold) return nothing;
  if (seen !== undefined && seen !== retention.hold.at) throw new Refusal("changed-meanwhile");
  return { put: [{ ...retention, hold: null }], happenings: [{ event: "retention-released", subject: retention.cohort }], letters: [] };
}
