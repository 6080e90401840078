/** Decisions that hold no step of the cohort up, so that nothing but a letter reminds of them. */
import { addDays, type Day, type Moment } from "../../kernel/time.ts";
import type { Cohort } from "../../cohort/cohort.ts";
import type { World } from "../../world.ts";
import { recalledOn } from "../../privacy/objection.ts";
import { kinds } from "./kinds.ts";

/** Those of pairs, those without which something that was held does not count, and the answers that the law gives a last day to. */
export const lateKinds = ["rematch", "places", "help", "contested", "gathering", "objection"] as const;
export type Late = (typeof lateKinds)[number];

export interface LateOne {
  about: Late;
  id: string;
  due: Day;
}

/** All that waits of these kinds, late or not. */
export function lateDecisions(world: World, about: readonly Late[], now: Moment): LateOne[] {
  return about.flatMap((kind) => {
    const { waiting, due } = kinds[kind];
    return waiting(world, now).map((one) => ({ about: kind, id: one.id, due: due(world, one) }));
  });
}

/** So many reminders: after that the weekly letter says where things stand, and more would only tire. */
const mostReminders = 2;
/** So many days before figures are frozen what would not count is recalled once more, however late it began to wait. */
const lastCallDays = 2;
const counted: readonly Late[] = ["contested", "gathering"];

export const lastCall = ({ schedule }: Pick<Cohort, "schedule">): Day => addDays(schedule.surveyEnds, -lastCallDays);

/** The days on which organisers are reminded of it. */
export function overdueDays({ programme, cohort }: Pick<World, "programme" | "cohort">, { about, due }: LateOne): Day[] {
  // The law's month ends when it ends, whatever the cohort is at.
  if (about === "objection") return recalledOn(due);
  const { decisionReminderDays } = programme.rules;
  const { mentoringEnds, surveyEnds } = cohort.schedule;
  const last = about === "rematch" ? mentoringEnds : surveyEnds;
  // Of a gathering that nobody noted organisers hear as soon as it is over.
  const several = about === "gathering" ? 0 : mostReminders;
  const reminders = Array.from({ length: several }, (_, n) => addDays(due, (n + 1) * decisionReminderDays));
  const days = counted.includes(about) ? [...reminders, lastCall(cohort)] : reminders;
  return [...new Set(days)].filter((day) => day <= last);
}
