/** Letters that a crash left behind: those never tried, and those that may or may not have gone. */
import type { CohortRef } from "../kernel/item.ts";
import { addSeconds, type Moment, reached } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Store } from "../ports.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Delivery } from "./delivery.ts";

/** Seconds after which a due letter was surely forgotten by whoever was to send it. */
export const forgottenAfter = 5 * 60;
/** Seconds after which a claimed letter was surely abandoned: longer than a function may run. */
const doubtfulAfter = 15 * 60;

/** Ids of the cohort's letters due for more than five minutes, oldest first. */
export async function sweep(store: Pick<Store, "unsent">, ref: CohortRef, now: Moment): Promise<string[]> {
  const unsent = await store.unsent(ref);
  return unsent
    .filter((delivery) => delivery.state === "due" && reached(now, addSeconds(delivery.dueAt, forgottenAfter)))
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt) || (a.id < b.id ? -1 : 1))
    .map((delivery) => delivery.id);
}

/** Letters claimed for more than fifteen minutes: they may have gone out, so only a person sends them again. */
export function inDoubt(deliveries: readonly Delivery[], now: Moment): Delivery[] {
  return deliveries.filter(
    ({ state, claimedAt }) => state === "claimed" && claimedAt !== null && reached(now, addSeconds(claimedAt, doubtfulAfter)),
  );
}

/**
 * An organiser has a letter in doubt sent again; it becomes due, with the same Message-ID, and `post` sends it.
 * Refusal wrong-state when it is not in doubt (any more, or yet).
 */
export function sendAgain(delivery: Delivery, { now }: Act): Outcome {
  if (inDoubt([delivery], now).length === 0) throw new Refusal("wrong-state");
  return {
    put: [{ ...delivery, state: "due", claimedAt: null, dueAt: now }],
    happenings: [{ event: "letter-sent-again", subject: delivery.id, facts: { letter: delivery.letter } }],
    letters: [],
  };
}
