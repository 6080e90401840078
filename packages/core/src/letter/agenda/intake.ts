/** Until sign-up closes: reminders to those who have not confirmed their address, and the call for a decision when numbers are short. */
import { quorum } from "../../cohort/quorum.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { reached } from "../../kernel/time.ts";
import { letterHourAfter } from "../../workflow/steps/step.ts";
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

/** Those who would get a reminder at the same moment are one line. */
function draftReminders({ world }: Outlook): Planned[] {
  const at = new Map<string, string[]>();
  for (const { id, status, submittedAt } of world.applications) {
    if (status !== "unverified") continue;
    for (const days of world.programme.rules.draftReminderDays) {
      const moment = letterHourAfter({ world }, submittedAt, days);
      at.set(moment, [...(at.get(moment) ?? []), id]);
    }
  }
  return [...at].map(([moment, ids]) => toPeople(moment, "draft-reminder", ids, false));
}
