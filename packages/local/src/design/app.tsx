/** The design's pages: the system, every letter, and what is printed. */
import { Hono } from "hono";
import { letterPages } from "./letters/pages.tsx";
import { paperPages } from "./papers/pages.tsx";
import { systemPages } from "./system/pages.tsx";

export function designApp(): Hono {
  const app = new Hono().basePath("/design");
  app.route("/", systemPages());
  app.route("/letters", letterPages());
  app.route("/papers", paperPages());
  return app;
}
