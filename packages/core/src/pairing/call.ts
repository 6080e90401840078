/** "I called": what came of it, and until when the list of those to call leaves the pair alone. */
import { allBy } from "../kernel/look-up.ts";
import { Refusal } from "../kernel/refusal.ts";
import { addDays, type Day, dayOf, type Moment } from "../kernel/time.ts";
import { standing } from "../meeting/standing.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Role } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { CallResult, Note } from "./note.ts";
import { tidyLines } from "./write-note.ts";
import type { Pair } from "./pair.ts";
import { isUnwell } from "./pulses.ts";
import { isLive, ofBoth } from "./sides.ts";

/** Days for which a call keeps a pair off the list, unless another day is said. */
export const quietDays: Readonly<Record<CallResult, number>> = { reached: 7, message: 3, "no-answer": 1 };
/** The longest that may be said, in days. */
export const longestQuiet = 30;

export interface Call {
  whom: Role;
  result: CallResult;
  /** The next step, in words for the other organisers. */
  text: string;
  /** The day from which to look again; undefined for the usual one. */
  until?: Day | undefined;
  /** When the form was shown: the same form sent twice is one call, with something else in it another. */
  shown: string;
}

/**
 * Notes a call to one of a pair. Twice the same changes nothing.
 * Refuses not-found, wrong-state (the pair is over), form-invalid { text, until } for words too long, and for a day that is not within
 * the next `longestQuiet`.
 */
export function noteCall(world: World, id: string, { whom, result, text, until, shown }: Call, act: Act, ids: Ids): Outcome {
  const pair = world.pairs.find((one) => one.id === id);
  if (!pair) throw new Refusal("not-found");
  if (!isLive(pair)) throw new Refusal("wrong-state", { state: pair.state.is });
  const today = dayOf(act.now, world.programme.timeZone);
  const day = until ?? addDays(today, quietDays[result]);
  if (day <= today || day > addDays(today, longestQuiet)) throw new Refusal("form-invalid", { until: "invalid" });
  const said = tidyLines(text);
  const { programme, cohort } = world.cohort;
  const note: Note = {
    kind: "note",
    programme,
    cohort,
    pair: id,
    id: ids.derive("note", programme, cohort, id, act.by, "call", shown, whom, result, day, said),
    version: 0,
    by: act.by,
    at: act.now,
    text: said,
    call: { whom, result, until: day },
  };
  if (pair.called?.note === note.id) return nothing;
  return {
    put: [{ ...pair, called: { at: act.now, until: day, note: note.id } }],
    ensure: [note],
    happenings: [{ event: "pair-called", subject: id, facts: { result } }],
    letters: [],
  };
}

/** Whether the pair was called, the day to look again has not come, and nothing new needs a call since. */
export function isQuiet(world: World, pair: Pair, now: Moment): boolean {
  const { called } = pair;
  if (!called || dayOf(now, world.programme.timeZone) >= called.until) return false;
  const later = (at: Moment | null | undefined) => at != null && Date.parse(at) > Date.parse(called.at);
  const asked = ofBoth(world.participants, pair).some(({ help, bouncedAt }) => later(help?.at) || later(bouncedAt));
  // Said again since: what a call settled is not unwell any more.
  if (isUnwell(world, pair)) return false;
  const { rules } = world.programme;
  const own = allBy(world.meetings, "pair", pair.id);
  return !asked && !own.some((one) => later(one.contested?.at) && standing(one, rules, now) === "contested");
}
