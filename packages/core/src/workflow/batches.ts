/** The letters of one turn in batches, for the calls that send them. */
import { addSeconds, type Moment } from "../kernel/time.ts";
import { forgottenAfter } from "../letter/sending/sweep.ts";
import type { Turn } from "./turn.ts";

/**
 * Letters of one Lambda call: as many as are read at once, at SES's first rate of 14 a second seven seconds' worth. Where there are so
 * many that it would take more than so many calls, each has more, at most what is sent in a third of the time that a call has: each call
 * leaves seven lines in the execution's history, which ends at 25,000.
 */
const batch = { least: 100, calls: 20, most: 500 };

/**
 * Letters of one turn. Their ids stand in the execution, where 256 KiB is the end of it: neither its own retries nor a new execution would
 * get any further. The others stay due, and the next turn hands them over.
 */
const mostLetters = batch.calls * batch.most;

/** When those letters go that are too many for this turn: once they count as left behind. */
export const othersGo = (ids: readonly string[], now: Moment): Moment | undefined =>
  ids.length > mostLetters ? addSeconds(now, forgottenAfter) : undefined;

/** Delivery ids in batches, each for one call; as many as one turn hands over. */
export function inBatches(all: readonly string[]): Turn["batches"] {
  const ids = all.slice(0, mostLetters);
  const size = Math.min(batch.most, Math.max(batch.least, Math.ceil(ids.length / batch.calls)));
  const batches: Turn["batches"] = [];
  for (let from = 0; from < ids.length; from += size) batches.push({ deliveries: ids.slice(from, from + size) });
  return batches;
}
