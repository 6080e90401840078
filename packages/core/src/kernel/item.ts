/** What every stored thing has in common. */
import * as z from "zod";
import { normalised } from "./unicode.ts";

/** Identifies a cohort within its programme: both slugs are part of every key, link and claim. */
export const CohortRef = z.object({ programme: z.string(), cohort: z.string() });
export type CohortRef = z.infer<typeof CohortRef>;

/** 0 = never stored; the store raises it at each write and refuses a write based on an older one. */
export const version = z.int().min(0);

/** Short lower-case name used in addresses: letters, digits, hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(40);

/** "Île-de-France" gives "ile-de-france", "A. E. I." gives "a-e-i"; a text without any such letter gives nothing. */
export const slugOf = (text: string): string =>
  normalised(text, "NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 40)
    .replace(/-$/u, "");
