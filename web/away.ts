/** The site while what it stands on cannot be reached: every address says in the reader's language that the fault is ours. */
import { Hono } from "hono";
import type { AppEnv } from "./context.ts";
import { onError } from "./error.tsx";
import { chooseLanguage } from "./language.ts";
import { headers, sized, uncached } from "./security.ts";

/** @param fault is noted in the function's log, as any other */
export function awayApp(fault: Error): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(onError);
  app.use(headers, uncached, chooseLanguage, sized);
  app.all("*", (c) => {
    // Which address is ours is not known here: browsers say themselves where a form comes from, and without that none is given back.
    if (c.req.header("sec-fetch-site") === "same-origin") c.set("ours", true);
    throw fault;
  });
  return app;
}
