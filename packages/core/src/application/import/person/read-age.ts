/** Whether someone is of age, from whatever the file says about it. The birth date itself goes no further than here. */
import { Temporal } from "temporal-polyfill";
import { asciiDigits } from "../../../kernel/digits.ts";
import type { Day } from "../../../kernel/time.ts";
import { fold } from "../../../kernel/fold.ts";
import type { Written } from "../answers/dates.ts";
import type { Reader } from "./reader.ts";
import { isNothing, numberIn, yesIn } from "../answers/scalars.ts";

export interface AgeRule {
  minimum: number;
  /** The day on which it counts: the last one of sign-up. */
  on: Day;
}

/** True or false as far as anything is said; undefined when nothing is, noted as a problem where the file asked. */
export function isOfAge(cells: Reader, birth: Written | undefined, rule: AgeRule): boolean | undefined {
  const answers = [byBirth(cells, birth, rule), byAge(cells, rule), byTick(cells, rule)];
  if (answers.includes(false)) return false;
  return answers.includes(true) ? true : undefined;
}

function byBirth(cells: Reader, birth: Written | undefined, { minimum, on }: AgeRule): boolean | undefined {
  const said = asciiDigits(cells.raw("birthDate")).trim();
  if (!cells.has("birthDate")) return undefined;
  const plausible = birth && birth.day < on && birth.day > `${Number(on.slice(0, 4)) - 110}`;
  if (plausible) return Temporal.PlainDate.from(birth.day).add({ years: minimum }).toString() <= on;
  const years = ageIn(said);
  if (years !== undefined) return years >= minimum;
  // A year alone, or one that stands in words ("né en 2001") or in a day there never was.
  const named = said.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  const year = named.length === 1 ? Number(named[0]) : undefined;
  const age = year === undefined ? undefined : Number(on.slice(0, 4)) - year;
  if (age !== undefined && age !== minimum && age > 0 && age < 110) return age > minimum;
  cells.problem("birthDate", said === "" ? "missing" : "unreadable");
  return undefined;
}

/** Where somebody was asked for the day and says "17 ans". */
const ageIn = (said: string): number | undefined => {
  const age = /^\D{0,12}?(\d{1,2})\s*(?:ans?|years?|سنة|سنوات|عاما?|عامًا)(?!\p{L})/iu.exec(said)?.[1];
  return age === undefined ? undefined : Number(age);
};

/** "17", "18-25", "moins de 18 ans". */
function byAge(cells: Reader, { minimum }: AgeRule): boolean | undefined {
  const said = cells.raw("age");
  const age = numberIn(said);
  if (age === undefined) {
    if (cells.has("age")) cells.problem("age", isNothing(said) ? "missing" : "unreadable");
    return undefined;
  }
  const below = /(^| )(moins|under|below|less|اقل|دون)( |$)/u.test(fold(said)) || said.trim().startsWith("<");
  return below ? age > minimum : age >= minimum;
}

/** "18 or over?", ticked or answered; or the age itself written into it. */
function byTick(cells: Reader, { minimum }: AgeRule): boolean | undefined {
  const said = cells.raw("adult");
  if (!cells.has("adult")) return undefined;
  const answer = yesIn(said);
  if (answer !== undefined) return answer;
  const age = numberIn(said);
  if (age === undefined) cells.problem("adult", "missing");
  return age === undefined ? undefined : age >= minimum;
}
