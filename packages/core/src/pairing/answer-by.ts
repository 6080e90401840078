/** How long an introduction waits for its answers, whatever keeps people or letters away meanwhile. */
import type { Cohort } from "../cohort/cohort.ts";
import type { Span } from "../kernel/span.ts";
import { addSeconds, type Day, dayOf, daysAfter, latest, type Moment, reached, secondsBetween } from "../kernel/time.ts";
import { pauseEnd } from "../participant/pause.ts";
import type { Pause } from "../participant/participant.ts";
import type { Programme } from "../programme/programme.ts";
import type { Pair } from "./pair.ts";

/** What an introduction waits under. */
export interface Waiting {
  programme: Pick<Programme, "rules" | "timeZone" | "lettersPaused" | "lettersHeld">;
  cohort: Pick<Cohort, "lettersPaused" | "lettersHeld"> | undefined;
  /** The two, or those of the cohort: who is away. */
  participants: readonly { id: string; pause?: Pause | undefined }[];
}

/**
 * When so many days have passed since an introduction. None passes while one of the two is away, nor while letters are held back: whoever
 * could not be told of it has as long as everybody else, and it is from the same moment that they are reminded.
 */
export function daysAfterIntroduction(days: number, pair: Pair, waiting: Waiting, now: Moment): Moment {
  const since = pair.introducedAt;
  let [moment, counted] = [daysAfter(since, days), since];
  for (const { from, until } of spans(pair, waiting, now)) {
    if (!reached(moment, from)) break;
    const lost = secondsBetween(latest(from, counted), until);
    if (lost <= 0) continue;
    moment = addSeconds(moment, lost);
    counted = until;
  }
  return moment;
}

/** The last day on which an answer is asked for: after it organisers hear that there was none. */
export function answerBy(pair: Pair, waiting: Waiting, now: Moment): Day {
  const { rules, timeZone } = waiting.programme;
  return dayOf(daysAfterIntroduction(rules.acceptAlertDays, pair, waiting, now), timeZone);
}

/** The times that do not count, the first to begin first. */
function spans({ mentor, mentee }: Pair, { programme, cohort, participants }: Waiting, now: Moment): Span[] {
  const held = [programme, cohort].flatMap((one): Span[] => [
    ...(one?.lettersHeld ?? []),
    ...(one?.lettersPaused ? [{ from: one.lettersPaused.at, until: now }] : []),
  ]);
  const away = participants
    .filter(({ id }) => id === mentor || id === mentee)
    .flatMap(({ pause }): Span[] => (pause ? [{ from: pause.from, until: pauseEnd(pause, programme.timeZone) }] : []));
  return [...held, ...away].toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
}
