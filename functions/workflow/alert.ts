/** Task: tells the organisers that a step keeps failing, and clears that again when it is tried once more. */
import { clearTrouble, raiseTrouble } from "@tamkine/core/workflow/trouble";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const AlertEvent = TaskEvent.extend({ stuck: z.string().nullable() });

export const handler = withRuntime(process.env, ({ ports }) => async (event: unknown) => {
  const { ref, now, stuck } = AlertEvent.parse(event);
  if (stuck !== null) return raiseTrouble(ports, ref, stuck, now);
  await clearTrouble(ports, ref, now);
  return null;
});
