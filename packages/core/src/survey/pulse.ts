/** The two pulses on the way: one click on how it goes. */
import type { Cohort } from "../cohort/cohort.ts";
import { letterHourAfter } from "../letter/hour.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf, daysBetween, type Moment, reached } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import type { Programme } from "../programme/programme.ts";
import type { Pulse } from "./survey.ts";

/**
 * When each pulse is asked for: `earlyPulseDays` after publication, and half-way to the last day of mentoring, at the hour of letters.
 * @param published when pairs were published, or will be
 */
export function pulseMoments(
  { schedule }: Pick<Cohort, "schedule">,
  programme: Pick<Programme, "timeZone" | "rules">,
  published: Moment,
): Record<Pulse["which"], Moment> {
  const half = Math.floor(daysBetween(dayOf(published, programme.timeZone), schedule.mentoringEnds) / 2);
  const moment = (days: number) => letterHourAfter(programme, published, days);
  return { early: moment(programme.rules.earlyPulseDays), middle: moment(half) };
}

/** The pulse that is open at `now`: the last one asked for, while mentoring lasts. */
export function openPulse(cohort: Cohort, programme: Programme, now: Moment): Pulse["which"] | undefined {
  if (cohort.phase !== "mentoring") return undefined;
  return (["middle", "early"] as const).find((which) => wasAsked(cohort, programme, which, now));
}

/** Whether it was asked for by then; one that was before the last stays open on a page that has been there since. */
const wasAsked = (cohort: Cohort, programme: Programme, which: Pulse["which"], now: Moment): boolean =>
  cohort.published !== null && reached(now, pulseMoments(cohort, programme, cohort.published.at)[which]);

/**
 * Notes a pulse; the last click counts, the same again changes nothing.
 * @param known the person's pulse of that kind, when there is one
 * @param given `mood` 1 (badly) to 5 (very well)
 * Refuses wrong-phase once mentoring is over, wrong-state for somebody who left and before the pulse is asked for.
 */
export function answerPulse(
  from: { programme: Programme; cohort: Cohort; participant: Participant; known: Pulse | undefined },
  given: Pick<Pulse, "which" | "mood">,
  act: Act,
): Outcome {
  const { cohort, participant, known } = from;
  const { which, mood } = given;
  if (cohort.phase !== "mentoring") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (participant.state.is === "left" || !wasAsked(cohort, from.programme, which, act.now)) throw new Refusal("wrong-state");
  if (known?.mood === mood) return nothing;
  const { programme, cohort: slug } = cohort;
  const pulse: Pulse = {
    kind: "pulse",
    programme,
    cohort: slug,
    participant: participant.id,
    which,
    version: known?.version ?? 0,
    mood,
    at: act.now,
  };
  return { put: [pulse], happenings: [{ event: "pulse-answered", subject: participant.id, facts: { which } }], letters: [] };
}
