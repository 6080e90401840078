/** A word to a pair when an organiser wants it said now, not at the next look of the programme. */
import { Refusal } from "../kernel/refusal.ts";
import { addDays, type Day, dayOf } from "../kernel/time.ts";
import { pairsOf } from "../letter/about/topic.ts";
import { type LetterId, nudges } from "../letter/catalogue.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Act, Outcome } from "../outcome.ts";
import { roles } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { type HealthReason, pairHealth } from "./health.ts";
import type { Pair } from "./pair.ts";
import { toSide } from "./sides.ts";
import { watchPairs } from "./watch.ts";

/** After a word to a pair, days in which no other is sent by hand. */
const daysBetweenNudges = 3;

const letters = ["introduction-reminder", "introductions-reminder", ...nudges] as const satisfies readonly LetterId[];
type Nudge = Exclude<(typeof letters)[number], "introductions-reminder">;
/** The most pressing first. */
const about: readonly [HealthReason, Nudge][] = [
  ["no-first-meeting", "nudge-first-meeting"],
  ["gap", "nudge-gap"],
  ["behind", "nudge-behind"],
];

/** The day from which a word may be sent by hand again; undefined when it may be now. */
export function nextNudge(
  { programme }: Pick<World, "programme">,
  pair: Pair,
  deliveries: readonly Delivery[],
  now: string,
): Day | undefined {
  const { timeZone } = programme;
  const days = deliveries
    .filter(({ letter, occasion }) => letters.some((one) => one === letter) && isAbout({ occasion }, pair))
    .map(({ dueAt }) => addDays(dayOf(dueAt, timeZone), daysBetweenNudges));
  return days
    .filter((day) => day > dayOf(now, timeZone))
    .toSorted()
    .at(-1);
}

const isAbout = (about: { occasion: string }, pair: Pair): boolean => pairsOf(about).includes(pair.id);

/** The letter a pair needs now; undefined when nothing is missing, and once the cohort is cancelled. */
export function nudgeOf(world: World, pair: Pair, now: string): Nudge | undefined {
  if (world.cohort.phase === "cancelled") return undefined;
  if (pair.state.is === "introduced") return "introduction-reminder";
  const { reasons } = pairHealth(world, pair, now);
  return pair.state.is === "active" ? about.find(([reason]) => reasons.includes(reason))?.[1] : undefined;
}

/**
 * Writes to both, of an introduction to those who have not answered. Twice on a day is once.
 * @param deliveries the cohort's letters so far
 * Refuses not-found, wrong-state (over, or nothing is missing), already-decided (written to within three days).
 */
export function nudgePair(world: World, pairId: string, deliveries: readonly Delivery[], act: Act): Outcome {
  const pair = world.pairs.find(({ id }) => id === pairId);
  if (!pair) throw new Refusal("not-found");
  const letter = nudgeOf(world, pair, act.now);
  if (!letter) throw new Refusal("wrong-state", { state: pair.state.is });
  if (nextNudge(world, pair, deliveries, act.now) !== undefined) throw new Refusal("already-decided");
  const sides = roles.filter((role) => letter !== "introduction-reminder" || pair.acceptedAt[role] === null);
  const occasion = `${pair.id}#${dayOf(act.now, world.programme.timeZone)}`;
  const byHand = sides.flatMap((role) => toSide(pair, role, world.participants, letter, occasion));
  // What the programme's own look writes about now is the same letter, under its name: whichever comes second finds it there.
  const { letters: itself } = watchPairs(world, deliveries, act, []);
  return {
    put: [],
    happenings: [{ event: "pair-nudged", subject: pair.id, facts: { letter } }],
    letters: byHand.map(
      (one) => itself.find((same) => isAbout(same, pair) && letters.some((of) => of === same.letter) && same.to.id === one.to.id) ?? one,
    ),
  };
}
