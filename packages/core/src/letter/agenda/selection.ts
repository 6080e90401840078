/** From the close of sign-up to publication: what organisers are asked for, and the introductions, at the latest on their dates. */
import { momentOf } from "../../cohort/milestones.ts";
import { isAtLeast } from "../../cohort/phase.ts";
import { type Outlook, type Planned, toPeople } from "./planned.ts";
import { hoped } from "./expected-people.ts";
import { reminderOf } from "./reminder.ts";

export function ofSelection(outlook: Outlook): Planned[] {
  const { world, team, published } = outlook;
  const { cohort, programme, proposal } = world;
  const selected = momentOf(cohort, programme, "selectionEnds");
  const asked = isAtLeast(cohort.phase, "selection") ? [] : [toPeople(momentOf(cohort, programme, "intakeCloses"), "selection-due", team)];
  const proposed = isAtLeast(cohort.phase, "matching")
    ? []
    : [...reminderOf(outlook, selected), toPeople(selected, "approval-due", team), toPeople(selected, "matching-incomplete", team, false)];
  return [...asked, ...proposed, ...reminderOf(outlook, published), ...introductions(outlook, proposal?.matches ?? [])];
}

/** A letter to each of a pair, and one to whoever is in several; while nobody is matched, as many pairs as mentees. */
function introductions({ world, published }: Outlook, matches: readonly { mentor: string; mentee: string }[]): Planned[] {
  if (matches.length === 0) return [{ at: published, letter: "introduction", to: [], count: 2 * hoped(world, "mentee"), sure: true }];
  const mentors = Map.groupBy(matches, ({ mentor }) => mentor);
  const [several, one] = [true, false].map((more) => [...mentors].filter(([, own]) => own.length > 1 === more).map(([id]) => id));
  return [
    toPeople(published, "introduction", [...(one ?? []), ...matches.map(({ mentee }) => mentee)]),
    toPeople(published, "introductions", several ?? []),
  ];
}
