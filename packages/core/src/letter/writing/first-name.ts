/** The name to greet someone by. */
import { normalised } from "../../kernel/unicode.ts";
import { isLoud, properCase } from "../../kernel/capitals.ts";

/** Words that make one name with the next: Abd Allah, Lalla Fatima. */
const joined = new Set(["abd", "abdel", "el", "al", "lalla", "moulay", "sidi", "عبد", "أبو", "مولاي", "لالة", "لالا", "سيدي"]);

/**
 * The first name of a full one: its first word, with the words it cannot stand without. A family name written in capitals
 * before it ("ALAMI Nadia") is passed over; what is typed all in capitals, or in none, is written as names are.
 */
export function firstName(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  const mixed = words.filter((word) => /\p{Ll}/u.test(word) || /\p{Lo}/u.test(word));
  const from = mixed.length > 0 ? mixed : words;
  const last = from.findIndex((word) => !joined.has(word.toLowerCase()));
  return from
    .slice(0, last === -1 ? from.length : last + 1)
    .map(written)
    .join(" ");
}

/** What somebody is called to a reader: their first name, or their whole name where the reader has another of that first name. */
export function calledTo({ name, others = [] }: { name: string; others?: readonly string[] }): string {
  const first = firstName(name);
  return others.some((other) => alike(firstName(other)) === alike(first)) ? properCase(name.trim()) : first;
}

/** Leïla and Leila are told apart by their accents only. */
const alike = (name: string): string => normalised(name, "NFKD").replace(/\p{M}/gu, "").toLowerCase();

function written(word: string): string {
  const isShy = /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
  return isLoud(word) || isShy ? word.toLowerCase().replace(/(?<=^|[-’'])\p{Ll}/gu, (letter) => letter.toUpperCase()) : word;
}
