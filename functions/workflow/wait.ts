/** Task: notes that the state machine waits, with the token that ends the wait early. */
import { Moment } from "@tamkine/core/kernel/time";
import { beginWait } from "@tamkine/core/workflow/signal";
import { WaitName } from "@tamkine/core/workflow/wait";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const WaitEvent = TaskEvent.extend({ name: WaitName, token: z.string(), until: Moment, forDecision: z.boolean(), signals: z.int() });

export const handler = withRuntime(process.env, ({ ports }) => async (event: unknown) => {
  const { ref, now, ...waiting } = WaitEvent.parse(event);
  await beginWait(ports, ref, { ...waiting, since: now });
});
