/** Who means to do what, when: the cast's intentions in the order of virtual time. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Page } from "./web/browser.ts";

/** Someone who acts. */
export interface Actor {
  role: "mentor" | "mentee" | "organiser";
  /**
   * What tells of each pair this person is in, which the other's page says too: one of them sees what the other does, and two mentees
   * of one mentor find the same evenings free. So they act one after the other, and the story does not hang on who was quicker.
   */
  circle?: ReadonlySet<string> | undefined;
  /** The page as this person looked at it, until somebody near acts. */
  seen?: Page | undefined;
}

export interface Intention {
  at: Moment;
  /** Who means to: one person does one thing after the other, different people act side by side. */
  who: Actor;
  /** Tells intentions for the same moment apart, in a fixed order; the same key again replaces the earlier one. */
  key: string;
  /** What can be done while others act: nothing that they would see. */
  prepare?(): Promise<void>;
  act(now: Moment): Promise<void>;
}

export interface Agenda {
  plan(intention: Intention): void;
  /** The earliest moment someone means to act at. */
  next(): Moment | undefined;
  /** Takes out what is due at `now`, earliest first. */
  due(now: Moment): Intention[];
}

/** How many people act at the same time: as many as a small server is asked by in the evening. */
const atOnce = 16;

/** Deals with everything, several at the same time, begun in this order. */
export async function sideBySide<T>(things: readonly T[], deal: (thing: T) => Promise<void>, most = atOnce): Promise<void> {
  const waiting = things.values();
  const next = async (): Promise<void> => {
    for (const thing of waiting) await deal(thing);
  };
  await Promise.all(Array.from({ length: most }, next));
}

/**
 * Carries out what is due at one moment: what participants mean to do, and then organisers, who see everything.
 * @param most how many people act at the same time
 */
export async function carryOut(due: readonly Intention[], now: Moment, most = atOnce): Promise<void> {
  const { organiser = [], mentor = [], mentee = [] } = Object.groupBy(due, ({ who }) => who.role);
  await Promise.all([prepare(organiser), prepare([...mentor, ...mentee]).then(() => inTurn([...mentor, ...mentee], now, most))]);
  await inTurn(organiser, now, most);
}

const prepare = (due: readonly Intention[]) => sideBySide(due, async (intention) => intention.prepare?.());

/** Each person's intentions in order, after those who come before and in whose circle this person is. */
async function inTurn(due: readonly Intention[], now: Moment, most: number): Promise<void> {
  const begun: { who: Actor; acts: Promise<void> }[] = [];
  await sideBySide(
    [...Map.groupBy(due, ({ who }) => who)],
    ([who, mine]) => {
      const before = begun.filter(({ who: other }) => isNear(who, other));
      const acts = Promise.all(before.map((other) => other.acts)).then(async () => {
        if (before.length > 0) who.seen = undefined;
        for (const intention of mine) await intention.act(now);
      });
      begun.push({ who, acts });
      return acts;
    },
    most,
  );
}

const isNear = (one: Actor, other: Actor): boolean => [...(one.circle ?? [])].some((sign) => other.circle?.has(sign));

export function createAgenda(): Agenda {
  const intentions = new Map<string, Intention & { time: number }>();
  return {
    plan: (intention) => void intentions.set(intention.key, { ...intention, time: Date.parse(intention.at) }),
    next() {
      let first: (Intention & { time: number }) | undefined;
      for (const one of intentions.values()) if (!first || one.time < first.time) first = one;
      return first?.at;
    },
    due(now) {
      const due = [...intentions.values()].filter(({ time }) => time <= Date.parse(now));
      for (const { key } of due) intentions.delete(key);
      return due.sort((a, b) => a.time - b.time || (a.key < b.key ? -1 : 1));
    },
  };
}
