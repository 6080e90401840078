/** The organisers' console. */
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";

export function consoleApp(_deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>();
}
