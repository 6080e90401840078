/** What the end survey said, question by question: how often each answer was given, by role and together. */
import { inAlphabet } from "../kernel/alphabet.ts";
import { type Moment } from "../kernel/time.ts";
import { markedAnswers } from "../kpi/figures/answers.ts";
import type { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { areShown, isShown, smallest, suppressedIn } from "./suppress.ts";
import { type Answer, type SurveyAnswers, type Question, questions } from "./survey.ts";

/** How one group answered one question. */
export interface Counted {
  /** How many answered it. */
  people: number;
  /** From the lowest answer to the highest; null where a cell is too small to be shown. */
  cells: readonly (number | null)[];
  /** Of the answers; null while there are none, or where cells are hidden. */
  mean: number | null;
}

/** One question: everybody together, and each role where that may be shown. */
export interface Result {
  question: Question;
  /** The lowest answer; the cells follow it. */
  from: number;
  together: Counted;
  roles?: Record<Role, Counted>;
}

const spans: Record<"rating" | "recommend" | "again", { from: number; cells: number }> = {
  rating: { from: 1, cells: 5 },
  recommend: { from: 0, cells: 11 },
  again: { from: 0, cells: 2 },
};

const kindOf = (question: Question): keyof typeof spans => (question === "recommend" || question === "again" ? question : "rating");

/** Into how many cells each side falls that a share or the score counts: 1 to 3 and 4 to 5; 0 to 6, 7 to 8 and 9 to 10; no and yes. */
const sides: Record<keyof typeof spans, readonly number[]> = { rating: [3, 2], recommend: [7, 2, 2], again: [1, 1] };

/** @param aggregatesOnly the reader sees no people: small cells and groups are left out */
export function surveyResults(world: World, now: Moment, aggregatesOnly: boolean): Result[] {
  const answers = markedAnswers(world, now);
  return questions.map((question) => {
    const { from, cells } = spans[kindOf(question)];
    const counted = (some: readonly Answer[]) => count(some, question, from, cells, aggregatesOnly);
    const [mentor, mentee] = [ofRole(answers, "mentor"), ofRole(answers, "mentee")];
    const groups = [mentor, mentee].map((some) => some.filter(({ answers: said }) => valueOf(said, question) !== null).length);
    const apart = !aggregatesOnly || areShown(groups);
    const together = counted(answers);
    return { question, from, together, ...(apart && { roles: apartFrom(together, { mentor: counted(mentor), mentee: counted(mentee) }) }) };
  });
}

/** Where a cell is hidden, what one role answered would be what the other's answers leave of all: then no cell of a role is shown. */
function apartFrom(together: Counted, { mentor, mentee }: Record<Role, Counted>): Record<Role, Counted> {
  if (![together, mentor, mentee].some(({ cells }) => cells.includes(null))) return { mentor, mentee };
  const hidden = ({ people, cells }: Counted): Counted => ({ people, cells: cells.map(() => null), mean: null });
  return { mentor: hidden(mentor), mentee: hidden(mentee) };
}

function count(answers: readonly Answer[], question: Question, from: number, length: number, aggregatesOnly: boolean): Counted {
  const values = answers.flatMap(({ answers: said }) => valueOf(said, question) ?? []);
  const cells = Array.from({ length }, (_, i) => values.filter((value) => value === from + i).length);
  const people = values.length;
  if (aggregatesOnly && people > 0 && !isShown(people)) return { people, cells: cells.map(() => null), mean: null };
  const shown = aggregatesOnly ? suppressedIn(cells, sides[kindOf(question)]) : cells;
  // A mean beside hidden cells would give them away.
  const mean = people === 0 || shown.includes(null) ? null : values.reduce((sum, value) => sum + value, 0) / people;
  return { people, cells: shown, mean };
}

function valueOf(answers: SurveyAnswers, question: Question): number | null {
  const value = answers[question];
  return typeof value === "boolean" ? Number(value) : value;
}

const ofRole = (answers: readonly Answer[], role: Role): Answer[] => answers.filter((answer) => answer.role === role);

export const freeQuestions = ["best", "worst"] as const;

/** What people wrote to one question; nobody's name, and in an order that says nothing of when or by whom. */
export interface Words {
  question: (typeof freeQuestions)[number];
  /** By role where both wrote enough, else all under one. */
  groups: { role: Role | undefined; texts: readonly string[] }[];
  /** Somebody wrote, and they were too few to be shown. */
  tooFew: boolean;
}

/**
 * Words of fewer than three people are shown only to those who run the programme. Theirs stay whom the committee leaves out of the figures:
 * what is missing from a later list would be somebody's.
 */
export function surveyWords(world: World, now: Moment, enoughOnly: boolean): Words[] {
  const answers = markedAnswers({ ...world, cohort: { ...world.cohort, exclusions: [] } }, now);
  return freeQuestions.map((question) => {
    const written = (role?: Role) =>
      answers
        .filter((answer) => role === undefined || answer.role === role)
        .map(({ answers: said }) => said[question])
        .filter((text) => text !== "")
        .sort(inAlphabet("fr"));
    const [mentor, mentee, all] = [written("mentor"), written("mentee"), written()];
    const enough = (texts: readonly string[]) => !enoughOnly || texts.length >= smallest.comments;
    const apart = [mentor, mentee].every((texts) => texts.length === 0 || enough(texts));
    const groups = apart
      ? [
          { role: "mentor" as const, texts: mentor },
          { role: "mentee" as const, texts: mentee },
        ]
      : [{ role: undefined, texts: all }];
    const shown = enough(all) ? groups.filter(({ texts }) => texts.length > 0) : [];
    return { question, groups: shown, tooFew: all.length > 0 && shown.length === 0 };
  });
}
