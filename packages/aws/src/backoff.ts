/** Waits between tries, a little longer each time and never in step with others. */
import { randomInt } from "node:crypto";

/** Tries before a store gives up on a busy table or row: about two seconds in all. */
export const tries = 8;

/** @param attempt 1 after the first try: 5 to 10 ms, then doubled, at most 640 */
export async function backOff(attempt: number): Promise<void> {
  const most = Math.min(10 * 2 ** (attempt - 1), 640);
  const pause = randomInt(most / 2, most + 1);
  await new Promise((resolve) => setTimeout(resolve, pause));
}
