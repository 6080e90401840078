/** Who means to do what, when: the cast's intentions in the order of virtual time. */
import type { Moment } from "@tamkine/core/kernel/time";

export interface Intention {
  at: Moment;
  /** Who means to: one person does one thing after the other, different people act side by side. */
  who: string;
  /** Tells intentions for the same moment apart, in a fixed order; the same key again replaces the earlier one. */
  key: string;
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
export async function sideBySide<T>(things: readonly T[], deal: (thing: T) => Promise<void>): Promise<void> {
  const waiting = things.values();
  const next = async (): Promise<void> => {
    for (const thing of waiting) await deal(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/** Carries out what is due, each person's intentions in order. */
export async function carryOut(due: readonly Intention[], now: Moment): Promise<void> {
  const byPerson = Map.groupBy(due, ({ who }) => who);
  await sideBySide([...byPerson.values()], async (mine) => {
    for (const intention of mine) await intention.act(now);
  });
}

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
