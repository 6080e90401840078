/** Task: sends one batch of letters. */
import { sendBatch } from "@tamkine/core/letter/sending/dispatch";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const PostEvent = TaskEvent.extend({ deliveries: z.array(z.string()) });

export const handler = withRuntime(process.env, ({ ports }) => async (event: unknown) => {
  const { ref, now, deliveries } = PostEvent.parse(event);
  return sendBatch(ports, ref, deliveries, now);
});
