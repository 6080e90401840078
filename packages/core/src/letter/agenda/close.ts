/** The survey and the close. */
import { momentOf } from "../../cohort/milestones.ts";
import { isAtLeast } from "../../cohort/phase.ts";
import { reached } from "../../kernel/time.ts";
import { invited } from "../../survey/invited.ts";
import { letterHourAfter } from "../../workflow/steps/step.ts";
import type { World } from "../../world.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";
import { everybody, paired } from "./hoped.ts";

export function ofClose(outlook: Outlook): Planned[] {
  const { world, team } = outlook;
  const { cohort, programme } = world;
  const closes = momentOf(cohort, programme, "closes");
  const thanks: Planned = { at: closes, letter: "thank-you", sure: true, ...paired(world) };
  const last = [thanks, toPeople(closes, "cohort-closed", team)];
  return isAtLeast(cohort.phase, "closeout") ? last : [...survey(outlook), ...last];
}

function survey({ world, ends }: Outlook): Planned[] {
  const { cohort, programme } = world;
  const closes = momentOf(cohort, programme, "surveyEnds");
  const people = surveyed(world);
  const answered = new Set(world.answers.map(({ participant }) => participant));
  const silent = people.to.filter((id) => !answered.has(id));
  const reminders = programme.rules.surveyReminderDays
    .map((days) => letterHourAfter({ world }, ends, days))
    .filter((at) => !reached(at, closes))
    .map((at): Planned => ({ at, letter: "survey-reminder", to: silent, count: people.count - answered.size, sure: false }));
  const certificates: Planned = { at: closes, letter: "certificate-issued", sure: false, ...paired(world) };
  return [
    { at: ends, letter: "survey-invitation", sure: true, ...people },
    ...reminders,
    ...(programme.certificates.automatic ? [certificates] : []),
  ];
}

function surveyed(world: World): { to: string[]; count: number } {
  if (!world.cohort.published) return everybody(world);
  const to = invited(world).map(({ id }) => id);
  return { to, count: to.length };
}
