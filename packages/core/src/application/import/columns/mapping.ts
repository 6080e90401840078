/** Which column of a file means what, guessed from its headers (and cells); an organiser can correct it. */
import { otherRole, type Role } from "../../../programme/programme.ts";
import { consentInCells, withConsent } from "./consent-columns.ts";
import { askedBy, type ImportField, importFields, isConsent, type Mapping } from "./fields.ts";
import { fold, positionOf } from "../../../kernel/fold.ts";
import { widest } from "../file/limits.ts";
import { guessByCells } from "./guess-by-cells.ts";

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
export function isOfOtherSide(headers: readonly string[], role: Role): boolean {
  const ownTo = (side: Role) => importFields.filter((field) => onlyOf[field] === side && proposed[side][field] !== undefined).length;
  const proposed = { mentor: proposeMapping(headers, "mentor"), mentee: proposeMapping(headers, "mentee") };
  if (proposed[role].side !== undefined) return false;
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
  const { titles, scores } = saidBy(headers);
  const cells = titles.map((_, column) => cellsOf(rows, column));
  const isAsked = (field: ImportField) => (onlyOf[field] ?? role) === role;
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
  const free = titles.flatMap((title, column) => (taken.has(column) || isOwn(headers[column]) ? [] : [{ title: title.full, column }]));
  const complete = withConsent(withName(mapping, cells, titles), free);
  const used = new Set(Object.values(complete));
  const left = free.filter(({ column }) => !used.has(column));
  const unnamed = new Map(left.map(({ column }) => [column, cells[column] ?? []]));
  if (complete.charter === undefined) Object.assign(complete, consentInCells(unnamed));
  for (const field of ["charter", "processing"] as const) unnamed.delete(complete[field] ?? -1);
  return { ...complete, ...Object.fromEntries(guessByCells((field) => isAsked(field) && complete[field] === undefined, unnamed, headers)) };
}

interface Said {
  titles: Title[];
  scores: ReadonlyMap<ImportField, number[]>;
}

/** What the titles say by themselves: kept with them, for a file's are looked at for each side, and with and without its answers. */
function saidBy(headers: readonly string[]): Said {
  const known = said.get(headers);
  if (known) return known;
  const titles = inParts(headers, apart(headers.map(fold))).map((full, column) => titleOf(full, headers[column]));
  const scores = new Map(importFields.map((field) => [field, titles.map((title) => score(field, title))]));
  said.set(headers, { titles, scores });
  return { titles, scores };
}

const said = new WeakMap<readonly string[], Said>();

/** A column that the tool adds for itself ("_status", "__version__"). */
const isOwn = (header = ""): boolean => header.startsWith("_");

/** Folded, and without small words. */
interface Title {
  full: string;
  brief: string;
}

/** A spreadsheet calls no two columns of a table the same: of two that ask for a "Nom", the second is "Nom2" there. */
function apart(titles: readonly string[]): string[] {
  const all = new Set(titles);
  return titles.map((title) => {
    const same = /^(.*\D)[2-9]$/u.exec(title)?.[1]?.trim();
    return same !== undefined && all.has(same) ? same : title;
  });
}

/** Of "Nom (Prénom)" and "Nom (Nom de famille)", side by side, each is what stands behind; one alone is the whole name. */
function inParts(headers: readonly string[], titles: readonly string[]): string[] {
  const parts = headers.map((header) => {
    const [, whole = "", part = ""] = /^(.+?)\s*(?:[([:]|\s[-–]\s)\s*([^)\]]+)[)\]]?$/u.exec(header.trim().replace(/\s+/gu, " ")) ?? [];
    return isAskedBy("name", fold(whole)) ? partOf(fold(part)) : undefined;
  });
  const isWhole = !parts.includes("firstName") || !parts.includes("lastName");
  return titles.map((title, column) => {
    const part = parts[column];
    return isWhole || part === undefined ? title : (askedBy.get(part)?.[0] ?? title);
  });
}

const isAskedBy = (field: ImportField, title: string): boolean => askedBy.get(field)?.includes(title) ?? false;

function partOf(title: string): "firstName" | "lastName" | undefined {
  if (title === "first" || isAskedBy("firstName", title)) return "firstName";
  return title === "last" || isAskedBy("lastName", title) ? "lastName" : undefined;
}

/** Of what the tool itself notes, only when a form was sent. */
function titleOf(full: string, header = ""): Title {
  const means = !isOwn(header) || (askedBy.get("sentAt") ?? []).includes(full);
  return means ? { full, brief: terse(full) } : { full: "", brief: "" };
}

/** Words in titles that ask for nothing by themselves; codes of questions leave them out ("date_naissance"). */
const small = /(?<=^| )(?:de|du|des|d|la|le|les|l|the|of|a|your|votre|vos)(?: |$)/gu;
const terse = (title: string): string => title.replace(small, "").trim();
/** Of a phrase that is one word without them, nothing tells it from others. */
const tersely = new Map(
  [...askedBy].map(([field, all]) => [
    field,
    all.map((phrase) => (terse(phrase).includes(" ") && terse(phrase) !== phrase ? terse(phrase) : "")),
  ]),
);
/** Found in many a title that asks for something else: they count only when they are all that it says. */
const vague = new Set(["date", "naissance", "born", "participant", "candidat", "vous etes"]);

/** 0 when the header does not name the field; an exact name counts most (the first of the list before the last), then the longest phrase found in it. */
function score(field: ImportField, title: Title): number {
  if (title.full === "") return 0;
  let best = 0;
  for (const [i, phrase] of (askedBy.get(field) ?? []).entries()) {
    if (title.full === phrase) return 1000 - i;
    if (vague.has(phrase)) continue;
    const brief = tersely.get(field)?.[i] ?? "";
    const position = Math.max(positionOf(phrase, title.full), brief === "" ? -1 : positionOf(brief, title.brief));
    if (position >= 0) best = Math.max(best, 10 * phrase.length + (position === 0 ? 5 : 0));
  }
  return best;
}

/** The header's score and what the cells say: addresses are known by their look, and a column left empty is not what was asked. */
function weighed(field: ImportField, named: number, cells: readonly string[]): number {
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

/** "Nom" beside "Prénom" is the family name; a first name alone is the name there is. Columns that nobody filled in count last. */
function withName(mapping: Mapping, cells: readonly (readonly string[])[], titles: readonly Title[]): Mapping {
  const { name, firstName, lastName, ...rest } = mapping;
  const isFilled = (column: number | undefined) => column !== undefined && (cells[column] ?? []).some((cell) => cell !== "");
  const whole = name ?? lastName;
  if (firstName === undefined || (isFilled(name) && !isFilled(firstName))) return { ...rest, ...(whole !== undefined && { name: whole }) };
  const family = [lastName, name].find((column) => isOfSame(titles, firstName, column)) ?? lastName ?? name;
  return { ...rest, firstName, ...(family !== undefined && { lastName: family }) };
}

/** Whether a family name is that of the person whose first name is asked: "Nom participant" goes with "Prénom participant". */
function isOfSame(titles: readonly Title[], firstName: number, column: number | undefined): boolean {
  const words = (at: number | undefined) => (at === undefined ? [] : (titles[at]?.brief.split(" ") ?? []));
  const whose = words(firstName).filter((word) => !isAskedBy("firstName", word));
  return whose.length > 0 && whose.every((word) => words(column).includes(word));
}

/** How many questions a record of titles asks; 0 for one that names no address, or little beside, holds an address itself or more than any form asks. */
export function titlesIn(record: readonly string[]): number {
  if (record.length > widest || record.some(isAddress)) return 0;
  const mapping = proposeMapping(record, "mentee");
  const found = Object.keys(proposeMapping(record, "mentor")).length + Object.keys(mapping).length;
  return mapping.email !== undefined && found >= 4 ? found : 0;
}
