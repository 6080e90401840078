/** Task: one turn of forgetting a cohort that has ended; or starts forgetting it, when told after which execution. */
import { Moment } from "@tamkine/core/kernel/time";
import { beginRetention } from "@tamkine/core/privacy/retention/begin";
import { forgetTurn } from "@tamkine/core/privacy/retention/turn";
import { carryOutWishes } from "@tamkine/core/privacy/erasure-wishes";
import { ensureRunning } from "@tamkine/core/workflow/ensure-running";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const RetentionEvent = z.union([TaskEvent.extend({ after: z.int().min(0) }), TaskEvent.extend({ since: Moment })]);

export const handler = withRuntime(process.env, ({ ports }) => async (event: unknown) => {
  const told = RetentionEvent.parse(event);
  const { ref } = told;
  if ("since" in told) {
    const cohorts = ports.store.cohorts(ref.programme);
    await ensureRunning(ports, ref.programme, told.now, ref.cohort, cohorts);
    await carryOutWishes(ports, ref.programme, told.now, cohorts);
    return forgetTurn(ports, ref, told.now, told.since);
  }
  await beginRetention(ports, ref, told.now, told.after);
  return null;
});
