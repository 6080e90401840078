/** While pairs are at work: the team's weekly digest, pulses, collective meetings, and what those get who are silent. */
import { mentoringMonths } from "../../cohort/milestones.ts";
import { allBy } from "../../kernel/look-up.ts";
import { addDays, addSeconds, dayOf, daysAfter, earliest, latest, type Moment, reached, weekday } from "../../kernel/time.ts";
import { lacksVenue, venueMoment } from "../../gathering/venue.ts";
import { announcedAt, overMoment, proposedAt, reminderMoment } from "../../workflow/steps/gatherings.ts";
import { daysAfterIntroduction } from "../../pairing/answer-by.ts";
import { introducedTogether, introductionTo, onceEach } from "../../pairing/introductions.ts";
import type { Pair } from "../../pairing/pair.ts";
import { pulseMoments } from "../../survey/pulse.ts";
import { roles } from "../../programme/programme.ts";
import { letterHourFrom, letterHourOn } from "../hour.ts";
import type { Occasion } from "../../outcome.ts";
import type { World } from "../../world.ts";
import { pairsOf } from "../about/topic.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";
import { everybody, hoped, meeting } from "./expected-people.ts";

export function ofMentoring(outlook: Outlook): Planned[] {
  const { ends } = outlook;
  const planned = [...digests(outlook), ...pulses(outlook), ...gatherings(outlook), ...silence(outlook), ...nudges(outlook)];
  return planned.filter(({ at }) => !reached(at, ends));
}

/** At publication, and every Monday after. */
function digests({ world, team, published, ends }: Outlook): Planned[] {
  const { timeZone } = world.programme;
  const lines = [toPeople(published, "weekly-digest", team)];
  for (let day = addDays(dayOf(published, timeZone), 1); day <= dayOf(ends, timeZone); day = addDays(day, 1)) {
    if (weekday(day) === 1) lines.push(toPeople(letterHourOn(world.programme, day), "weekly-digest", team));
  }
  return lines;
}

function pulses({ world, published }: Outlook): Planned[] {
  const { early, middle } = pulseMoments(world.cohort, world.programme, published);
  return [
    { at: early, letter: "pulse-early", sure: true, ...meeting(world, early) },
    { at: middle, letter: "pulse-middle", sure: true, ...meeting(world, middle) },
  ];
}

function gatherings({ world, team, published, ends, now }: Outlook): Planned[] {
  const { programme, cohort } = world;
  const coming = mentoringMonths(cohort, programme).flatMap((month): Planned[] => {
    if (world.gatherings.some(({ id }) => id === month)) return [];
    const usual = announcedAt(world, month, published, ends);
    // One that should have been announced already is at the next look.
    const announced = reached(now, usual) ? addSeconds(now, 1) : usual;
    const when = proposedAt(world, month, announced, ends);
    if (when === undefined) return [];
    const people = everybody(world);
    return [
      { at: announced, letter: "gathering-invitation", sure: true, ...people },
      { at: reminderMoment({ world }, { at: when }), letter: "gathering-reminder", sure: true, ...people },
      placeless(world, { at: when }, team, announced),
      unnoted({ at: when }, team),
    ];
  });
  return [...coming, ...announcedReminders(world, team)];
}

/** Nobody said where it is, as it is announced without a place or later. */
function placeless({ programme }: World, gathering: { at: Moment }, team: readonly string[], announced?: Moment): Planned {
  return toPeople(latest(venueMoment(programme, gathering), announced), "decision-reminder", team, false);
}

/** Nobody noted who was there. */
const unnoted = (gathering: { at: Moment }, team: readonly string[]): Planned =>
  toPeople(overMoment(gathering), "decision-reminder", team, false);

function announcedReminders(world: World, team: readonly string[]): Planned[] {
  return world.gatherings
    .filter(({ state }) => state === "announced")
    .flatMap((gathering) => {
      const said = new Set(
        world.attendances.filter((one) => one.gathering === gathering.id && one.reply === "no").map((one) => one.participant),
      );
      const to = world.participants.filter(({ id, state }) => state.is === "active" && !said.has(id)).map(({ id }) => id);
      return [
        ...(lacksVenue(gathering) ? [placeless(world, gathering, team)] : []),
        toPeople(reminderMoment({ world }, gathering), "gathering-reminder", to),
        unnoted(gathering, team),
      ];
    });
}

/** Those who do not answer the introduction are reminded once, then the team is asked to match them anew. */
function silence({ world, team, published, now, toldSilent }: Outlook): Planned[] {
  const { acceptReminderDays, acceptAlertDays } = world.programme.rules;
  const hour = (moment: Moment) => letterHourFrom(world.programme, addSeconds(moment, -1));
  const after = (from: Moment, days: number) => hour(daysAfter(from, days));
  if (!world.cohort.published) {
    const reminded: Planned = {
      at: after(published, acceptReminderDays),
      letter: "introduction-reminder",
      to: [],
      count: 2 * hoped(world, "mentee"),
      sure: false,
    };
    return [reminded, toPeople(after(published, acceptAlertDays), "pair-needs-rematch", team, false)];
  }
  const introduced = world.pairs.filter(({ state }) => state.is === "introduced");
  const reminders = introduced.flatMap((pair) => {
    const silent = roles.filter((role) => pair.acceptedAt[role] === null);
    return introductionTo(silent, pair, introducedTogether(world.pairs, pair), world.participants, "introduction-reminder");
  });
  const passed = (days: number, pair: Pair) => hour(daysAfterIntroduction(days, pair, world, now));
  const first = (occasion: Occasion) =>
    earliest(...pairsOf(occasion).flatMap((id) => allBy(introduced, "id", id).map((pair) => passed(acceptReminderDays, pair)))) ??
    after(published, acceptReminderDays);
  const unheard = introduced.filter(({ id }) => !toldSilent.has(id));
  return [
    ...onceEach(reminders).map((one) => ({ ...toPeople(first(one), one.letter, [one.to.id], false), occasion: one.occasion })),
    ...[...Map.groupBy(unheard, (pair) => passed(acceptAlertDays, pair))].map(([moment, { length }]) =>
      toPeople(moment, length > 1 ? "introductions-unanswered" : "pair-needs-rematch", team, false),
    ),
  ];
}

/** The day from which pairs without any meeting are encouraged; what else is encouraged depends on each pair's own days. */
function nudges({ world, published }: Outlook): Planned[] {
  const { firstMeetingDays } = world.programme.rules;
  const from = (moment: Moment) => letterHourFrom(world.programme, addSeconds(daysAfter(moment, firstMeetingDays), -1));
  if (!world.cohort.published) {
    const { count } = everybody(world);
    return [{ at: from(published), letter: "nudge-first-meeting", to: [], count, sure: false }];
  }
  const met = new Set(world.meetings.filter(({ cancelledAt }) => cancelledAt === null).map(({ pair }) => pair));
  return world.pairs.flatMap((pair) =>
    pair.state.is === "active" && !met.has(pair.id)
      ? [toPeople(from(pair.state.since), "nudge-first-meeting", [pair.mentor, pair.mentee], false)]
      : [],
  );
}
