/** A line of the agenda, and what it is worked out from. */
import type { Moment } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import type { LetterId } from "../catalogue.ts";

export interface Planned {
  at: Moment;
  letter: LetterId;
  /** Ids of those who would get it: applicants, participants or organisers; nobody while nobody is known yet. */
  to: readonly string[];
  /** How many letters that makes, or as many as are hoped for; at most so many when it depends. */
  count: number;
  /** Whether it goes as long as the dates stay; else it depends on what people do until then. */
  sure: boolean;
  /** What it is about, where it is known by now and is not the cohort as a whole: whoever has that letter already gets no second one. */
  occasion?: string;
}

/** What the agenda is worked out from. */
export interface Outlook {
  world: World;
  /** Who gets the letters to organisers. */
  team: readonly string[];
  /** Pairs of whose silence they were told. */
  toldSilent: ReadonlySet<string>;
  now: Moment;
  /** When pairs were published, or will be at the latest; when mentoring ends. */
  published: Moment;
  ends: Moment;
}

/** To these people. */
export const toPeople = (at: Moment, letter: LetterId, to: readonly string[], sure = true): Planned => ({
  at,
  letter,
  to,
  count: to.length,
  sure,
});
