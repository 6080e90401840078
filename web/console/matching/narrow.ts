/** Which of the proposed pairs the board shows, from the worst to the best. */
import type { Match, Proposal } from "@tamkine/core/matching/proposal";
import type { World } from "@tamkine/core/world";
import { holds } from "../search.ts";

export const views = ["all", "worst", "locked", "waived", "changed"] as const;
export type View = (typeof views)[number];

export interface Narrowed {
  view: View;
  /** Pairs of this mentor only. */
  mentor?: string | undefined;
  /** Words that stand in one of the two names. */
  find?: string | undefined;
}

/** So many are the worst. */
const worst = 10;

/** All of them for any other word. */
export const viewOf = (asked: string | undefined): View => views.find((one) => one === asked) ?? "all";

/** @returns the matches that are asked for, lowest score first, equal scores in the order of ids */
export function narrow(world: World, { matches, rulings, before }: Proposal, { view, mentor, find }: Narrowed): Match[] {
  const ordered = matches.toSorted((a, b) => a.score - b.score || (a.mentee < b.mentee ? -1 : 1));
  const ruled = (rule: "lock" | "waive") => new Set(rulings.filter((one) => one.rule === rule).map((one) => `${one.mentee} ${one.mentor}`));
  const sets = { locked: ruled("lock"), waived: ruled("waive"), changed: new Set(before?.moved.map(({ mentee }) => mentee)) };
  const kept = {
    all: () => true,
    worst: () => true,
    locked: (one: Match) => sets.locked.has(`${one.mentee} ${one.mentor}`),
    waived: (one: Match) => sets.waived.has(`${one.mentee} ${one.mentor}`),
    changed: (one: Match) => sets.changed.has(one.mentee),
  }[view];
  const named = find === undefined ? undefined : namedAs(world, find);
  return ordered
    .slice(0, view === "worst" ? worst : undefined)
    .filter((one) => kept(one) && (mentor === undefined || one.mentor === mentor))
    .filter((one) => !named || named.has(one.mentee) || named.has(one.mentor));
}

/** Ids of the people whose names hold the words; each name is read once, however many pairs a mentor has. */
const namedAs = ({ applications }: World, words: string): Set<string> =>
  new Set(applications.filter(({ form }) => holds(words, form.name)).map(({ id }) => id));
