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
  size(): number;
}

export function createAgenda(): Agenda {
  const intentions = new Map<string, Intention>();
  const order = (a: Intention, b: Intention) => Date.parse(a.at) - Date.parse(b.at) || (a.key < b.key ? -1 : 1);
  return {
    plan: (intention) => void intentions.set(intention.key, intention),
    next: () => [...intentions.values()].sort(order)[0]?.at,
    due(now) {
      const due = [...intentions.values()].filter(({ at }) => Date.parse(at) <= Date.parse(now)).sort(order);
      for (const { key } of due) intentions.delete(key);
      return due;
    },
    size: () => intentions.size,
  };
}
