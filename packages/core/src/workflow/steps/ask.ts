/** Waiting for a person: the first letter says what waits, reminders follow until someone decides. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { addDays, dayOf, type Moment, reached } from "../../kernel/time.ts";
import { letterHourOn } from "../../letter/hour.ts";
import type { Occasion } from "../../outcome.ts";
import { askUntil, daily, type Decision, type Scene } from "./step.ts";

/**
 * @param due when the answer was wanted; from then on a reminder goes out every `decisionReminderDays`
 * @param first the letters that ask
 * @param what names the decision in the reminders' occasions
 */
export function ask(scene: Scene, due: Moment, first: Occasion[], what: string): Decision {
  const { world, act, organisers } = scene;
  const { timeZone, rules } = world.programme;
  const today = dayOf(act.now, timeZone);
  const reminderDays: string[] = [];
  for (let day = addDays(dayOf(due, timeZone), rules.decisionReminderDays); day <= today; day = addDays(day, rules.decisionReminderDays)) {
    if (reached(act.now, letterHourOn(world.programme, day))) reminderDays.push(day);
  }
  const latest = reminderDays.at(-1);
  const reminders = latest ? toOrganisers(organisers, "decision-reminder", `${what}#${latest}`, { decision: what }) : [];
  return askUntil(daily(scene, due), { put: [], happenings: [], letters: [...first, ...reminders] });
}
