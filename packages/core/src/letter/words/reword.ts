/** How a programme words a letter anew: what may stand so, and what is kept of it. */
import { normalised } from "../../kernel/unicode.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { type Language, languages, spaced } from "../../kernel/text.ts";
import { type Act, nothing, type Outcome } from "../../outcome.ts";
import type { Programme } from "../../programme/programme.ts";
import { catalogue, type LetterId } from "../catalogue.ts";
import { namesIn, type Part, type Phrase, phrasesOf, placeholdersOf } from "./phrases.ts";
import { type Wording, wordingId } from "./wording.ts";

/** Letters that may be worded anew: those to applicants and participants. What tells organisers of their work stays as it is. */
export const wordable = (Object.keys(catalogue) as LetterId[]).filter((letter) => catalogue[letter].audience !== "organiser");

/** Placeholders by which the reader learns until when, or when: a text that had one must keep it. */
const needed = new Set(["due", "dueShort", "when", "dayShort", "until"]);
const longest = (part: Part): number => (part === "button" ? 40 : part === "subject" || part === "title" ? 140 : 1200);

/** What is wrong with a text, and which placeholder it is about. */
export interface Fault {
  code: "empty" | "too-long" | "unknown" | "missing";
  name: string;
}

/** By field; empty when everything may stand so. */
export function faultsOf(letter: LetterId, language: Language, texts: Readonly<Record<string, string>>): Record<string, Fault> {
  const known = placeholdersOf(letter, language);
  const found = phrasesOf(letter, language).map((phrase): [string, Fault | undefined] => [phrase.field, faultOf(phrase, texts, known)]);
  return Object.fromEntries(found.filter((entry): entry is [string, Fault] => entry[1] !== undefined));
}

function faultOf({ field, part, text: original, names }: Phrase, texts: Readonly<Record<string, string>>, known: readonly string[]) {
  const text = texts[field] ?? original;
  if (text === original) return undefined;
  const used = namesIn(text);
  const unknown = used.find((name) => !known.includes(name));
  if (unknown !== undefined) return { code: "unknown", name: unknown } as const;
  const missing = names.find((name) => needed.has(name) && !used.includes(name));
  if (missing !== undefined) return { code: "missing", name: missing } as const;
  // Later paragraphs may be left out; without the others there is no letter, and without the button's words no link.
  if (text === "" && (part === "1" || Number.isNaN(Number(part)))) return { code: "empty", name: "" } as const;
  return text.length > longest(part) ? ({ code: "too-long", name: "" } as const) : undefined;
}

/** What was typed, without control and direction characters; in French, punctuation keeps to its word. */
function typeset(text: string, language: Language): string {
  const plain = normalised(text, "NFC")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uE000-\uF8FF]/gu, "")
    .replace(/[ \t]+/gu, " ")
    .trim();
  return spaced(plain, language);
}

/** The texts that differ from the letter's own, tidied; fields that the letter does not have are left out. */
export function changedTexts(letter: LetterId, language: Language, typed: Readonly<Record<string, string>>): Record<string, string> {
  const changed = phrasesOf(letter, language).flatMap(({ field, text }) => {
    const own = typed[field] === undefined ? text : typeset(typed[field], language);
    return own === text ? [] : [[field, own]];
  });
  return Object.fromEntries(changed);
}

interface Reworded {
  letter: LetterId;
  language: Language;
  texts: Readonly<Record<string, string>>;
  /** The version of the wording that the form showed; 0 for none. */
  seen: number;
}

/**
 * Words a letter anew in one language; as it was written, the programme has no wording of its own any more.
 * Refuses changed-meanwhile, form-invalid { [field]: code }.
 * @param stored the wording there is
 */
export function reword(programme: Programme, stored: Wording | undefined, { letter, language, texts, seen }: Reworded, act: Act): Outcome {
  if (seen !== (stored?.version ?? 0)) throw new Refusal("changed-meanwhile");
  const changed = changedTexts(letter, language, texts);
  const faults = Object.entries(faultsOf(letter, language, changed));
  if (faults.length > 0) throw new Refusal("form-invalid", Object.fromEntries(faults.map(([field, { code }]) => [field, code])));
  if (Object.keys(changed).length === 0) return restore(stored, seen);
  const id = wordingId(letter, language);
  const blank = { kind: "wording", programme: programme.id, id, version: 0, letter, language } as const;
  return {
    put: [{ ...(stored ?? blank), texts: changed, by: act.by, at: act.now }],
    happenings: [{ event: "letter-reworded", subject: id }],
    letters: [],
  };
}

/** Back to the letter as it was written. Refuses changed-meanwhile. */
export function restore(stored: Wording | undefined, seen: number): Outcome {
  if (seen !== (stored?.version ?? 0)) throw new Refusal("changed-meanwhile");
  if (!stored) return nothing;
  return { put: [], remove: [stored], happenings: [{ event: "letter-restored", subject: stored.id }], letters: [] };
}

/** Whether a subject names one of the bodies: whoever sees it over a shoulder would learn where its reader belongs. */
export function namesABody({ bodies }: Programme, subject: string): boolean {
  const said = subject.toLocaleLowerCase();
  const names = bodies.flatMap(({ short, name }) => [short, ...languages.map((language) => name[language])]);
  return names.some((name) => said.includes(name.toLocaleLowerCase()));
}
