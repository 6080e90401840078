/** The design's pages: the system, and every letter. */
import { Hono } from "hono";
import { letterPages } from "./letters/pages.tsx";
import { systemPages } from "./system/pages.tsx";

export function designApp(): Hono {
  const app = new Hono().basePath("/design");
  app.route("/", systemPages());
  app.route("/letters", letterPages());
  return app;
}
