/** Until sign-up closes: reminders to those who have not confirmed their address, and the call for a decision when numbers are short. */
import { quorum } from "../../cohort/quorum.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { type Moment, reached } from "../../kernel/time.ts";
import { remindersOf } from "../../workflow/steps/reminders.ts";
import { letterHourAfter } from "../hour.ts";
import type { LetterId } from "../catalogue.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";
import { reminderOf } from "./reminder.ts";

export function ofIntake(outlook: Outlook): Planned[] {
  const { world, team } = outlook;
  const closes = momentOf(world.cohort, world.programme, "intakeCloses");
  const short = !quorum(world).met;
  return [
    ...draftReminders(outlook).filter(({ at }) => !reached(at, closes)),
    ...(short ? [toPeople(closes, "quorum-short", team, false), ...reminderOf(outlook, closes)] : []),
  ];
}

/** Those who would get the same reminder at the same moment are one line. */
function draftReminders({ world }: Outlook): Planned[] {
  const found = new Map<string, { moment: Moment; letter: LetterId; ids: string[] }>();
  for (const { id, status, submittedAt } of world.applications) {
    if (status !== "unverified") continue;
    for (const { days, letter } of remindersOf(world.programme, "draftReminderDays")) {
      const moment = letterHourAfter(world.programme, submittedAt, days);
      const known = found.get(`${moment} ${letter}`) ?? { moment, letter, ids: [] };
      found.set(`${moment} ${letter}`, { ...known, ids: [...known.ids, id] });
    }
  }
  return [...found.values()].map(({ moment, letter, ids }) => toPeople(moment, letter, ids, false));
}
