/** Serves `/design`: the design system and the gallery of letters, on this machine only. */
import type { Hono } from "hono";
import { serveFetch } from "../control/fetch.ts";
import type { Serve } from "../http/server.ts";
import { loadDesign } from "./load.ts";

export function serveDesign(): Serve {
  let app: Promise<Hono> | undefined;
  return serveFetch(async (request) => {
    app ??= loadDesign();
    return (await app).fetch(request);
  });
}
