/** Task: sends one batch of letters. */
import { post } from "@tamkine/core/letter/post";
import * as z from "zod";
import { createRuntime } from "../runtime.ts";
import { TaskEvent } from "./event.ts";

const { ports } = createRuntime(process.env);
const PostEvent = TaskEvent.extend({ deliveries: z.array(z.string()) });

export async function handler(event: unknown) {
  const { ref, now, deliveries } = PostEvent.parse(event);
  return post(ports, ref, deliveries, now);
}
