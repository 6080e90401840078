/** Who was asked for something and has not done it is reminded once, and once more in other words, on the days that the programme says. */
import type { LetterId } from "../../letter/catalogue.ts";
import type { Programme } from "../../programme/programme.ts";
import type { Reminding } from "../../programme/reminding.ts";

const letters = {
  draftReminderDays: ["draft-reminder", "draft-reminder-again"],
  surveyReminderDays: ["survey-reminder", "survey-reminder-again"],
} as const satisfies Record<Reminding, readonly LetterId[]>;

/**
 * After how many days which letter goes. Each goes to a person once in a cohort, so days that are changed while it runs tell nobody the
 * same again.
 */
export function remindersOf({ rules }: Pick<Programme, "rules">, what: Reminding): { days: number; letter: LetterId }[] {
  const days = rules[what].toSorted((a, b) => a - b);
  return letters[what].flatMap((letter, n) => (days[n] === undefined ? [] : [{ days: days[n], letter }]));
}
