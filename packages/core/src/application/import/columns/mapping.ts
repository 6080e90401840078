/** Which column of a file means what, guessed from its headers (and cells); an organiser can correct it. */
import { otherRole, type Role } from "../../../programme/programme.ts";
import { consentInCells, withConsent } from "./consent-columns.ts";
import { askedBy, type ImportField, importFields, isConsent, type Mapping } from "./fields.ts";
import { widest } from "../file/limits.ts";
import { guessByCells } from "./guess-by-cells.ts";
import { sideByCells } from "./side-by-cells.ts";
import { asksForAddress, isOwnTitle, last, saidBy, type Title } from "./titles.ts";

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

/**
 * Whether the titles ask rather what only the other side is asked: "Situation" and "Aide souhaitée" in what is brought as mentors' file. One
 * form for both asks for the side.
 */
export function isOfOtherSide(headers: readonly string[], role: Role, mapping: Mapping = proposeMapping(headers, role)): boolean {
  if (mapping.side !== undefined) return false;
  const proposed = { mentor: proposeMapping(headers, "mentor"), mentee: proposeMapping(headers, "mentee") };
  const ownTo = (side: Role) => importFields.filter((field) => onlyOf[field] === side && proposed[side][field] !== undefined).length;
  const [ours, theirs] = [ownTo(role), ownTo(otherRole(role))];
  return theirs > ours + 1 || (ours === 0 && theirs > 0);
}

interface Guess {
  field: ImportField;
  column: number;
  score: number;
}

/**
 * By the titles first; what no title asks for, by its answers.
 * @param rows the cells, when known: they tell apart columns of the same name and find addresses under any header
 */
export function proposeMapping(headers: readonly string[], role: Role, rows: readonly (readonly string[])[] = []): Mapping {
  const { titles, scores, besides } = saidBy(headers);
  const cells = titles.map((_, column) => cellsOf(rows, column));
  const isAsked = (field: ImportField) => (onlyOf[field] ?? role) === role;
  const isOwn = (column: number) => isOwnTitle(headers[column]) || besides.has(column);
  const guesses = importFields
    .filter(isAsked)
    .flatMap((field) =>
      (scores.get(field) ?? []).map((named, column): Guess => ({ field, column, score: weighed(field, named, cells[column] ?? []) })),
    )
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.column - b.column || importFields.indexOf(a.field) - importFields.indexOf(b.field));
  const mapping: Mapping = {};
  const taken = new Map<number, ImportField>();
  for (const { field, column } of guesses) {
    const by = taken.get(column);
    const mayShare = by !== undefined && isConsent(by) && isConsent(field);
    if (mapping[field] !== undefined || (by !== undefined && !mayShare)) continue;
    mapping[field] = column;
    taken.set(column, field);
  }
  // Without another, the address that was to be written once more is the one there is.
  if (mapping.email === undefined && mapping.emailAgain !== undefined) Object.assign(mapping, { email: mapping.emailAgain });
  if (mapping.email === mapping.emailAgain) delete mapping.emailAgain;
  const free = titles.flatMap((title, column) => (taken.has(column) || isOwn(column) ? [] : [{ title: title.full, column }]));
  const complete = withConsent(withName(mapping, cells, titles), free);
  const used = new Set(Object.values(complete));
  // What only the other side is asked tells nothing of this one.
  const isOpen = (column: number) => {
    const fields = importFields.filter((field) => (scores.get(field)?.[column] ?? 0) > 0);
    return fields.length === 0 || fields.some(isAsked);
  };
  const left = free.filter(({ column }) => !used.has(column) && isOpen(column));
  const unnamed = new Map(left.map(({ column }) => [column, cells[column] ?? []]));
  const side = complete.side ?? sideByCells(unnamed);
  if (side !== undefined) unnamed.delete(side);
  if (complete.charter === undefined) Object.assign(complete, consentInCells(unnamed));
  for (const field of ["charter", "processing"] as const) unnamed.delete(complete[field] ?? -1);
  if (side !== undefined) complete.side = side;
  return { ...complete, ...Object.fromEntries(guessByCells((field) => isAsked(field) && complete[field] === undefined, unnamed, headers)) };
}

/** The header's score and what the cells say: addresses are known by their look, and a column left empty is not what was asked. */
function weighed(field: ImportField, named: number, cells: readonly string[]): number {
  if (cells.length === 0) return named;
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  const filled = share((cell) => cell !== "");
  const addresses = field === "email" ? share(isAddress) : 0;
  return named * (filled === 0 ? last : 1) + (addresses > 0.5 ? 1500 * addresses : 0) + (named > 0 ? filled : 0);
}

function cellsOf(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.slice(0, 100).map((row) => row[column]?.trim() ?? "");
}

/** Whether a cell looks like an address. */
export const isAddress = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell);

/** "Nom" beside "Prénom" is the family name; a first name alone is the name there is. Columns that nobody filled in count last. */
function withName(mapping: Mapping, cells: readonly (readonly string[])[], titles: readonly Title[]): Mapping {
  const { name, firstName, lastName, ...rest } = mapping;
  const isFilled = (column: number | undefined) => column !== undefined && (cells[column] ?? []).some((cell) => cell !== "");
  const whole = name ?? lastName;
  if (firstName === undefined || (isFilled(name) && !isFilled(firstName))) return { ...rest, ...(whole !== undefined && { name: whole }) };
  const family = [lastName, name].find((column) => isOfSame(titles, firstName, column)) ?? lastName ?? name;
  return { ...rest, firstName, ...(family !== undefined && { lastName: family }) };
}

const firstNameWords = new Set((askedBy.get("firstName") ?? []).flatMap((phrase) => phrase.split(" ")));

/** Whether a family name is that of the person whose first name is asked: "Nom participant" goes with "Prénom participant". */
function isOfSame(titles: readonly Title[], firstName: number, column: number | undefined): boolean {
  const words = (at: number | undefined) => (at === undefined ? [] : (titles[at]?.brief.split(" ") ?? []));
  const whose = words(firstName).filter((word) => !firstNameWords.has(word));
  return whose.length > 0 && whose.every((word) => words(column).includes(word));
}

/** How many questions a record of titles asks; 0 for one that names no address, or little beside, holds an address itself or more than any form asks. */
export function titlesIn(record: readonly string[]): number {
  if (record.length > widest || record.some(isAddress) || !asksForAddress(record)) return 0;
  const mapping = proposeMapping(record, "mentee");
  const found = Object.keys(proposeMapping(record, "mentor")).length + Object.keys(mapping).length;
  return mapping.email !== undefined && found >= 4 ? found : 0;
}
