/**
 * The two marks that figures are counted from, as the log keeps them: so that satisfaction can be counted again from it, and nobody who
 * reads it learns whose mark is whose.
 */
import type { Happening } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Answer } from "./survey.ts";

/** What stands for somebody's mark in the log. It is derived with the installation's secret: without it, it leads to nobody. */
export const markId = (
  ids: Pick<Ids, "derive">,
  { programme, cohort, participant }: Pick<Answer, "programme" | "cohort" | "participant">,
) => ids.derive("mark", programme, cohort, participant);

/** A line for each answer. They are written all at once, when the survey is over: the moment of a line tells of nobody either. */
export const marked = (ids: Pick<Ids, "derive">, answers: readonly Answer[]): Happening[] =>
  answers.map(({ answers: { overall, recommend }, role, ...of }) => ({
    event: "survey-marked",
    subject: markId(ids, of),
    facts: { role, overall, ...(recommend !== null && { recommend }) },
  }));
