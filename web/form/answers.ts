/** What a form sent: every field's texts, as typed; what no keyboard writes is left out. */
import { plain } from "@tamkine/core/kernel/text";
import type { Ctx } from "../context.ts";
import { bodyOf } from "./body.ts";

export type Answers = Readonly<Record<string, readonly string[]>>;

/** The form of the request; files are left out. */
export async function readAnswers(c: Ctx): Promise<Record<string, string[]>> {
  const body = await bodyOf(c);
  const texts = (value: string | File | (string | File)[]) => [value].flat().filter((one) => typeof one === "string");
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, texts(value).map(plain)]));
}

/** The field's first text, "" when there is none. */
export const one = (answers: Answers, name: string): string => answers[name]?.[0] ?? "";

/** All the field's texts that say something. */
export const all = (answers: Answers, name: string): string[] => (answers[name] ?? []).filter((text) => text.trim() !== "");

/** Whether any box of this name is. */
export const ticked = (answers: Answers, name: string): boolean => all(answers, name).length > 0;

/** A choice: null when nothing was chosen. */
export const chosen = (answers: Answers, name: string): string | null => one(answers, name).trim() || null;
