/** A form being filled in: what was typed so far and what is wrong with it. */
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { type Key, texts, type Translate, type Values } from "../i18n.ts";
import { all, type Answers, one } from "./answers.ts";
import { saidTooLong } from "./room.ts";

/** Field → what is wrong with it: a code, or a message's key. */
export type Errors = Readonly<Record<string, string>>;

/** What a refusal of a form (form-invalid) says of its fields. */
export const fieldsOf = ({ facts }: Refusal): Errors =>
  Object.fromEntries(Object.entries(facts).map(([field, issue]) => [field, String(issue)]));

export interface Entry {
  t: Translate;
  answers: Answers;
  errors: Errors;
  /** Makes ids unique when several forms stand on a page. */
  scope: string;
  /** What sentences of errors may need, such as the minimum age. */
  values: Values;
}

/** @param scope what the ids of its fields begin with, for pages with several forms */
export const blank = (t: Translate, answers: Answers = {}, scope = "f", values: Values = {}): Entry => ({
  t,
  answers,
  errors: {},
  scope,
  values,
});

/**
 * The sentence that says what to do about a field: the field's own one first, else the code's; that there is no more room is said alike of all.
 * @param most for how many characters there is room
 */
export function errorOf({ t, answers, errors, values }: Entry, field: string, most?: number): string | undefined {
  const code = errors[field];
  if (code === undefined) return undefined;
  if (code === "too-long" && most !== undefined) return saidTooLong(t, one(answers, field), most);
  return t(keyOf(field, code), values);
}

function keyOf(field: string, code: string): Key {
  const [ofField, ofCode] = [`error.${field}`, `error.${code}`];
  const last = code === "too-long" ? [ofCode, ofField] : [ofField, ofCode];
  const key = [code, `error.${field}.${code}`, ...last].find((candidate) => Object.hasOwn(texts.fr, candidate));
  return (key ?? "error.invalid") as Key;
}

/** Whether the sentence about a field would be said alike of any other: which one it is about, it does not tell. */
export const isSaidOfAny = ({ errors }: Entry, field: string): boolean => {
  const code = errors[field];
  return code !== undefined && [`error.${code}`, "error.invalid"].includes(keyOf(field, code));
};

/** What a field shows again. @param most for how many characters there is room, where whoever wrote more is to be told how many */
export function typed(
  entry: Entry,
  name: string,
  most?: number,
): { name: string; value: string; error: string | undefined; scope: string } {
  return { name, value: one(entry.answers, name), error: errorOf(entry, name, most), scope: entry.scope };
}

/** What a group of choices shows again. */
export function picked(entry: Entry, name: string): { name: string; chosen: string[]; error: string | undefined; scope: string } {
  return { name, chosen: all(entry.answers, name), error: errorOf(entry, name), scope: entry.scope };
}

/** What a tick box shows again. */
export function tick(entry: Entry, name: string): { name: string; checked: boolean; error: string | undefined; scope: string } {
  return { name, checked: all(entry.answers, name).length > 0, error: errorOf(entry, name), scope: entry.scope };
}

/** All errors, for the summary at the top. */
export const problems = (entry: Entry): { name: string; text: string }[] =>
  Object.keys(entry.errors).map((name) => ({ name, text: errorOf(entry, name) ?? "" }));
