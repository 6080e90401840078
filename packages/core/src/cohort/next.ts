/** The cohort after this one: when it could begin, what it could be called, and who asked to hear of it. */
import { Temporal } from "temporal-polyfill";
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import { isRamadan } from "../kernel/ramadan.ts";
import { addDays, type Day } from "../kernel/time.ts";
import { nothing, type Outcome } from "../outcome.ts";
import type { Participant } from "../participant/participant.ts";
import type { Programme } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Cohort, Schedule } from "./cohort.ts";
import { proposeSchedule } from "./schedule.ts";
import { earliestFirst } from "./order.ts";

/** Days that people need to hear of it before sign-up opens. */
const noticeDays = 14;

/**
 * Dates for the next cohort: in the programme's rhythm, so with two a year six months after this one's first day, or as soon as there has
 * been time to tell people; sign-up opens neither before this one closes nor, where the programme spares it, during Ramadan.
 */
export function nextSchedule(programme: Programme, { schedule }: Pick<Cohort, "schedule">, today: Day): Schedule {
  const rhythm = Temporal.PlainDate.from(schedule.intakeOpens)
    .add({ months: 12 / programme.rules.cohortsAYear })
    .toString();
  let opens = [rhythm, addDays(today, noticeDays), addDays(schedule.closes, 1)].sort().at(-1) ?? rhythm;
  while (programme.country.ramadan && isRamadan(opens)) opens = addDays(opens, 1);
  return proposeSchedule(programme, opens);
}

/** "2026-1" is followed by "2026-2", and that by the first of the year in which the next one opens. "" for names of another kind. */
export function nextName({ cohort }: Pick<Cohort, "cohort">, { intakeOpens }: Pick<Schedule, "intakeOpens">): string {
  const [, year, number] = /^(\d{4})-(\d{1,2})$/u.exec(cohort) ?? [];
  if (year === undefined) return "";
  const opens = intakeOpens.slice(0, 4);
  return opens === year ? `${year}-${Number(number) + 1}` : `${opens}-1`;
}

/** The first name of this pattern that no cohort has, for one that opens then: "2026-1", or "2026-2" where there is that. */
export function freeName(cohorts: readonly Pick<Cohort, "cohort">[], { intakeOpens }: Pick<Schedule, "intakeOpens">): string {
  const year = intakeOpens.slice(0, 4);
  const taken = new Set(cohorts.map(({ cohort }) => cohort));
  let number = 1;
  while (taken.has(`${year}-${number}`)) number += 1;
  return `${year}-${number}`;
}

/** The cohort that those of this one may come back to: the first that is still to begin, or open for sign-up. */
export function comingAfter(cohorts: readonly Cohort[], { cohort, schedule }: Pick<Cohort, "cohort" | "schedule">): Cohort | undefined {
  return cohorts
    .filter((one) => one.cohort !== cohort && one.schedule.intakeOpens > schedule.intakeOpens)
    .filter(({ phase }) => phase === "draft" || phase === "intake")
    .sort(earliestFirst)[0];
}

/** Those who agreed to hear of the next cohorts and are still there. */
export function alumni({ participants, applications }: Pick<World, "participants" | "applications">): Participant[] {
  const there = new Set(applications.filter(({ status }) => status === "accepted").map(({ id }) => id));
  return participants.filter((one) => one.alumni !== undefined && one.state.is === "active" && there.has(one.id));
}

/**
 * Invites those of one cohort: mentors to come back, mentees to become mentors. Each gets one letter for each cohort to come, however often it is
 * asked for.
 * @param only the ids of those to invite, where it is not everybody who agreed
 * Refuses wrong-phase before this cohort is closing, and for one that nobody can join any more.
 */
export function inviteAlumni(
  world: Pick<World, "cohort" | "participants" | "applications">,
  next: Cohort,
  only?: ReadonlySet<string>,
): Outcome {
  const { phase } = world.cohort;
  if (phase !== "closeout" && phase !== "closed") throw new Refusal("wrong-phase", { phase });
  if (next.phase !== "draft" && next.phase !== "intake") throw new Refusal("wrong-phase", { phase: next.phase });
  const people = alumni(world).filter(({ id }) => only?.has(id) ?? true);
  if (people.length === 0) return nothing;
  return {
    put: [],
    happenings: [{ event: "alumni-invited", subject: "", facts: { to: next.cohort, count: people.length } }],
    letters: people.map((one) =>
      toApplicant(one, "next-cohort", next.cohort, { opens: next.schedule.intakeOpens, closes: next.schedule.intakeCloses }),
    ),
  };
}
