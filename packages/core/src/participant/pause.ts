/** A pause: someone cannot meet for a while, and says so. Nobody is nudged meanwhile; figures count on as before. */
import { Refusal } from "../kernel/refusal.ts";
import { addDays, addSeconds, at, type Day, dayOf, latest, type Moment, reached, secondsBetween } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Span } from "../kernel/span.ts";
import type { Pair } from "../pairing/pair.ts";
import { isLive, ofBoth, type Reader, toSide } from "../pairing/sides.ts";
import { otherRole } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Participant, Pause } from "./participant.ts";

/** How long a pause may be, in weeks. */
export const pauseWeeks = [1, 2, 3, 4] as const;

type Paused = Pick<Participant, "pause">;

/** When it is over: in the night after its last day, or when the person came back. */
export const pauseEnd = ({ until, ended }: Pause, timeZone: string): Moment => ended ?? at(addDays(until, 1), 0, timeZone);

/** The pause someone is in; undefined when they are there. */
export function pauseNow({ pause }: Paused, timeZone: string, now: Moment): Pause | undefined {
  return pause && !reached(now, pauseEnd(pause, timeZone)) ? pause : undefined;
}

/** All the times in which somebody was, or is, away. */
export const timesAway = ({ pause, earlierPauses = [] }: Away, timeZone: string): Span[] =>
  [...earlierPauses, ...(pause ? [pause] : [])].map((one) => ({ from: one.from, until: pauseEnd(one, timeZone) }));
type Away = Pick<Participant, "pause" | "earlierPauses">;

/** Whether either of the two is away. */
export function isPaused({ participants, programme }: Pick<World, "participants" | "programme">, pair: Pair, now: Moment): boolean {
  return ofBoth(participants, pair).some((one) => pauseNow(one, programme.timeZone, now));
}

/** The moment put off by as long as one of the two was away after `since`: during a pause no time passes. */
export function putOff(moment: Moment, since: Moment, world: Pick<World, "participants" | "programme">, pair: Pair): Moment {
  return withoutSpans(
    moment,
    since,
    ofBoth(world.participants, pair).flatMap((one) => timesAway(one, world.programme.timeZone)),
  );
}

/** The moment put off by all of the spans that begin before it, as far as they are after `since`; what two have in common counts once. */
export function withoutSpans(moment: Moment, since: Moment, spans: readonly Span[]): Moment {
  let [end, counted] = [moment, since];
  for (const { from, until } of spans.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    if (!reached(end, from)) break;
    const lost = secondsBetween(latest(from, counted), until);
    if (lost <= 0) continue;
    end = addSeconds(end, lost);
    counted = until;
  }
  return end;
}

export interface Pausing {
  programme: World["programme"];
  cohort: World["cohort"];
  participant: Participant;
  pairs: readonly Pair[];
  /** The others of these pairs, for the letters. */
  readers: readonly Reader[];
}

/**
 * Pauses from now for so many weeks, at the longest to the end of mentoring; the others of one's pairs are told. A pause under way
 * is lengthened or shortened. Refuses wrong-phase, wrong-state (someone who left), form-invalid { weeks }; changed-meanwhile where another
 * pause is under way than the page showed, for the same form sent again a day later would lengthen it.
 * @param seen the last day of the pause that the page showed, "" for none; undefined where none was looked at
 */
export function beginPause(
  { programme, cohort, participant, pairs, readers }: Pausing,
  { weeks, seen }: { weeks: number; seen?: string | undefined },
  act: Act,
): Outcome {
  if (cohort.phase !== "mentoring") throw new Refusal("wrong-phase", { phase: cohort.phase });
  if (participant.state.is === "left") throw new Refusal("wrong-state");
  if (!pauseWeeks.some((one) => one === weeks)) throw new Refusal("form-invalid", { weeks: "missing" });
  const until = earlier(addDays(dayOf(act.now, programme.timeZone), 7 * weeks), cohort.schedule.mentoringEnds);
  const known = pauseNow(participant, programme.timeZone, act.now);
  if (known?.until === until) return nothing;
  if (seen !== undefined && seen !== (known?.until ?? "")) throw new Refusal("changed-meanwhile");
  const pause: Pause = { from: known?.from ?? act.now, until, ended: null };
  const { pause: last, earlierPauses = [] } = participant;
  const before = last && !known ? [...earlierPauses, last] : earlierPauses;
  return {
    put: [{ ...participant, pause, ...(before.length > 0 && { earlierPauses: before }) }],
    happenings: [{ event: "pause-begun", subject: participant.id, facts: { until } }],
    letters: pairs
      .filter(isLive)
      .flatMap((pair) => toSide(pair, otherRole(participant.role), readers, "pair-paused", `${pair.id}#${act.now}`))
      .map((occasion) => ({ ...occasion, facts: { until } })),
  };
}

/** Back before the pause was over; the others are told. Coming back twice changes nothing. */
export function endPause({ programme, participant, pairs, readers }: Pausing, act: Act): Outcome {
  const pause = pauseNow(participant, programme.timeZone, act.now);
  if (!pause) return nothing;
  return {
    put: [{ ...participant, pause: { ...pause, ended: act.now } }],
    happenings: [{ event: "pause-ended", subject: participant.id }],
    letters: pairs
      .filter(isLive)
      .flatMap((pair) => toSide(pair, otherRole(participant.role), readers, "pair-resumed", `${pair.id}#${pause.from}`)),
  };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
