/** Letters that a crash left behind: those that were never tried, and those that may or may not have left. */
import { addSeconds, type Moment, reached } from "../../kernel/time.ts";
import type { Act, Outcome } from "../../outcome.ts";
import { Refusal } from "../../kernel/refusal.ts";
import type { Delivery } from "../delivery.ts";

/** After so many seconds a letter of a step has certainly been left behind; before that, the step may be about to send it. */
export const forgottenAfter = 5 * 60;
/** The same for a letter of a request, which may take half a minute. */
export const requestOver = 60;
/**
 * After so many seconds a claimed letter has certainly been abandoned. It is longer than a function may run, and longer than all tries of a
 * task of the state machine, which all claim with the moment of the first one (`stacks/last-try.test.ts`).
 */
export const doubtfulAfter = 15 * 60;

/**
 * Those of the letters that nobody is about to send, oldest first. Two processes may do this at the same moment, since a letter is claimed by
 * its version.
 * @param patience for how many seconds letters are left to the requests that wrote them; 0 to take all
 */
export function sweep(deliveries: readonly Delivery[], now: Moment, patience = 0): Delivery[] {
  const leave = ({ by = "workflow" }: Delivery) => (by === "workflow" ? forgottenAfter : patience);
  return deliveries
    .filter((delivery) => delivery.state === "due" && reached(now, addSeconds(delivery.dueAt, leave(delivery))))
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt) || (a.id < b.id ? -1 : 1));
}

/** Letters claimed more than fifteen minutes ago. They may have left, so only a person sends them again. */
export function inDoubt(deliveries: readonly Delivery[], now: Moment): Delivery[] {
  return deliveries.filter(
    ({ state, claimedAt }) => state === "claimed" && claimedAt !== null && reached(now, addSeconds(claimedAt, doubtfulAfter)),
  );
}

/**
 * An organiser has a letter in doubt sent again; it becomes due, with the same Message-ID, and `post` sends it.
 * Refuses wrong-state when it is not in doubt (any more, or yet).
 */
export function sendAgain(delivery: Delivery, { now }: Act): Outcome {
  if (inDoubt([delivery], now).length === 0) throw new Refusal("wrong-state");
  return {
    put: [{ ...delivery, state: "due", claimedAt: null, dueAt: now }],
    happenings: [{ event: "letter-sent-again", subject: delivery.id, facts: { letter: delivery.letter } }],
    letters: [],
  };
}

/** An organiser has heard that a letter in doubt arrived: it counts as sent. Refuses wrong-state as `sendAgain`. */
export function hasArrived(delivery: Delivery, { now }: Act): Outcome {
  if (inDoubt([delivery], now).length === 0) throw new Refusal("wrong-state");
  return {
    put: [{ ...delivery, state: "sent", sentAt: delivery.claimedAt }],
    happenings: [{ event: "letter-arrived", subject: delivery.id, facts: { letter: delivery.letter } }],
    letters: [],
  };
}
