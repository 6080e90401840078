/** What somebody sent, checked by a schema. */
import type * as z from "zod";
import { Refusal } from "./refusal.ts";

/**
 * What the schema makes of it. Refuses form-invalid { [path]: "missing" | "too-long" | "too-many" | "invalid", or the code that a rule of the
 * schema's own gives }: what is wrong with one entry of a list is said of the list.
 * @param groups parts of what is sent whose fields go by their own name
 */
export function validated<T extends z.ZodType>(schema: T, input: unknown, groups: readonly string[] = []): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const facts: Record<string, string> = {};
  for (const issue of result.error.issues) facts[fieldOf(issue, groups)] ??= codeOf(issue);
  throw new Refusal("form-invalid", facts);
}

function fieldOf({ path }: z.core.$ZodIssue, groups: readonly string[]): string {
  const [first, ...inner] = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  return (inner.length > 0 && groups.includes(String(first)) ? inner : [first ?? "form", ...inner]).join(".");
}

const tooBig: Readonly<Record<string, string>> = { array: "too-many", string: "too-long" };

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_small") return issue.origin === "number" ? "invalid" : "missing";
  if (issue.code === "too_big") return tooBig[issue.origin] ?? "invalid";
  if (issue.code === "custom") return String(issue.params?.["code"] ?? "invalid");
  return issue.code === "invalid_type" ? "missing" : "invalid";
}
