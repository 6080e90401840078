/** How long an introduction waits for its answers, whatever keeps people or letters away meanwhile. */
import type { Cohort } from "../cohort/cohort.ts";
import type { Span } from "../kernel/span.ts";
import { type Day, dayOf, daysAfter, type Moment } from "../kernel/time.ts";
import { timesAway, withoutSpans } from "../participant/pause.ts";
import type { Participant } from "../participant/participant.ts";
import type { Programme } from "../programme/programme.ts";
import type { Pair } from "./pair.ts";

/** What an introduction waits under. */
export interface Waiting {
  programme: Pick<Programme, "rules" | "timeZone" | "lettersPaused" | "lettersHeld">;
  cohort: Pick<Cohort, "lettersPaused" | "lettersHeld"> | undefined;
  /** The two, or those of the cohort: who is away. */
  participants: readonly Pick<Participant, "id" | "pause" | "earlierPauses">[];
}

/**
 * When so many days have passed since an introduction. None passes while one of the two is away, nor while letters are held back: whoever
 * could not be told of it has as long as everybody else, and it is from the same moment that they are reminded.
 */
export function daysAfterIntroduction(days: number, pair: Pair, waiting: Waiting, now: Moment): Moment {
  const since = pair.introducedAt;
  return withoutSpans(daysAfter(since, days), since, spans(pair, waiting, now));
}

/** The last day on which an answer is asked for: after it organisers hear that there was none. */
export function answerBy(pair: Pair, waiting: Waiting, now: Moment): Day {
  const { rules, timeZone } = waiting.programme;
  return dayOf(daysAfterIntroduction(rules.acceptAlertDays, pair, waiting, now), timeZone);
}

/** The times that do not count. */
function spans({ mentor, mentee }: Pair, { programme, cohort, participants }: Waiting, now: Moment): Span[] {
  const held = [programme, cohort].flatMap((one): Span[] => [
    ...(one?.lettersHeld ?? []),
    ...(one?.lettersPaused ? [{ from: one.lettersPaused.at, until: now }] : []),
  ]);
  const away = participants.filter(({ id }) => id === mentor || id === mentee).flatMap((one) => timesAway(one, programme.timeZone));
  return [...held, ...away];
}
