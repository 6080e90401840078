/** What will be sent from now on, moment by moment, to whom: as the cohort's dates are, and as its people are known so far. */
import type { Organiser } from "../../access/organiser.ts";
import { isAtLeast, isOver } from "../../cohort/phase.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { type Moment, reached } from "../../kernel/time.ts";
import { isSilence } from "../../pairing/introductions.ts";
import type { World } from "../../world.ts";
import { pairsOf } from "../about/topic.ts";
import type { Delivery } from "../delivery.ts";
import { ofClose } from "./close.ts";
import { ofIntake } from "./intake.ts";
import { ofLate } from "./late.ts";
import { ofMentoring } from "./mentoring.ts";
import type { Outlook, Planned } from "./planned.ts";
import { ofSelection } from "./selection.ts";

/** A letter that went, or waits to go. */
type Written = Pick<Delivery, "letter" | "occasion" | "recipient">;

/**
 * Soonest first. Empty once the cohort is closed or cancelled: nothing goes by itself any more.
 * @param written the cohort's letters so far: days may have been changed since, and nobody is told the same twice
 */
export function agenda(world: World, organisers: readonly Organiser[], now: Moment, written: readonly Written[] = []): Planned[] {
  const { cohort, programme } = world;
  if (isOver(cohort.phase)) return [];
  const outlook: Outlook = {
    world,
    team: organisers.filter(({ role }) => role === "owner" || role === "coordinator").map(({ id }) => id),
    toldSilent: new Set(written.filter(isSilence).flatMap(pairsOf)),
    now,
    published: cohort.published?.at ?? momentOf(cohort, programme, "matchingEnds"),
    ends: cohort.mentoringEndedAt ?? momentOf(cohort, programme, "mentoringEnds"),
  };
  const before = (phase: Parameters<typeof isAtLeast>[1]) => !isAtLeast(cohort.phase, phase);
  const planned = [
    ...(before("selection") ? ofIntake(outlook) : []),
    ...(before("mentoring") ? ofSelection(outlook) : []),
    ...(before("survey") ? ofMentoring(outlook) : []),
    ...(before("closeout") ? ofLate(outlook) : []),
    ...ofClose(outlook),
  ];
  const known = new Set(written.map(({ letter, occasion, recipient }) => `${letter} ${occasion} ${recipient.id}`));
  return planned
    .map((one) => without(one, known))
    .filter(({ at, count }) => count > 0 && reached(at, now) && at !== now)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.letter < b.letter ? -1 : 1));
}

/** The line without those who have the letter already. */
function without(line: Planned, known: ReadonlySet<string>): Planned {
  const to = line.to.filter((id) => !known.has(`${line.letter} ${line.occasion ?? ""} ${id}`));
  return { ...line, to, count: line.count - (line.to.length - to.length) };
}
