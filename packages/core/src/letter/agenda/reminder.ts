/** The first reminder of a decision that is not taken by its date; others follow at the same distance. */
import type { Moment } from "../../kernel/time.ts";
import { letterHourAfter } from "../hour.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";

export function reminderOf({ world, team }: Outlook, due: Moment): Planned[] {
  const { programme } = world;
  return [toPeople(letterHourAfter(programme, due, programme.rules.decisionReminderDays), "decision-reminder", team, false)];
}
