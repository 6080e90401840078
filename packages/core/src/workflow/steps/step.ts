/** What every step of the state machine is given and what it returns. Steps are pure: they read a world and decide. */
import type { Organiser } from "../../access/organiser.ts";
import type { SavedForm } from "../../application/saved-form.ts";
import { addDays, type Day, dayOf, earliest, type Moment, reached } from "../../kernel/time.ts";
import type { EarlierPair } from "../../matching/earlier.ts";
import type { Delivery } from "../../letter/delivery.ts";
import { letterHourFrom, letterHourOn } from "../../letter/hour.ts";
import type { Act, Outcome } from "../../outcome.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { World } from "../../world.ts";
import type { Turn } from "../turn.ts";

export interface Scene {
  world: World;
  organisers: Organiser[];
  /** Unfinished forms; read while sign-up is open. */
  savedForms: SavedForm[];
  /** Pairs of earlier cohorts; read when pairs are proposed. */
  earlier: readonly EarlierPair[];
  /** Those of the cohort's letters that the step looks back at. */
  deliveries: Delivery[];
  ids: Ids;
  act: Act;
}

export interface Decision {
  next: Turn["next"];
  /** What changes now, if anything. */
  outcome?: Outcome;
  /** When the wait ends by itself (needed with "wait"). */
  until?: Moment;
  /** A person must decide before `until`. */
  forDecision?: boolean;
}

export type Step = (scene: Scene) => Decision;

/** For this many days after its hour a letter is still worth sending, if its step was late. */
const graceDays = 2;

/** Nothing to wait for here: on to the next step. */
export const go = (outcome?: Outcome): Decision => (outcome ? { next: "go", outcome } : { next: "go" });

/** Waits for a date. */
export const waitFor = (until: Moment, outcome?: Outcome): Decision => ({ next: "wait", until, ...(outcome && { outcome }) });

/** Waits for a person, until `until` at most; then the step looks again. */
export const askUntil = (until: Moment, outcome?: Outcome): Decision => ({ ...waitFor(until, outcome), forDecision: true });

/** The programme's next letter hour after now: today's or tomorrow's. */
export const nextLetterHour = ({ world, act }: Scene): Moment => letterHourFrom(world.programme, act.now);

/**
 * Until when to wait in order to look once a day. The process that stores a decision may die before it signals the wait, so no wait relies on
 * being signalled.
 * @param due the date that is waited for; after it, the step looks at each letter hour
 */
export function daily(scene: Scene, due: Moment): Moment {
  const next = nextLetterHour(scene);
  return reached(scene.act.now, due) ? next : (earliest(due, next) ?? due);
}

/**
 * Whether a letter that is due on a day should go now: from the letter hour on, and for two more days if the step was late. One that was
 * missed for longer is not sent.
 */
export function isTimelyOn({ world, act }: Pick<Scene, "world" | "act">, day: Day): boolean {
  const hour = (of: Day) => letterHourOn(world.programme, of);
  return reached(act.now, hour(day)) && !reached(act.now, hour(addDays(day, graceDays)));
}

/** The same of one that is due `days` days after `from`. */
export const isTimely = (scene: Pick<Scene, "world" | "act">, from: Moment, days: number): boolean =>
  isTimelyOn(scene, addDays(dayOf(from, scene.world.programme.timeZone), days));

const begun = (outcomes: readonly Outcome[]) => {
  const begins = outcomes.find((outcome) => outcome.begins)?.begins;
  return begins && { begins };
};

/** Joins outcomes. The first item of the first one stays first, because its new state marks the step as done. */
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
