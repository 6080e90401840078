/** What the titles of a file ask for, each by itself. */
import { askedBy, type ImportField, importFields } from "./fields.ts";
import { fold, freeEnd, positionOf } from "../../../kernel/fold.ts";
import { lazy } from "../../../kernel/lazily.ts";
import { besideQuestions, isOfAnother, isOfElsewhere, isOnceMore } from "./of-another.ts";

interface Said {
  titles: Title[];
  /** Columns in which a tool notes something about a question beside it. */
  besides: ReadonlySet<number>;
  scores: ReadonlyMap<ImportField, number[]>;
}

/** What the titles say by themselves: kept with them, for a file's are looked at for each side, and with and without its answers. */
export function saidBy(headers: readonly string[]): Said {
  const known = said.get(headers);
  if (known) return known;
  const besides = besideQuestions(headers);
  const titles = inParts(headers, apart(headers.map(fold))).map((full, column) =>
    besides.has(column) ? nothing : titleOf(full, headers[column]),
  );
  const scores = new Map(importFields.map((field) => [field, titles.map((title) => score(field, title))]));
  said.set(headers, { titles, scores, besides });
  return { titles, scores, besides };
}

const said = new WeakMap<readonly string[], Said>();

/** A column that the tool adds for itself ("_status", "__version__"). */
export const isOwnTitle = (header = ""): boolean => header.startsWith("_");

/** Folded, and without small words. */
export interface Title {
  full: string;
  brief: string;
  /** How its words begin. */
  begins: readonly string[];
}
const nothing: Title = { full: "", brief: "", begins: [] };

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
  const means = !isOwnTitle(header) || (askedBy.get("sentAt") ?? []).includes(full);
  return means ? { full, brief: terse(full), begins: [...new Set(full.split(" ").map(beginning))] } : nothing;
}

/** Words in titles that ask for nothing by themselves; codes of questions leave them out ("date_naissance"). */
const small = /(?<=^| )(?:de|du|des|d|la|le|les|l|the|of|a|your|votre|vos)(?: |$)/gu;
const terse = (title: string): string => title.replace(small, "").trim();
/** Of a phrase that is one word without them, nothing tells it from others. */
function tersely(phrase: string): Phrase[] {
  const text = terse(phrase);
  return text.includes(" ") && text !== phrase ? [{ text, length: phrase.length }] : [];
}
/** Found in many a title that asks for something else: they count only when they are all that it says. */
const vague = new Set(["date", "naissance", "born", "participant", "candidat", "vous etes", "submitted", "received"]);

/** What counts only where there is nothing else. */
export const last = 0.02;

/** How much a title asks for a field; never, where it asks for somebody else's. */
function score(field: ImportField, title: Title): number {
  if (field === "emailAgain") return isOnceMore(title.full) && named("email", title) > 0 ? 1000 : 0;
  if (field === "email" && isOnceMore(title.full) && named("email", title) > 0) return Number.NEGATIVE_INFINITY;
  if (isOfElsewhere(field, title.full)) return Number.NEGATIVE_INFINITY;
  const all = named(field, title);
  if (!isOfAnother(field, title.full)) return all;
  // A whole name may be asked for with that of the father in it.
  return field === "name" ? all * last : Number.NEGATIVE_INFINITY;
}

/** 0 when the header does not name the field; an exact name counts most (the first of the list before the last), then the longest phrase found in it. */
function named(field: ImportField, title: Title): number {
  if (title.full === "") return 0;
  const exact = (askedBy.get(field) ?? []).indexOf(title.full);
  if (exact >= 0) return 1000 - exact;
  return Math.max(
    0,
    longestIn(title.full, title.begins, indexed().full.get(field)),
    longestIn(title.brief, title.begins, indexed().brief.get(field)),
  );
}

/** A phrase, and how much it counts: a short one is found by fewer of its letters. */
interface Phrase {
  text: string;
  length: number;
}

/** Phrases by the word that they begin with, as far as a title must hold it: a title has few words, the fields many phrases. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

const indexed = lazy(() => ({
  full: new Map(
    [...askedBy].map(([field, all]) => [
      field,
      indexOf(all.filter((one) => !vague.has(one)).map((text) => ({ text, length: text.length }))),
    ]),
  ),
  brief: new Map([...askedBy].map(([field, all]) => [field, indexOf(all.filter((one) => !vague.has(one)).flatMap(tersely))])),
}));

function indexOf(all: readonly Phrase[]): Index {
  return Map.groupBy(all, ({ text }) => beginning(text.split(" ")[0] ?? ""));
}

/** Words may go on behind a phrase of five letters. */
const beginning = (word: string): string => word.slice(0, freeEnd);

/** How much the longest phrase of a field in a title counts. */
function longestIn(title: string, begins: Title["begins"], index: Index | undefined): number {
  let best = 0;
  for (const word of begins) {
    for (const { text, length } of index?.get(word) ?? []) {
      const position = positionOf(text, title);
      if (position >= 0) best = Math.max(best, 10 * length + (position === 0 ? 5 : 0));
    }
  }
  return best;
}

/** Whether a title in a record may ask for an address: a record without one is none of titles, and most records are none. */
export const asksForAddress = (record: readonly string[]): boolean =>
  record.some((cell) => cell.length <= longestTitle && named("email", titleOf(fold(cell))) > 0);

/** A longer cell is somebody's answer. */
const longestTitle = 1000;
