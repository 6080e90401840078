/** Looks after the pairs: who is reminded or nudged today, and which pairs organisers should call. Safe to repeat at any time. */
import type { Organiser } from "../access/organiser.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import { dayOf, daysAfter, daysBetween, isoWeek, type Moment, reached } from "../kernel/time.ts";
import { pairsOf } from "../letter/about/topic.ts";
import { nudges } from "../letter/catalogue.ts";
import type { Delivery } from "../letter/delivery.ts";
import { type Act, type Occasion, type Outcome, nothing } from "../outcome.ts";
import { roles } from "../programme/programme.ts";
import type { World } from "../world.ts";
import { isPaused } from "../participant/pause.ts";
import { daysAfterIntroduction } from "./answer-by.ts";
import { daysToReact, type PairHealth, pairHealth } from "./health.ts";
import { introducedTogether, introductionTo, onceEach, isSilence, silenceOf } from "./introductions.ts";
import type { Pair } from "./pair.ts";
import { toSide } from "./sides.ts";
import { type Signs, signsOf } from "./signs.ts";

type Nudge = (typeof nudges)[number];

/**
 * - introduced pairs: those who have not accepted are reminded once; still silent, organisers are asked to re-match
 * - active pairs: nudges, at most one a person in seven days whatever their pairs; still silent a week later, organisers are asked to
 *   call, once for each time it happens (of mail that comes back they hear by a letter of its own, letter/returned/returned.ts)
 * @param deliveries the cohort's letters so far, to know who was nudged when
 */
export function watchPairs(world: World, deliveries: readonly Delivery[], act: Act, organisers: readonly Organiser[]): Outcome {
  if (world.cohort.phase !== "mentoring") return nothing;
  const known = new Set(deliveries.map(({ letter, occasion, recipient }) => `${letter} ${occasion} ${recipient.id}`));
  const isNew = ({ letter, occasion, to }: Occasion) => !known.has(`${letter} ${occasion} ${to.id}`);
  const reminders = world.pairs.flatMap((pair) => remindersOf(world, pair, act.now));
  const unanswered = silentOnes(world, deliveries, organisers, act.now);
  const active = world.pairs.filter(({ state }) => state.is === "active").map((pair) => seen(world, pair, act.now));
  const calls = active.flatMap((one) => callOf(world, one, organisers));
  const letters = onceEach([...reminders, ...unanswered, ...nudgesOf(world, active, deliveries, act.now), ...calls]).filter(isNew);
  const troubled = [...new Set(letters.filter(({ to }) => to.is === "organiser").flatMap(pairsOf))];
  return { put: [], happenings: troubled.map((pair) => ({ event: "pair-needed-help", subject: pair })), letters };
}

/** Whether an introduction has waited so many days for its answers. */
function hasWaited(world: World, pair: Pair, days: number, now: Moment): boolean {
  if (pair.state.is !== "introduced" || isPaused(world, pair, now)) return false;
  return reached(now, daysAfterIntroduction(days, pair, world, now));
}

function remindersOf(world: World, pair: Pair, now: Moment): Occasion[] {
  if (!hasWaited(world, pair, world.programme.rules.acceptReminderDays, now)) return [];
  const silent = roles.filter((role) => pair.acceptedAt[role] === null);
  return introductionTo(silent, pair, introducedTogether(world.pairs, pair), world.participants, "introduction-reminder");
}

/** To each organiser one letter about all introductions of whose silence they have not been told yet. */
function silentOnes(world: World, deliveries: readonly Delivery[], organisers: readonly Organiser[], now: Moment): Occasion[] {
  const silent = world.pairs.filter((pair) => hasWaited(world, pair, world.programme.rules.acceptAlertDays, now));
  const told = deliveries.filter(isSilence);
  return organisers.flatMap((organiser) => {
    const known = new Set(told.filter(({ recipient }) => recipient.id === organiser.id).flatMap(pairsOf));
    return silenceOf(
      silent.filter(({ id }) => !known.has(id)),
      [organiser],
    );
  });
}

/** An active pair as it is now: all that is decided about it is decided from this. */
interface Seen {
  pair: Pair;
  health: PairHealth;
  signs: Signs;
  paused: boolean;
}

function seen(world: World, pair: Pair, now: Moment): Seen {
  const since = pair.state.is === "active" ? pair.state.since : pair.introducedAt;
  return { pair, health: pairHealth(world, pair, now), signs: signsOf(world, pair, since, now), paused: isPaused(world, pair, now) };
}

/**
 * The nudge a pair needs, if any. One that only waits for a meeting to be attested, or has one planned, needs none; nor one whose two do not
 * agree whether they met, which organisers look into: they would read that nothing is noted.
 */
function nudgeFor(world: World, { health, signs, paused }: Seen): Nudge | undefined {
  const { missing, plannedAhead, awaiting, contested } = signs;
  if (paused || contested) return undefined;
  const { reasons, effective, expected } = health;
  // Two who have met as often as the programme promises are left in peace.
  if (effective + awaiting >= world.programme.goals.meetingsPerPair) return undefined;
  if (missing) return missing.what === "gap" ? "nudge-gap" : "nudge-first-meeting";
  return reasons.includes("behind") && !plannedAhead && effective + awaiting < expected ? "nudge-behind" : undefined;
}

function nudgesOf(world: World, pairs: readonly Seen[], deliveries: readonly Delivery[], now: Moment): Occasion[] {
  const { timeZone } = world.programme;
  const today = dayOf(now, timeZone);
  const week = isoWeek(now, timeZone);
  const lately = deliveries.filter(({ letter, dueAt }) => isNudge(letter) && daysBetween(dayOf(dueAt, timeZone), today) < 7);
  const nudged = new Set(lately.map(({ recipient }) => recipient.id));
  const wanted = pairs
    .map((one) => ({ pair: one.pair, nudge: nudgeFor(world, one), since: one.signs.missing?.since }))
    .filter(({ pair, nudge, since }) => !isTold(deliveries, pair, nudge, since));
  const letters: Occasion[] = [];
  const active = world.participants.filter(({ state }) => state.is === "active");
  for (const letter of nudges) {
    for (const { pair } of wanted.filter(({ nudge }) => nudge === letter)) {
      for (const occasion of roles.flatMap((role) => toSide(pair, role, active, letter, `${pair.id}#${week}`))) {
        if (nudged.has(occasion.to.id)) continue;
        letters.push(occasion);
        nudged.add(occasion.to.id);
      }
    }
  }
  return letters;
}

/** So many words to one pair about the same silence: organisers were asked to call by then, and more would only tire. */
const mostWords = 3;

function isTold(deliveries: readonly Delivery[], { id, mentor }: Pair, nudge: Nudge | undefined, since: Moment | undefined): boolean {
  const words = deliveries.filter(
    ({ letter, occasion, recipient, dueAt }) =>
      letter === nudge && recipient.id === mentor && occasion.startsWith(`${id}#`) && (since === undefined || reached(dueAt, since)),
  );
  return words.length >= mostWords;
}

const isNudge = (letter: string): boolean => (nudges as readonly string[]).includes(letter);

/** Asks organisers to call; the occasion names the day the silence began, so that each silence is told once. */
function callOf(world: World, { pair, health, signs }: Seen, organisers: readonly Organiser[]): Occasion[] {
  const { missing } = signs;
  const since = missing && dayOf(daysAfter(missing.since, daysToReact), world.programme.timeZone);
  return health.reasons.includes("silent") && since ? toOrganisers(organisers, "pair-needs-call", `${pair.id}#${since}`) : [];
}
