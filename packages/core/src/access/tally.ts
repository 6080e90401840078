/** Counting what need not be counted to the last one: most people do so little in an hour that nobody else has to know of it. */
import type { Moment } from "../kernel/time.ts";
import type { Store } from "../ports.ts";

/** So many a process keeps to itself, less one: whoever is answered by several of them may do that many more with each. */
const few = 5;
/** Of so many a process keeps count at once; then it begins anew. */
const most = 5_000;

/** What was counted everywhere when this process last asked, and what it has not told since. */
interface Kept {
  told: number;
  untold: number;
}
const processes = new WeakMap<Pick<Store, "count">, Map<string, Kept>>();

/**
 * Counts one more, and writes that down only when there are a few, or when there are as many as may be: a form then costs one write less.
 * @param id of what is counted, in its stretch of time. @param until when it is over. @param times how many there may be
 * @returns how many there are as far as this process knows: all of them, where no other counts the same
 */
export async function tally(store: Pick<Store, "count">, id: string, until: Moment, times: number): Promise<number> {
  const mine = processes.get(store) ?? new Map<string, Kept>();
  processes.set(store, mine);
  const { told, untold } = mine.get(id) ?? { told: 0, untold: 0 };
  const now = untold + 1;
  if (mine.size >= most) mine.clear();
  if (now < few && told + now <= times) {
    mine.set(id, { told, untold: now });
    return told + now;
  }
  mine.set(id, { told, untold: 0 });
  const counted = await store.count(id, now, until);
  mine.set(id, { told: counted, untold: mine.get(id)?.untold ?? 0 });
  return counted;
}
