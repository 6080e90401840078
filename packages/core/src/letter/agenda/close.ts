/** The survey and the close. */
import { momentOf } from "../../cohort/milestones.ts";
import { isAtLeast } from "../../cohort/phase.ts";
import { reached } from "../../kernel/time.ts";
import { acceptedByBoth, isLive } from "../../pairing/sides.ts";
import { invited } from "../../survey/invited.ts";
import { remindersOf } from "../../workflow/steps/reminders.ts";
import { letterHourAfter } from "../hour.ts";
import type { World } from "../../world.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";
import { everybody, paired } from "./expected-people.ts";

export function ofClose(outlook: Outlook): Planned[] {
  const { world, team } = outlook;
  const { cohort, programme } = world;
  const closes = momentOf(cohort, programme, "closes");
  const thanks: Planned = { at: closes, letter: "thank-you", sure: false, ...paired(world) };
  // Who will have met nobody is known at the end.
  const over: Planned = { at: closes, letter: "cohort-over", sure: false, ...everybody(world) };
  const last = [thanks, over, toPeople(closes, "cohort-closed", team)];
  return isAtLeast(cohort.phase, "closeout") ? last : [...survey(outlook), ...last];
}

function survey({ world, ends }: Outlook): Planned[] {
  const { cohort, programme } = world;
  const closes = momentOf(cohort, programme, "surveyEnds");
  const people = surveyed(world);
  const answered = new Set(world.answers.map(({ participant }) => participant));
  const silent = people.to.filter((id) => !answered.has(id));
  const reminders = remindersOf(programme, "surveyReminderDays")
    .map(({ days, letter }) => ({ at: letterHourAfter(world.programme, ends, days), letter }))
    .filter(({ at }) => !reached(at, closes))
    .map((one): Planned => ({ ...one, to: silent, count: people.count - answered.size, sure: false }));
  const certificates: Planned = { at: closes, letter: "certificate-issued", sure: false, ...paired(world) };
  return [
    ...asked(world, people).map((one): Planned => ({ at: ends, sure: true, ...one })),
    ...reminders,
    ...(programme.certificates.automatic ? [certificates] : []),
  ];
}

/** Whoever has somebody to meet, or had, gets one letter, and the others another. */
function asked(world: World, people: { to: string[]; count: number }): Pick<Planned, "letter" | "to" | "count">[] {
  if (!world.cohort.published) return [{ letter: "survey-invitation", ...people }];
  const met = new Set(world.pairs.filter((pair) => isLive(pair) || acceptedByBoth(pair)).flatMap(({ mentor, mentee }) => [mentor, mentee]));
  const [paired, alone] = [people.to.filter((id) => met.has(id)), people.to.filter((id) => !met.has(id))];
  return [
    { letter: "survey-invitation", to: paired, count: paired.length },
    ...(alone.length === 0 ? [] : [{ letter: "survey-without-pair" as const, to: alone, count: alone.length }]),
  ];
}

function surveyed(world: World): { to: string[]; count: number } {
  if (!world.cohort.published) return everybody(world);
  const to = invited(world).map(({ id }) => id);
  return { to, count: to.length };
}
