/** An organiser reminds those who have not answered the end survey, besides the reminders that go by themselves. */
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf } from "../kernel/time.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { silent } from "./silent.ts";
import { isSurveyOpen } from "./survey.ts";

/**
 * One letter each and day, whoever asks and how often; asked for again on a day, nothing more happens. Those who left are not written to.
 * Refuses survey-closed.
 * @param today the day's lines of the log
 */
export function remindSilent(world: World, today: readonly Pick<LogEntry, "event">[], act: Act): Outcome {
  if (!isSurveyOpen(world.cohort)) throw new Refusal("survey-closed");
  if (today.some(({ event }) => event === "survey-reminded")) return nothing;
  const day = dayOf(act.now, world.programme.timeZone);
  const letters = silent(world)
    .filter(({ state }) => state.is === "active")
    .map((one) => toApplicant(one, "survey-reminder", `asked#${day}`));
  const happenings =
    letters.length === 0 ? [] : [{ event: "survey-reminded", subject: world.cohort.cohort, facts: { count: letters.length } }];
  return { put: [], happenings, letters };
}
