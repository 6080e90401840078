/** A line of the agenda, and what lines are computed from. */
import type { Moment } from "../../kernel/time.ts";
import type { World } from "../../world.ts";
import type { LetterId } from "../catalogue.ts";

export interface Planned {
  at: Moment;
  letter: LetterId;
  /** Ids of those who would get it (applicants, participants or organisers); empty while nobody is known yet. */
  to: readonly string[];
  /** How many letters these are, known or expected; at most so many where it depends. */
  count: number;
  /** Whether it goes unless dates are moved; otherwise it depends on what people do until then. */
  sure: boolean;
  /** What it is about, where it is known by now and is not the cohort as a whole: whoever has that letter already gets no second one. */
  occasion?: string;
}

/** What the agenda is computed from. */
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

/** A line for a letter to these people. */
export const toPeople = (at: Moment, letter: LetterId, to: readonly string[], sure = true): Planned => ({
  at,
  letter,
  to,
  count: to.length,
  sure,
});
