/** Which column of a file means what, guessed from its headers (and cells); an organiser can correct it. */
import type { Role } from "../../programme/programme.ts";
import { fold, phrases, positionOf } from "./fold.ts";
import { consentHeaders } from "./words/headers-consent.ts";
import { personHeaders } from "./words/headers-person.ts";
import { placeHeaders } from "./words/headers-place.ts";
import { workHeaders } from "./words/headers-work.ts";

const { anyConsent, ...consents } = consentHeaders;
const words = { ...personHeaders, ...placeHeaders, ...workHeaders, ...consents };
export type ImportField = keyof typeof words;
export const importFields = Object.keys(words) as ImportField[];

/** Field → index of its column. Consents can share a column; all else has one of its own. */
export type Mapping = Partial<Record<ImportField, number>>;

const folded = new Map(importFields.map((field) => [field, phrases(words[field])]));
const generic = phrases(anyConsent);
const consentFields = new Set<ImportField>(Object.keys(consents) as ImportField[]);
const onlyOf: Partial<Record<ImportField, Role>> = {
  position: "mentor",
  organisation: "mentor",
  expertise: "mentor",
  capacity: "mentor",
  situation: "mentee",
  help: "mentee",
  goal: "mentee",
  notAJobOffer: "mentee",
};

interface Guess {
  field: ImportField;
  column: number;
  score: number;
}

/**
 * @param rows the cells, when known: they tell apart columns of the same name and find addresses under any header
 */
export function proposeMapping(headers: readonly string[], role: Role, rows: readonly (readonly string[])[] = []): Mapping {
  const titles = headers.map(fold);
  const fields = importFields.filter((field) => (onlyOf[field] ?? role) === role);
  const guesses = fields
    .flatMap((field) => titles.map((title, column): Guess => ({ field, column, score: weighed(field, title, cellsOf(rows, column)) })))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.column - b.column || importFields.indexOf(a.field) - importFields.indexOf(b.field));
  const mapping: Mapping = {};
  const taken = new Map<number, ImportField>();
  for (const { field, column } of guesses) {
    const by = taken.get(column);
    const mayShare = by !== undefined && consentFields.has(by) && consentFields.has(field);
    if (mapping[field] !== undefined || (by !== undefined && !mayShare)) continue;
    mapping[field] = column;
    taken.set(column, field);
  }
  return withConsent(withName(mapping), titles, taken);
}

/** 0 when the header does not name the field; an exact name counts most (the first of the list before the last), then the longest phrase found in it. */
function score(field: ImportField, title: string): number {
  let best = 0;
  for (const [i, phrase] of (folded.get(field) ?? []).entries()) {
    if (title === phrase) return 1000 - i;
    const position = positionOf(phrase, title);
    if (position >= 0) best = Math.max(best, 10 * phrase.length + (position === 0 ? 5 : 0));
  }
  return best;
}

/** The header's score and what the cells say: addresses are known by their look, and a column left empty is not what was asked. */
function weighed(field: ImportField, title: string, cells: readonly string[]): number {
  const named = score(field, title);
  if (cells.length === 0) return named;
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  const filled = share((cell) => cell !== "");
  const addresses = field === "email" ? share(isAddress) : 0;
  return named * (filled === 0 ? 0.02 : 1) + (addresses > 0.5 ? 1500 * addresses : 0) + (named > 0 ? filled : 0);
}

function cellsOf(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.slice(0, 100).map((row) => row[column]?.trim() ?? "");
}

/** Whether a cell looks like an address. */
export const isAddress = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell);

/** "Nom" beside "Prénom" is the family name; a first name alone is the name there is. */
function withName(mapping: Mapping): Mapping {
  const { name, firstName, lastName, ...rest } = mapping;
  if (firstName === undefined) return { ...rest, ...((name ?? lastName) !== undefined && { name: name ?? (lastName as number) }) };
  const family = lastName ?? name;
  return { ...rest, firstName, ...(family !== undefined && { lastName: family }) };
}

/** A file that asks for consent in one column asks there for all that is needed. */
function withConsent(mapping: Mapping, titles: readonly string[], taken: ReadonlyMap<number, ImportField>): Mapping {
  const free = titles.findIndex((title, column) => !taken.has(column) && generic.some((phrase) => positionOf(phrase, title) >= 0));
  const column = mapping.charter ?? mapping.processing ?? (free < 0 ? undefined : free);
  if (column === undefined) return mapping;
  return { ...mapping, charter: mapping.charter ?? column, processing: mapping.processing ?? column };
}

/** True for a record that names at least an address or a name, and something else. */
export function looksLikeHeader(record: readonly string[]): boolean {
  if (record.some(isAddress)) return false;
  const found = Object.keys(proposeMapping(record, "mentor")).length + Object.keys(proposeMapping(record, "mentee")).length;
  const mapping = proposeMapping(record, "mentee");
  return mapping.email !== undefined && found >= 4;
}
