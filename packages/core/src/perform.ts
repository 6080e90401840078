/** Carries out an outcome: items, log lines and letter rows in one transaction, then the letters. */
import type { CohortRef } from "./kernel/item.ts";
import type { Delivery } from "./letter/delivery.ts";
import { post } from "./letter/post.ts";
import type { Act, Happening, Occasion, Outcome } from "./outcome.ts";
import { Conflict, type Ports, type Write } from "./ports.ts";
import type { LogEntry } from "./workflow/wait.ts";

/**
 * Reads and decides again while others write at the same time (up to 5 times).
 * @param decide reads what it needs and returns the outcome; may throw a Refusal
 */
export async function perform(ports: Ports, ref: CohortRef, act: Act, decide: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await decide();
    try {
      const deliveries = await record(ports, ref, act, outcome);
      await post(
        ports,
        ref,
        deliveries.map((d) => d.id),
        act.now,
      );
      return outcome;
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === 5) throw error;
    }
  }
}

/** Stores an outcome without sending its letters; gives their rows. At most about 100 writes are one transaction, more go in groups. */
export async function record(ports: Pick<Ports, "store" | "ids">, ref: CohortRef, act: Act, outcome: Outcome): Promise<Delivery[]> {
  const deliveries = outcome.letters.map((occasion) => toDelivery(ports, ref, act, occasion));
  const writes: Write[] = [
    ...outcome.put.map((put) => ({ put })),
    ...outcome.happenings.map((happening) => ({ ensure: toLogEntry(ports, ref, act, happening) })),
    ...deliveries.map((ensure) => ({ ensure })),
  ];
  if (writes.length <= 100) await ports.store.commit(writes);
  // Letters and log first: a repeated step finds them in place, and the items' versions tell what is still to do.
  else await ports.store.commitGroups([...writes].reverse().map((write) => [write]));
  return deliveries;
}

/** The row of a letter; its id is derived, so the same occasion can have only one. */
export function toDelivery(ports: Pick<Ports, "ids">, ref: CohortRef, act: Act, occasion: Occasion): Delivery {
  const id = ports.ids.derive("dlv", ref.programme, ref.cohort, occasion.to.is, occasion.to.id, occasion.letter, occasion.occasion);
  return {
    kind: "delivery",
    ...ref,
    id,
    version: 0,
    letter: occasion.letter,
    occasion: occasion.occasion,
    recipient: occasion.to,
    language: occasion.language,
    state: "due",
    dueAt: act.now,
    claimedAt: null,
    sentAt: null,
    messageId: `${id}@${ref.programme}.tamkine`,
    facts: occasion.facts ?? {},
  };
}

function toLogEntry(ports: Pick<Ports, "ids">, ref: CohortRef, act: Act, happening: Happening): LogEntry {
  const unique = ports.ids.derive("log", act.now, act.by, happening.event, happening.subject);
  return {
    kind: "log",
    ...ref,
    id: `${act.now}#${unique}`,
    version: 0,
    at: act.now,
    by: act.by,
    event: happening.event,
    subject: happening.subject,
    facts: happening.facts ?? {},
  };
}
