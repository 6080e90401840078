/** What somebody sent, checked by a schema. */
import type * as z from "zod";
import { Refusal } from "./refusal.ts";

/** Refuses form-invalid { [path]: Zod's code }. */
export function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refusal("form-invalid", Object.fromEntries(result.error.issues.map(({ path, code }) => [path.join("."), code])));
}
