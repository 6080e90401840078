/** Cohorts that were played with people who do not exist, for reports to look at. */
import { momentOf } from "@tamkine/core/cohort/milestones";
import { daysAfter, type Moment } from "@tamkine/core/kernel/time";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { castOf } from "@tamkine/core/rehearsal/cast";
import { chance } from "@tamkine/core/rehearsal/chance";
import { people } from "@tamkine/core/rehearsal/people";
import { play } from "@tamkine/core/rehearsal/play";
import { nobodyIn, type World } from "@tamkine/core/world";
import { aCohort, anOrganiser, aProgramme, ids } from "@tamkine/core/worlds/makers";

export interface Season {
  world: World;
  letters: readonly Delivery[];
  /** When its figures are counted. */
  now: Moment;
}

/** @param pairs that the programme aims at; @param until where the clock is stopped, its close when not given */
export function season(pairs: number, until?: Moment): Season {
  const programme = aProgramme();
  const small = { ...programme, goals: { ...programme.goals, mentors: pairs, mentees: pairs } };
  const cohort = aCohort({ phase: "draft" });
  const owner = anOrganiser();
  const luck = chance(7);
  const { world, letters, at } = play(nobodyIn(small, cohort), {
    organisers: [owner],
    ids,
    cast: castOf({ luck, ids, people: people(small, cohort, luck), owner }),
    from: daysAfter(momentOf(cohort, small, "intakeOpens"), -1),
    until: until ?? daysAfter(momentOf(cohort, small, "closes"), 30),
  });
  return { world: { ...world, programme }, letters, now: world.cohort.frozenAt ?? at };
}

/** What grows with the number of people. */
const crowd = ["applications", "participants", "pairs", "meetings", "attendances", "answers", "pulses"] as const satisfies (keyof World)[];

/** As many of everybody as `times` says, each under ids of their own: a large cohort, without the time that playing one takes. */
export function multiplied({ world, letters, now }: Season, times: number): Season {
  const copies = <T>(things: readonly T[]): T[] => Array.from({ length: times }, (_, n) => renamed(things, n)).flat();
  const { published } = world.cohort;
  const cohort = {
    ...world.cohort,
    published: published && { ...published, mentees: copies(published.mentees), mentors: copies(published.mentors) },
  };
  const lists = Object.fromEntries(crowd.map((list) => [list, copies<unknown>(world[list])]));
  return { world: { ...world, ...lists, cohort }, letters: copies(letters), now };
}

/** Ids of people, pairs and meetings; nothing else here looks like one. */
const renamed = <T>(things: readonly T[], n: number): T[] =>
  JSON.parse(JSON.stringify(things).replaceAll(/"((?:app|pair|mtg)_[\w-]+)/gu, `"$1x${n}`)) as T[];
