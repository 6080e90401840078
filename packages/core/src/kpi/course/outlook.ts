/** What the convention promises, as it stands: each figure with what changed in a week and where it is heading. */
import { canTakePart } from "../../application/application.ts";
import { mentoringMonths, momentOf } from "../../cohort/milestones.ts";
import { quorum } from "../../cohort/quorum.ts";
import { dayOf, daysAfter, daySeconds, type Moment, reached, secondsBetween } from "../../kernel/time.ts";
import { cycle } from "../../meeting/cycle.ts";
import { lineage } from "../../meeting/standing.ts";
import { isLive } from "../../pairing/sides.ts";
import type { Role } from "../../programme/programme.ts";
import type { World } from "../../world.ts";
import { asOf } from "./as-of.ts";
import { collective } from "../figures/collective.ts";
import { pairCompletion } from "../figures/completion.ts";
import { coverage } from "../figures/coverage.ts";
import { besideSatisfaction, type Figure, ofMarks } from "../figure.ts";
import { chanceOfPresence, type Forecast, forecastCount, forecastShare } from "./forecast.ts";
import { participation } from "../figures/participation.ts";
import { response } from "../figures/response.ts";
import { satisfaction, satisfactionFloor } from "../figures/satisfaction.ts";
import { volume } from "../figures/volume.ts";

export interface Outlook {
  figure: Figure;
  /** Change of the value within the last week; null when it had none then, or when it is of what people marked. */
  trend: number | null;
  /** Where it will stand at the close; null when nothing moves it by itself, or when all is known. */
  forecast: Forecast | "too-early" | null;
  /** What it is never shown without. */
  beside?: Figure[];
}

/** The figures of the convention that the cohort's own rows tell, in the order in which they are shown. */
export function outlook(world: World, now: Moment): Outlook[] {
  const then = daysAfter(now, -7);
  const before = new Map(promised(asOf(world, then), then).map((figure) => [figure.id, figure.value]));
  const forecasts = forecastsOf(world, now);
  // Beside the frozen one, what people marked without whom the committee left out since would tell that person's mark.
  const told = ({ id }: Figure) => !ofMarks.includes(id) || world.cohort.frozenAt === null || world.cohort.exclusions.length === 0;
  return promised(world, now)
    .filter(told)
    .map((figure) => {
      const past = before.get(figure.id) ?? null;
      return {
        figure,
        trend: figure.value === null || past === null || ofMarks.includes(figure.id) ? null : figure.value - past,
        forecast: (figure.value !== null && forecasts[figure.id as keyof typeof forecasts]) || null,
        ...(figure.id === "satisfaction" && figure.value !== null && { beside: besideSatisfaction.map((id) => besides[id](world, now)) }),
      };
    });
}

/** Of the response rate only addresses that are known to bounce are left out: the letters are not read for it. */
const besides = {
  responseMentors: (world: World, now: Moment) => response(world, [], now, "mentor"),
  responseMentees: (world: World, now: Moment) => response(world, [], now, "mentee"),
  satisfactionFloor: (world: World, now: Moment) => satisfactionFloor(world, now),
};

const daysFrom = (from: Moment, to: Moment): number => Math.max(0, secondsBetween(from, to) / daySeconds);

function promised(world: World, now: Moment): Figure[] {
  return [
    signedUp(world, "mentor"),
    signedUp(world, "mentee"),
    coverage(world),
    pairCompletion(world, now),
    participation(world, now),
    collective(world, now),
    satisfaction(world, now),
  ];
}

/** Until publication freezes who takes part: who signed up and still can. */
function signedUp(world: World, role: Role): Figure {
  const figure = volume(world, role);
  if (world.cohort.published) return figure;
  const { have, need } = quorum(world)[role];
  return { ...figure, value: have, numerator: have, met: have >= need };
}

type Forecasts = Partial<Record<"mentors" | "mentees" | "pairCompletion" | "activeParticipation", Outlook["forecast"]>>;

function forecastsOf(world: World, now: Moment): Forecasts {
  const { cohort } = world;
  if (cohort.phase === "intake") return { mentors: signingUp(world, "mentor", now), mentees: signingUp(world, "mentee", now) };
  if (cohort.phase !== "mentoring" || !cohort.published) return {};
  const settled = daysAfter(cohort.published.at, world.programme.rules.firstMeetingDays);
  if (!reached(now, settled)) return { pairCompletion: "too-early", activeParticipation: "too-early" };
  return { pairCompletion: meeting(world, now), activeParticipation: taking(world, now) };
}

/** Sign-ups of the last two weeks say how many are still to come. */
function signingUp(world: World, role: Role, now: Moment): Outlook["forecast"] {
  const { cohort, programme, applications } = world;
  const opened = momentOf(cohort, programme, "intakeOpens");
  const days = Math.min(14, daysFrom(opened, now));
  if (days < 3) return "too-early";
  const since = daysAfter(now, -days);
  const counted = applications.filter((one) => one.role === role && canTakePart(one));
  const recent = counted.filter(({ submittedAt }) => reached(submittedAt, since)).length;
  return forecastCount({ count: counted.length, recent, days, left: daysFrom(now, momentOf(cohort, programme, "intakeCloses")) });
}

/** A forecast that could be nearly anything is none. */
const widest = 0.5;
const sober = (forecast: Forecast): Outlook["forecast"] => (forecast.high - forecast.low > widest ? "too-early" : forecast);

/** What the figure will count at the end of the cycle is read off its own rows of that day, as if nobody met any more. */
function meeting(world: World, now: Moment): Outlook["forecast"] {
  const { end, left, promised: usual } = span(world, now);
  const byId = new Map(world.pairs.map((pair) => [pair.id, pair]));
  const paces = pairCompletion(world, end).rows.map(({ id, facts }) => {
    const pair = byId.get(id);
    const first = pair && (lineage(world.pairs, pair).at(-1) ?? pair);
    return {
      held: Number(facts["effective"]),
      goal: Number(facts["expected"]),
      days: first ? daysFrom(first.introducedAt, now) : 0,
      left: pair && isLive(pair) ? left : 0,
      given: pair && isLive(pair) ? 1 : 0,
    };
  });
  return sober(forecastShare(paces, usual));
}

/** Meetings of everyone with all their pairs, and presence at the gatherings still to come, one a month. */
function taking(world: World, now: Moment): Outlook["forecast"] {
  const { end, left, promised: usual } = span(world, now);
  const { rows } = participation(world, end);
  const thisMonth = dayOf(now, world.programme.timeZone).slice(0, 7);
  const had = new Set(world.gatherings.filter(({ state }) => state !== "announced").map(({ id }) => id));
  const coming = mentoringMonths(world.cohort, world.programme).filter((month) => month >= thisMonth && !had.has(month)).length;
  const [present, held] = [total(rows, "present"), total(rows, "held")];
  const pairs = new Map<string, { days: number; live: number }>();
  for (const pair of world.pairs)
    for (const person of [pair.mentor, pair.mentee]) {
      const { days, live } = pairs.get(person) ?? { days: 0, live: 0 };
      const until = pair.state.is === "ended" ? pair.state.at : now;
      pairs.set(person, { days: days + daysFrom(pair.introducedAt, until), live: live + (isLive(pair) ? 1 : 0) });
    }
  const paces = rows.map(({ id, facts }) => {
    const { days, live } = pairs.get(id) ?? { days: 0, live: 0 };
    const here = { present: Number(facts["present"]), held: Number(facts["held"]), coming };
    const given = chanceOfPresence(here, world.programme.goals.gatheringPresence, (present + 1) / (held + 2));
    return { held: Number(facts["effective"]), goal: Number(facts["expected"]), days, left: live * left, given };
  });
  return sober(forecastShare(paces, usual));
}

function span(world: World, now: Moment): { end: Moment; left: number; promised: number } {
  const { from, to } = cycle(world.cohort, world.programme) ?? { from: now, to: now };
  return { end: to, left: daysFrom(now, to), promised: world.programme.goals.meetingsPerPair / Math.max(1, daysFrom(from, to)) };
}

const total = (rows: Figure["rows"], fact: string): number => rows.reduce((sum, { facts }) => sum + Number(facts[fact]), 0);
