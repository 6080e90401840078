/** Rehearses a cohort in draft with people who do not exist, from its first day to its close, in memory: nothing is stored or sent. */
import type { Organiser } from "../access/organiser.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { momentOf } from "../cohort/milestones.ts";
import { type Day, dayOf, daysAfter, type Moment } from "../kernel/time.ts";
import type { Figure } from "../kpi/figure.ts";
import { figures } from "../kpi/kpi.ts";
import type { LetterId } from "../letter/catalogue.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Programme } from "../programme/programme.ts";
import { nobodyIn } from "../world.ts";
import type { CourseStep } from "../workflow/stop.ts";
import { castOf } from "./cast.ts";
import { chance } from "./chance.ts";
import { people } from "./people.ts";
import { play } from "./play.ts";

export interface Rehearsed {
  mentors: number;
  mentees: number;
  pairs: number;
  /** What was sent, day by day, in the order in which it went. */
  letters: { day: Day; letter: LetterId; count: number }[];
  /** Where the cohort waited for a decision, from when. */
  stops: { step: CourseStep; at: Moment }[];
  /** As they would be at the close. */
  figures: Figure[];
  closed: boolean;
}

/** The same seed gives the same rehearsal. */
export function rehearse(programme: Programme, cohort: Cohort, organisers: readonly Organiser[], seed: number, ids: Ids): Rehearsed {
  const luck = chance(seed);
  const [owner] = organisers.filter(({ role }) => role === "owner");
  if (!owner) throw new Error("a programme has an owner");
  const { lettersPaused: _, ...asUsual } = cohort;
  const draft: Cohort = { ...asUsual, phase: "draft" };
  const everybody = people(programme, draft, luck);
  const from = daysAfter(momentOf(draft, programme, "intakeOpens"), -1);
  const until = daysAfter(momentOf(draft, programme, "closes"), 30);
  const cast = castOf({ luck, ids, people: everybody, owner });
  const played = play(nobodyIn(programme, draft), { organisers: [...organisers], ids, cast, from, until });
  const { world, letters, stops, at } = played;
  return {
    mentors: world.cohort.published?.mentors.length ?? 0,
    mentees: world.cohort.published?.mentees.length ?? 0,
    pairs: world.pairs.length,
    letters: byDay(letters, programme.timeZone),
    stops,
    figures: figures(world, letters, world.cohort.frozenAt ?? at),
    closed: world.cohort.phase === "closed",
  };
}

function byDay(letters: readonly { letter: string; dueAt: Moment }[], timeZone: string): Rehearsed["letters"] {
  const lines = new Map<string, Rehearsed["letters"][number]>();
  for (const { letter, dueAt } of letters) {
    const day = dayOf(dueAt, timeZone);
    const line = lines.get(`${day} ${letter}`) ?? { day, letter: letter as LetterId, count: 0 };
    line.count += 1;
    lines.set(`${day} ${letter}`, line);
  }
  return [...lines.values()];
}
