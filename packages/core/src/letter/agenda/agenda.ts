/** What will be sent from now on, moment by moment, to whom: as the cohort's dates are, and as its people are known so far. */
import type { Organiser } from "../../access/organiser.ts";
import { isAtLeast, isOver } from "../../cohort/phase.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { type Moment, reached } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import { ofClose } from "./close.ts";
import { ofIntake } from "./intake.ts";
import { ofMentoring } from "./mentoring.ts";
import type { Outlook, Planned } from "./planned.ts";
import { ofSelection } from "./selection.ts";

/** Soonest first. Empty once the cohort is closed or cancelled: nothing goes by itself any more. */
export function agenda(world: World, organisers: readonly Organiser[], now: Moment): Planned[] {
  const { cohort, programme } = world;
  if (isOver(cohort.phase)) return [];
  const outlook: Outlook = {
    world,
    team: organisers.filter(({ role }) => role === "owner" || role === "coordinator").map(({ id }) => id),
    now,
    published: cohort.published?.at ?? momentOf(cohort, programme, "matchingEnds"),
    ends: cohort.mentoringEndedAt ?? momentOf(cohort, programme, "mentoringEnds"),
  };
  const before = (phase: Parameters<typeof isAtLeast>[1]) => !isAtLeast(cohort.phase, phase);
  const planned = [
    ...(before("selection") ? ofIntake(outlook) : []),
    ...(before("mentoring") ? ofSelection(outlook) : []),
    ...(before("survey") ? ofMentoring(outlook) : []),
    ...ofClose(outlook),
  ];
  return planned
    .filter(({ at, count }) => count > 0 && reached(at, now) && at !== now)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.letter < b.letter ? -1 : 1));
}
