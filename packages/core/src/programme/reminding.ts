/** After how many days people are reminded of a form they have not confirmed, and of the survey, as the programme's owners set them. */
import { wholeNumberIfAny } from "../kernel/digits.ts";
import type { Programme } from "./programme.ts";

export const remindings = ["draftReminderDays", "surveyReminderDays"] as const;
export type Reminding = (typeof remindings)[number];

/** Fields of the page: the first reminder, and a second one where somebody wants it. */
export const firstOf = (what: Reminding) => `rules.${what}.first` as const;
export const secondOf = (what: Reminding) => `rules.${what}.second` as const;

/** After so many days nobody is reminded of anything any more. */
export const longestReminder = 60;

/** What the fields show. */
export function shownDays({ rules }: Pick<Programme, "rules">, what: Reminding): Record<string, string> {
  const [first = "", second = ""] = rules[what].toSorted((a, b) => a - b).map(String);
  return { [firstOf(what)]: first, [secondOf(what)]: second };
}

/**
 * The days as typed; what is not typed stays, and an empty second field is no second reminder.
 * @param wrong is told, by the fields' names: not from 1 to `longestReminder`, or the second no later than the first
 */
export function typedDays(
  programme: Pick<Programme, "rules">,
  typed: Readonly<Record<string, string | undefined>>,
  wrong: Record<string, string>,
): Pick<Programme["rules"], Reminding> {
  const of = (what: Reminding): number[] => {
    const shown = shownDays(programme, what);
    const [first, second] = [firstOf(what), secondOf(what)].map((field) => wholeNumberIfAny(typed[field] ?? shown[field]));
    const days = [first, second].filter((day) => typeof day === "number");
    if (days.join() === programme.rules[what].toSorted((a, b) => a - b).join()) return programme.rules[what];
    if (!isDays(first)) wrong[firstOf(what)] = "invalid";
    if (second !== null && !(isDays(second) && (!isDays(first) || second > first))) wrong[secondOf(what)] = "invalid";
    return days;
  };
  return { draftReminderDays: of("draftReminderDays"), surveyReminderDays: of("surveyReminderDays") };
}

const isDays = (days: number | null | undefined): days is number => typeof days === "number" && days >= 1 && days <= longestReminder;
