/** What every step of the state machine is given and gives back. Steps are pure: they read a world and decide. */
import type { Organiser } from "../../access/organiser.ts";
import type { SavedForm } from "../../application/saved-form.ts";
import type { Moment } from "../../kernel/time.ts";
import { addDays, at, dayOf, earliest, reached } from "../../kernel/time.ts";
import type { EarlierPair } from "../../matching/earlier.ts";
import type { Delivery } from "../../letter/delivery.ts";
import type { Act, Outcome } from "../../outcome.ts";
import type { Ids } from "../../ports.ts";
import type { Programme } from "../../programme/programme.ts";
import type { World } from "../../world.ts";
import type { Turn } from "../turn.ts";

export interface Scene {
  world: World;
  organisers: Organiser[];
  /** Forms kept half-way; looked at while the form is open. */
  savedForms: SavedForm[];
  /** Pairs of earlier cohorts; looked at when pairs are proposed. */
  earlier: readonly EarlierPair[];
  /** Of the cohort's letters those that the step looks back at. */
  deliveries: Delivery[];
  ids: Ids;
  act: Act;
}

export interface Decision {
  next: Turn["next"];
  /** What changes now, if anything. */
  outcome?: Outcome;
  /** When the wait is over by itself (needed with "wait"). */
  until?: Moment;
  /** A person must decide before `until`. */
  forDecision?: boolean;
}

export type Step = (scene: Scene) => Decision;

/** Days in which a letter that a step was late for is still worth sending. */
const graceDays = 2;

export const go = (outcome?: Outcome): Decision => (outcome ? { next: "go", outcome } : { next: "go" });

/** Waits for a date. */
export const waitFor = (until: Moment, outcome?: Outcome): Decision => ({ next: "wait", until, ...(outcome && { outcome }) });

/** Waits for a person, at most until `until`, when the step looks again. */
export const askUntil = (until: Moment, outcome?: Outcome): Decision => ({ ...waitFor(until, outcome), forDecision: true });

/** The next moment after now at which letters are sent in this programme: today's letter hour or tomorrow's. */
export const nextLetterHour = ({ world, act }: Scene): Moment => letterHourFrom(world.programme, act.now);

/**
 * Looks once a day until a date comes, whatever is due before: whoever decides may die after storing it and before waking the step.
 * @param due the date; once it is over, the next day's letter hour
 */
export function daily(scene: Scene, due: Moment): Moment {
  const next = nextLetterHour(scene);
  return reached(scene.act.now, due) ? next : (earliest(due, next) ?? due);
}

/** The first such moment after `now`. */
export function letterHourFrom({ timeZone, rules }: Programme, now: Moment): Moment {
  const today = dayOf(now, timeZone);
  const hour = at(today, rules.letterHour, timeZone);
  return reached(now, hour) ? at(addDays(today, 1), rules.letterHour, timeZone) : hour;
}

/** The letter hour on the day that lies `days` after the day of `from`. */
export function letterHourAfter({ world }: Pick<Scene, "world">, from: Moment, days: number): Moment {
  const { timeZone, rules } = world.programme;
  return at(addDays(dayOf(from, timeZone), days), rules.letterHour, timeZone);
}

/**
 * Whether now is the time for a letter that is due so many days after `from`: from its hour on, and two days more for a step that was
 * late. One missed by longer is not sent any more.
 */
export function isTimely(scene: Pick<Scene, "world" | "act">, from: Moment, days: number): boolean {
  const { now } = scene.act;
  return reached(now, letterHourAfter(scene, from, days)) && !reached(now, letterHourAfter(scene, from, days + graceDays));
}

const begun = (outcomes: readonly Outcome[]) => {
  const begins = outcomes.find((outcome) => outcome.begins)?.begins;
  return begins && { begins };
};

/** Joins outcomes; the first one's first item stays first, because its new state marks the step as done. */
export function together(...outcomes: Outcome[]): Outcome {
  return {
    put: outcomes.flatMap((outcome) => outcome.put),
    ...begun(outcomes),
    ensure: outcomes.flatMap((outcome) => outcome.ensure ?? []),
    absent: outcomes.flatMap((outcome) => outcome.absent ?? []),
    still: outcomes.flatMap((outcome) => outcome.still ?? []),
    beside: outcomes.flatMap((outcome) => outcome.beside ?? []),
    remove: outcomes.flatMap((outcome) => outcome.remove ?? []),
    happenings: outcomes.flatMap((outcome) => outcome.happenings),
    letters: outcomes.flatMap((outcome) => outcome.letters),
  };
}
