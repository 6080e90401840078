/** Whether someone is of age, from whatever the file says about it. The birth date itself goes no further than here. */
import { Temporal } from "temporal-polyfill";
import { asciiDigits } from "../../../kernel/digits.ts";
import type { Day } from "../../../kernel/time.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { lazy } from "../../../kernel/lazily.ts";
import type { Written } from "../answers/dates.ts";
import type { Reader } from "./reader.ts";
import { countIn } from "../answers/counts.ts";
import { isNothing, yesIn } from "../answers/scalars.ts";
import { monthNumber } from "../words/months.ts";
import { ofAgeWords, underAgeWords } from "../words/people.ts";

export interface AgeRule {
  minimum: number;
  /** The day on which it counts: the last one of sign-up. */
  on: Day;
}

/** The days that stand in the columns: somebody asked for their age may say when they were born. */
export interface Days {
  birthDate: Written | undefined;
  age: Written | undefined;
}

/** True or false as far as anything is said; undefined when nothing is, noted as a problem where the file asked. */
export function isOfAge(cells: Reader, days: Days, rule: AgeRule): boolean | undefined {
  const answers = [
    known(cells, "birthDate", (said) => bornOn(days.birthDate, rule) ?? agedIn(said, rule) ?? bornIn(said, rule)),
    known(cells, "age", (said) => bornOn(days.age, rule) ?? bornIn(said, rule) ?? ofYears(said, rule) ?? inWords(said)),
    known(cells, "adult", (said) => adultIn(said, rule)),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(true) ? true : undefined;
}

function known(cells: Reader, field: keyof Days | "adult", read: (said: string) => boolean | undefined): boolean | undefined {
  if (!cells.has(field)) return undefined;
  const said = asciiDigits(cells.raw(field)).trim();
  const is = read(said);
  if (is === undefined) cells.problem(field, isNothing(said) ? "missing" : "unreadable");
  return is;
}

/** "Oui, 16 ans" says two things. */
function adultIn(said: string, rule: AgeRule): boolean | undefined {
  const [is, years] = [yesIn(said) ?? inWords(said), ofYears(said, rule)];
  return is === true && years === false ? undefined : (is ?? years);
}

/** Nobody is older. */
const oldest = 110;
const yearOf = ({ on }: AgeRule): number => Number(on.slice(0, 4));

function bornOn(birth: Written | undefined, rule: AgeRule): boolean | undefined {
  if (!birth || birth.day >= rule.on || birth.day <= `${yearOf(rule) - oldest}`) return undefined;
  return Temporal.PlainDate.from(birth.day).add({ years: rule.minimum }).toString() <= rule.on;
}

/** A year alone, or one that stands in words ("né en 2001") or in a day there never was; undefined for whoever comes of age in this one. */
function bornIn(said: string, rule: AgeRule): boolean | undefined {
  const named = said.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  const age = named.length === 1 ? yearOf(rule) - Number(named[0]) : 0;
  return age !== rule.minimum && age > 0 && age < oldest ? age > rule.minimum : undefined;
}

/** Where somebody was asked for the day and says "17 ans". */
function agedIn(said: string, { minimum }: AgeRule): boolean | undefined {
  const age = /^\D{0,12}?(\d{1,2})\s*(?:ans?|years?|سنة|سنوات|عاما?|عامًا)(?!\p{L})/iu.exec(said)?.[1];
  return age === undefined ? undefined : Number(age) >= minimum;
}

/** A digit with what is behind its point left out, and without the months that go on to the years. */
const inYears = (said: string): string => said.replace(/(\d)[.,]\d+/gu, "$1").replace(/\d+\s*(?:mois|months?|شهرا?|أشهر|شهور)/giu, "");

/** Each age that is said, in digits or, where there are none, in words. */
function agesIn(said: string): number[] {
  const digits = inYears(said).match(/\d+/gu);
  return digits ? digits.map(Number) : [countIn(said.replace(comparing, " ")) ?? oldest];
}

const comparing =
  /(?<!\p{L})(?:moins de|under|below|less than|plus de|over|above|more than|et plus|ou plus|or more|أقل من|دون|أكثر من|فوق)(?!\p{L})/giu;
const beforeIt = (list: string): RegExp => new RegExp(`(?:^| )(?:${list})(?: |$)`, "u");
const less = beforeIt("moins|under|below|less|اقل|دون");
const more = beforeIt("plus de|over|above|more than|اكثر من|فوق");
const least = /(?:^| )(?:plus|more|older|over|فما فوق|او اكثر)$|\d ?\+/u;
/** Not yet. */
const soon = beforeIt("bientot|presque|soon|almost|nearly|قريبا|تقريبا");

/** "17", "18-25", "+18", "moins de 18 ans", "-18"; of "moins de 25 ans", "16-20" and "bientôt 18" nothing is known. */
function ofYears(said: string, { minimum }: AgeRule): boolean | undefined {
  const ages = agesIn(said);
  const [age = oldest, text] = [ages[0], fold(said)];
  if (ages.some((one) => one >= oldest)) return undefined;
  const atLeast = (years: number) => (years >= minimum ? true : undefined);
  if (soon.test(text) || text.split(" ").some((word) => monthNumber(word) !== undefined)) return age < minimum ? false : atLeast(age - 1);
  if (ages.length === 1) {
    if (/^[-−–<≤]/u.test(said) || less.test(text)) return age <= minimum ? false : undefined;
    if (/^>(?!=)/u.test(said) || more.test(text)) return atLeast(age + 1);
    if (least.test(text) || /^[+≥]/u.test(said)) return atLeast(age);
  }
  if (ages.every((one) => one >= minimum)) return true;
  return ages.some((one) => one >= minimum) ? undefined : false;
}

const words = lazy(() => ({ of: phrases(ofAgeWords), under: phrases(underAgeWords) }));

function inWords(said: string): boolean | undefined {
  const holds = (some: readonly string[]) => some.some((word) => positionOf(word, fold(said)) >= 0);
  if (holds(words().under)) return false;
  return holds(words().of) ? true : undefined;
}
