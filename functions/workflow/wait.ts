/** Task: notes that the state machine waits, with the token that ends the wait early. */
import { Moment } from "@tamkine/core/kernel/time";
import { beginWait } from "@tamkine/core/workflow/signal";
import { WaitName } from "@tamkine/core/workflow/wait";
import * as z from "zod";
import { createRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const { ports } = createRuntime(process.env);
const WaitEvent = TaskEvent.extend({ name: WaitName, token: z.string(), until: Moment, forDecision: z.boolean(), signals: z.int() });

export async function handler(event: unknown) {
  const { ref, now, ...waiting } = WaitEvent.parse(event);
  await beginWait(ports, ref, { ...waiting, since: now });
}
