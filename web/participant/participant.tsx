/** To come in the next commit. */
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";

export function participantApp(_deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>();
}
