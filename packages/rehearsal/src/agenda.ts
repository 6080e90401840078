/** Who means to do what, when: the cast's intentions in the order of virtual time. */
import type { Moment } from "@tamkine/core/kernel/time";

export interface Intention {
  at: Moment;
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
