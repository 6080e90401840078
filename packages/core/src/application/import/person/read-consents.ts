/** The consents a record gives. What is not clearly given is not given. */
import { type ConsentName, consentNames, type Ticks } from "../../sign-up.ts";
import { datesIn } from "../answers/dates.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { lazy } from "../../../kernel/lazily.ts";
import { consentAsked, type Mapping } from "../columns/fields.ts";
import type { Reader } from "./reader.ts";
import { beginsDenying, reserves } from "../answers/denial.ts";
import { isNothing, isUnticked, yesIn } from "../answers/scalars.ts";
import { consentHeaders } from "../words/headers-consent.ts";

/** What a cell says of a consent; "unclear" is no consent yet, but somebody should ask. */
type Answer = "given" | "not-given" | "unclear";

export interface ConsentsSaid {
  ticks: Ticks;
  /** Those that something is said about that is neither yes nor no. */
  unclear: ReadonlySet<ConsentName>;
}

/**
 * Reads the consents of one record after the other. A column may hold several boxes ticked one by one: where anybody's answer names a
 * consent, an answer that names only others does not give it.
 * @param headers of the file: form tools repeat the statement itself in the cell when its box was ticked
 */
export function consentsOf(
  records: readonly (readonly string[])[],
  mapping: Mapping,
  headers: readonly string[],
): (cells: Reader) => ConsentsSaid {
  const cellsOf = (name: ConsentName) => records.map((record) => record[mapping[name] ?? -1] ?? "");
  const apart = new Set(consentNames.filter((name) => cellsOf(name).some((cell) => names(fold(cell), name) && !isDenied(cell, name))));
  const answer = (cells: Reader, name: ConsentName): Answer =>
    mapping[name] === undefined ? "not-given" : answerIn(cells.raw(name), headers[mapping[name]] ?? "", name, apart.has(name));
  return (cells) => {
    const answers = consentNames.map((name) => [name, answer(cells, name)] as const);
    return {
      ticks: Object.fromEntries(answers.map(([name, said]) => [name, said === "given"])) as Ticks,
      unclear: new Set(answers.flatMap(([name, said]) => (said === "unclear" ? [name] : []))),
    };
  };
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
function answerIn(cell: string, header: string, name: ConsentName, isApart: boolean): Answer {
  if (isDenied(cell, name)) return "not-given";
  const said = fold(cell);
  const repeats = said.length > 15 && fold(header).includes(said);
  if (!repeats && (reserves(said) || isAsking(cell))) return "unclear";
  // The day on which a box was ticked stands for the tick.
  const answer = repeats || isDate(cell) || yesIn(cell);
  if (answer === false || isUnticked(cell)) return "not-given";
  if (names(said, name)) return "given";
  if (isApart && consentNames.some((other) => names(said, other))) return "not-given";
  if (answer === undefined) return isNothing(cell) ? "not-given" : "unclear";
  // A box of its own is ticked by what it says, or all of them by a plain yes: what says more says something else.
  return isApart && said.split(" ").length > plainYes ? "not-given" : "given";
}

/** Words of "Oui, j'accepte tout". */
const plainYes = 4;

/** "Oui ?" */
const isAsking = (cell: string): boolean => /[?؟]\s*$/u.test(cell);

const isDate = (cell: string): boolean => datesIn([cell], "9999-12-31")[0] !== undefined;

/** Folded when the first record is read: doing so for each of its cells took longer than all else. */
const asked = lazy(() => new Map(consentNames.map((name) => [name, phrases(consentHeaders[name])])));

const names = (said: string, name: ConsentName): boolean =>
  asked()
    .get(name)
    ?.some((phrase) => positionOf(phrase, said) >= 0) ?? false;
