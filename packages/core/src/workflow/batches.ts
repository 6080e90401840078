/** Divides the letters of one turn into batches, one for each Lambda call that sends them. */
import { addSeconds, type Moment } from "../kernel/time.ts";
import { forgottenAfter } from "../letter/sending/sweep.ts";
import type { Turn } from "./turn.ts";

/**
 * Letters of one Lambda call. 100 is what one request reads, and seven seconds' worth at 14 a second, SES's initial rate. Beyond 20 calls the
 * batches grow instead, since each call adds seven lines to the execution's history, which ends at 25,000; 500 take a third of the time
 * that a call has.
 */
const batch = { least: 100, calls: 20, most: 500 };

/**
 * Letters of one turn. Their ids pass through the execution, which fails for good beyond 256 KiB. The others stay due, and the next turn
 * takes them.
 */
const mostLetters = batch.calls * batch.most;

/** When the next turn is to take the letters that are too many for this one: once they count as left behind. Undefined when all fit. */
export const othersGo = (ids: readonly string[], now: Moment): Moment | undefined =>
  ids.length > mostLetters ? addSeconds(now, forgottenAfter) : undefined;

/** Delivery ids in batches, one for each call, up to what one turn may send. */
export function inBatches(all: readonly string[]): Turn["batches"] {
  const ids = all.slice(0, mostLetters);
  const size = Math.min(batch.most, Math.max(batch.least, Math.ceil(ids.length / batch.calls)));
  const batches: Turn["batches"] = [];
  for (let from = 0; from < ids.length; from += size) batches.push({ deliveries: ids.slice(from, from + size) });
  return batches;
}
