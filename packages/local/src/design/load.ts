/** The design's pages, made ready when they are first asked for: a start does not wait for them. */
import type { Hono } from "hono";
import { withPages } from "./tsx.ts";

export const loadDesign = (): Promise<Hono> => withPages(async () => (await import("./app.tsx")).designApp());
