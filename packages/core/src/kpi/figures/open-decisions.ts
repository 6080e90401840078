/** Decisions waiting for an organiser, and for how long. */
import { byId } from "../../kernel/look-up.ts";
import { quorum } from "../../cohort/quorum.ts";
import { isAtLeast } from "../../cohort/phase.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { addDays, type Day, dayOf, daysBetween, latest, type Moment, reached } from "../../kernel/time.ts";
import { checkInHours } from "../../gathering/check-in.ts";
import { lacksVenue, venueMoment } from "../../gathering/venue.ts";
import { standing } from "../../meeting/standing.ts";
import { rematchBy } from "../../pairing/end.ts";
import { alertAt } from "../../pairing/health.ts";
import { isPaused } from "../../participant/pause.ts";
import type { World } from "../../world.ts";
import { count } from "../counted.ts";
import type { Figure } from "../figure.ts";

export const decisionKinds = [
  "quorum",
  "both-sides",
  "selection",
  "approval",
  "rematch",
  "contested",
  "help",
  "places",
  "venue",
  "gathering",
  "trouble",
] as const;

/** What waits: `about` says what kind of decision, `of` and `id` on what, `since` from when, `due` the last day on which it is in time. */
export interface OpenDecision {
  about: (typeof decisionKinds)[number];
  of: string;
  id: string;
  since: Moment;
  due: Day;
}
type Waiting = Omit<OpenDecision, "due">;

/** Decisions of one kind are told together; approvals body by body. */
export const kindOf = ({ about, id }: Pick<OpenDecision, "about" | "id">): string => (about === "approval" ? id : about);

/** Counted in every phase; each row carries its age in whole local days. */
export function openDecisions(world: World, now: Moment): Figure {
  const { timeZone } = world.programme;
  const age = (since: Moment) => daysBetween(dayOf(since, timeZone), dayOf(now, timeZone));
  const rows = decisionsWaiting(world, now).map(({ about, of, id, since }) => ({
    of,
    id,
    counts: true,
    facts: { about, since, days: age(since) },
  }));
  return count("openDecisions", rows);
}

/** Every decision waiting at `now`, oldest first. */
export function decisionsWaiting(world: World, now: Moment): OpenDecision[] {
  const waiting: Waiting[] = [
    ...ofCohort(world, now),
    ...ofApplications(world),
    ...ofPairs(world, now),
    ...ofPlaces(world),
    ...ofVenues(world, now),
    ...ofCounting(world, now),
    ...world.participants.flatMap(({ id, help }) => (help ? [{ about: "help" as const, of: "participant", id, since: help.at }] : [])),
  ];
  return waiting.sort((a, b) => Date.parse(a.since) - Date.parse(b.since)).map((one) => ({ ...one, due: dueDay(world, one) }));
}

/**
 * The phase's own last day for what the phase waits for, and the day a mentee was promised for another mentor. A word between two
 * people may take as long as a contest; whoever asks for help, and what holds everybody up, waits no longer than a first reminder.
 */
function dueDay({ cohort, programme, pairs, gatherings }: World, { about, id, since }: Waiting): Day {
  const { timeZone, rules } = programme;
  const within = (days: number) => addDays(dayOf(since, timeZone), days);
  switch (about) {
    case "both-sides":
    case "selection":
      return cohort.schedule.selectionEnds;
    case "approval":
      return cohort.schedule.matchingEnds;
    case "rematch": {
      const pair = byId(pairs, id);
      return pair ? rematchBy(pair, programme) : within(rules.acceptAlertDays);
    }
    case "venue": {
      // Everybody is reminded on the eve: by then the letter with the place has been read.
      const gathering = byId(gatherings, id);
      return gathering ? addDays(dayOf(gathering.at, timeZone), -2) : within(0);
    }
    case "contested":
    case "places":
      return within(rules.contestDays);
    case "help":
    case "quorum":
    case "gathering":
      return within(rules.decisionReminderDays);
    case "trouble":
      return within(0);
  }
}

/** What the state machine waits for. */
function ofCohort(world: World, now: Moment): Waiting[] {
  const { cohort, programme, proposal } = world;
  const closed = momentOf(cohort, programme, "intakeCloses");
  const since = latest(closed, cohort.quorum?.at);
  const here = { of: "cohort", id: cohort.cohort };
  const trouble = cohort.trouble ? [{ about: "trouble" as const, ...here, since: cohort.trouble.since }] : [];
  const short = cohort.phase === "intake" && reached(now, closed) && !cohort.quorum && !quorum(world).met;
  if (short) return [{ about: "quorum", ...here, since: closed }, ...trouble];
  if (cohort.phase === "selection" && !cohort.selected) return [{ about: "selection", ...here, since }, ...trouble];
  if (cohort.phase !== "matching" || !proposal) return trouble;
  const missing = programme.bodies.filter(({ id }) => !proposal.approvals[id]);
  return [...missing.map(({ id }) => ({ about: "approval" as const, of: "body", id, since: proposal.computedAt })), ...trouble];
}

/** People who signed up on both sides: one decision for the two applications. */
function ofApplications({ applications, cohort }: World): Waiting[] {
  if (cohort.published || cohort.phase === "cancelled") return [];
  const live = applications.filter(({ bothSides, status }) => bothSides && status !== "withdrawn" && status !== "declined");
  const later = live.filter((one, index) => live.findIndex(({ email }) => email === one.email) === index);
  return later.map(({ id, submittedAt }) => ({ about: "both-sides" as const, of: "application", id, since: submittedAt }));
}

/** Mentors who ask for fewer places, as long as somebody may still be introduced to them. */
function ofPlaces({ participants, cohort: { phase } }: World): Waiting[] {
  if (phase === "cancelled" || isAtLeast(phase, "survey")) return [];
  return participants.flatMap(({ id, wish }) => (wish ? [{ about: "places" as const, of: "participant", id, since: wish.at }] : []));
}

/** Gatherings that people plan their way to, and nobody said where they are. */
function ofVenues({ gatherings, programme, cohort }: World, now: Moment): Waiting[] {
  if (cohort.phase !== "mentoring") return [];
  return gatherings.flatMap((gathering) => {
    const asked = venueMoment(programme, gathering);
    const waits = lacksVenue(gathering) && reached(now, asked) && !reached(now, gathering.at);
    // The first may be announced for a day less than a week away.
    const since = latest(asked, cohort.published?.at);
    return waits ? [{ about: "venue" as const, of: "gathering", id: gathering.id, since }] : [];
  });
}

/** What counts or does not. Once the figures are frozen only the committee has something changed in them. */
function ofCounting({ meetings, gatherings, programme, cohort }: World, now: Moment): Waiting[] {
  if (cohort.phase === "cancelled" || cohort.frozenAt !== null) return [];
  const contested = meetings.filter((meeting) => standing(meeting, programme.rules, now) === "contested");
  const unsaid = gatherings.filter((gathering) => gathering.state === "announced" && reached(now, checkInHours(gathering).to));
  return [
    ...contested.map(({ id, contested }) => ({ about: "contested" as const, of: "meeting", id, since: contested?.at ?? now })),
    ...unsaid.map((one) => ({ about: "gathering" as const, of: "gathering", id: one.id, since: checkInHours(one).to })),
  ];
}

/** Mentees still there whose last pair ended while mentoring lasts, or was introduced long ago and not accepted by both. */
function ofPairs(world: World, now: Moment): Waiting[] {
  const { pairs, participants, cohort } = world;
  if (cohort.phase !== "mentoring") return [];
  const there = new Set(participants.filter(({ state }) => state.is === "active").map(({ id }) => id));
  const wanted = pairs.filter(({ successor, mentee }) => successor === null && there.has(mentee));
  return wanted.flatMap((pair) => {
    const { id, state } = pair;
    const since = state.is === "ended" ? state.at : alertAt(world, pair);
    const waits = state.is === "ended" || (state.is === "introduced" && reached(now, since) && !isPaused(world, pair, now));
    return waits ? [{ about: "rematch" as const, of: "pair", id, since }] : [];
  });
}
