/** The first reminder of a decision that is not taken by its date; others follow at the same distance. */
import { addDays, at, dayOf, type Moment } from "../../kernel/time.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";

export function reminderOf({ world, team }: Outlook, due: Moment): Planned[] {
  const { timeZone, rules } = world.programme;
  const day = addDays(dayOf(due, timeZone), rules.decisionReminderDays);
  return [toPeople(at(day, rules.letterHour, timeZone), "decision-reminder", team, false)];
}
