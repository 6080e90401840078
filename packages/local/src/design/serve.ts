/** Serves `/design`: the design system and the gallery of letters, on this machine only. */
import { loadedOnce } from "@tamkine/core/kernel/lazily";
import { serveFetch } from "../control/fetch.ts";
import type { Serve } from "../http/server.ts";
import { loadDesign } from "./load.ts";

export function serveDesign(): Serve {
  const app = loadedOnce(loadDesign);
  return serveFetch(async (request) => (await app()).fetch(request));
}
