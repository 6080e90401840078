/** The order of the list: by any of its columns, there and back. */
import type { Application } from "@tamkine/core/application/application";
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import type { Language } from "@tamkine/core/kernel/text";

export const orders = ["name", "received", "role", "status", "region", "sector", "experience"] as const;
export type Order = (typeof orders)[number];

const columns: Record<Order, (one: Application) => string | number> = {
  name: ({ form }) => form.name,
  received: ({ submittedAt }) => submittedAt,
  role: ({ role }) => role,
  status: ({ status }) => status,
  region: ({ form }) => form.region,
  sector: ({ form }) => form.sector ?? "~",
  experience: ({ form }) => form.experienceYears ?? -1,
};

/** Names decide between equals, in the order of the reader's alphabet; then ids, so that pages never overlap. */
export function orderBy(language: Language, order: Order | undefined, back: boolean): (a: Application, b: Application) => number {
  const column = columns[order ?? "name"];
  const words = inAlphabet(language);
  const compare = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : words(String(a), String(b));
  return (a, b) => (back ? -1 : 1) * compare(column(a), column(b)) || words(a.form.name, b.form.name) || (a.id < b.id ? -1 : 1);
}
