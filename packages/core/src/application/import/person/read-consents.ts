/** The consents a record gives. What is not clearly given is not given. */
import { type ConsentName, consentNames, type Ticks } from "../../sign-up.ts";
import { datesIn } from "../answers/dates.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { lazy } from "../../../kernel/lazily.ts";
import { consentAsked, type Mapping } from "../columns/fields.ts";
import type { Reader } from "./reader.ts";
import { beginsDenying, reserves } from "../answers/denial.ts";
import { yesIn } from "../answers/scalars.ts";
import { consentHeaders } from "../words/headers-consent.ts";

/**
 * Reads the consents of one record after the other. A column may hold several boxes ticked one by one: where anybody's answer names a
 * consent, an answer that names only others does not give it.
 * @param headers of the file: form tools repeat the statement itself in the cell when its box was ticked
 */
export function consentsOf(
  records: readonly (readonly string[])[],
  mapping: Mapping,
  headers: readonly string[],
): (cells: Reader) => Ticks {
  const cellsOf = (name: ConsentName) => records.map((record) => record[mapping[name] ?? -1] ?? "");
  const apart = new Set(consentNames.filter((name) => cellsOf(name).some((cell) => names(fold(cell), name) && !isDenied(cell, name))));
  const given = (cells: Reader, name: ConsentName) =>
    mapping[name] !== undefined && isGiven(cells.raw(name), headers[mapping[name]] ?? "", name, apart.has(name));
  return (cells) => Object.fromEntries(consentNames.map((name) => [name, given(cells, name)])) as Ticks;
}

/** Where an answer goes on to something else; what is excepted begins a part too. */
const further = /[,;.\n،؛]|\s(?:mais|but|et|and|لكن|ولكن)\s|\s(?=(?:sauf|except|excepté|hormis|إلا)\s)/iu;

/** "Oui pour la charte, non pour les données": a part of an answer that says no counts, however the answer begins. */
function isDenied(cell: string, name: ConsentName): boolean {
  const parts = cell.split(further).map(fold);
  const about = name === "processing" ? consentAsked.data : [];
  const isAbout = (part: string) => names(part, name) || about.some((phrase) => positionOf(phrase, part) >= 0);
  return parts.some((part, i) => i > 0 && (/^(?:non|no|لا)$/u.test(part) || (beginsDenying(part) && isAbout(part))));
}

/** @param isApart whether it has a box of its own in this column */
function isGiven(cell: string, header: string, name: ConsentName, isApart: boolean): boolean {
  if (isDenied(cell, name)) return false;
  const said = fold(cell);
  const repeats = said.length > 15 && fold(header).includes(said);
  if (!repeats && reserves(said)) return false;
  // The day on which a box was ticked stands for the tick.
  const answer = repeats || isDate(cell) || yesIn(cell);
  if (names(said, name)) return answer !== false;
  return answer === true && !(isApart && consentNames.some((other) => names(said, other)));
}

const isDate = (cell: string): boolean => datesIn([cell], "9999-12-31")[0] !== undefined;

/** Folded when the first record is read: doing so for each of its cells took longer than all else. */
const asked = lazy(() => new Map(consentNames.map((name) => [name, phrases(consentHeaders[name])])));

const names = (said: string, name: ConsentName): boolean =>
  asked()
    .get(name)
    ?.some((phrase) => positionOf(phrase, said) >= 0) ?? false;
