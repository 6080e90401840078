/** What else changes with a cohort's dates, to be shown before they are moved. */
import type { Gathering } from "../gathering/gathering.ts";
import { addDays, type Day, dayOf, type Moment } from "../kernel/time.ts";
import type { LetterId } from "../letter/catalogue.ts";
import { pulseMoments } from "../survey/pulse.ts";
import type { World } from "../world.ts";
import type { Cohort, Milestone, Schedule } from "./cohort.ts";
import { lengthOf, mentoringMonths, momentOf, type TimedPhase, timedPhases } from "./milestones.ts";
import { changes } from "./move.ts";
import { isAtLeast } from "./phase.ts";

export interface Consequences {
  /** Dates that move, and the moments at which the state machine goes on because of them. */
  dates: { milestone: Milestone; from: Day; to: Day; goesOn: Moment }[];
  /** Phases that become longer or shorter, in days. */
  lengths: { phase: TimedPhase; from: number; to: number }[];
  /** Letters that go on another day by themselves. */
  letters: { letter: LetterId; from: Day; to: Day }[];
  /** Announced gatherings, and how many planned meetings, that would be after mentoring and count nowhere. */
  outside: { gatherings: Gathering[]; meetings: number };
  /** Months with a gathering of their own that come in or fall away. */
  months: { more: string[]; fewer: string[] };
}

/** @param schedule the dates as they would be; @param now letters that have gone by then move no more */
export function consequences(world: World, schedule: Schedule, now: Moment): Consequences {
  const { cohort, programme } = world;
  const then = { ...cohort, schedule };
  const ends = momentOf(then, programme, "mentoringEnds");
  const after = (moment: Moment) => Date.parse(moment) >= Date.parse(ends) && cohort.schedule.mentoringEnds !== schedule.mentoringEnds;
  const [before, months] = [mentoringMonths(cohort, programme), mentoringMonths(then, programme)];
  const sent = (when: Cohort) => lettersOf(when, programme);
  const later = sent(then);
  const today = dayOf(now, programme.timeZone);
  return {
    dates: changes(cohort.schedule, schedule).map((date) => ({ ...date, goesOn: momentOf(then, programme, date.milestone) })),
    lengths: timedPhases
      .map((phase) => ({ phase, from: lengthOf(cohort.schedule, phase), to: lengthOf(schedule, phase) }))
      .filter(({ from, to }) => from !== to),
    letters: sent(cohort).flatMap(({ letter, day }, i) => {
      const to = later[i]?.day ?? day;
      return to === day || day <= today ? [] : [{ letter, from: day, to }];
    }),
    outside: {
      gatherings: world.gatherings.filter(({ state, at }) => state === "announced" && after(at)),
      meetings: world.meetings.filter(({ logged, cancelledAt, at }) => logged === null && cancelledAt === null && after(at)).length,
    },
    months: { more: months.filter((month) => !before.includes(month)), fewer: before.filter((month) => !months.includes(month)) },
  };
}

/** Letters whose day hangs on a date, with that day; always the same ones in the same order. */
function lettersOf(cohort: Cohort, programme: World["programme"]): { letter: LetterId; day: Day }[] {
  const { timeZone, rules } = programme;
  const morning = (milestone: Milestone) => dayOf(momentOf(cohort, programme, milestone), timeZone);
  const from = cohort.published?.at ?? momentOf(cohort, programme, "matchingEnds");
  // Whose decision is waited for next.
  const decided = isAtLeast(cohort.phase, "matching") ? "matchingEnds" : "selectionEnds";
  return [
    { letter: "selection-due", day: morning("intakeCloses") },
    { letter: "decision-reminder", day: addDays(morning(decided), rules.decisionReminderDays) },
    { letter: "pulse-middle", day: dayOf(pulseMoments(cohort, programme, from).middle, timeZone) },
    { letter: "survey-invitation", day: morning("mentoringEnds") },
    { letter: "certificate-issued", day: morning("surveyEnds") },
    { letter: "thank-you", day: morning("closes") },
    { letter: "cohort-closed", day: morning("closes") },
  ];
}
