/** Carries out an outcome: items, log lines and letter rows in one transaction, then the letters. */
import type { CohortRef } from "./kernel/item.ts";
import { retried } from "./kernel/retried.ts";
import type { Delivery } from "./letter/delivery.ts";
import { postRows } from "./letter/post.ts";
import type { Act, Happening, Occasion, Outcome } from "./outcome.ts";
import type { Ports, Write } from "./ports.ts";
import type { LogEntry } from "./workflow/wait.ts";

/**
 * Decides, stores and sends; reads and decides again when others wrote at the same time.
 * @param decide reads what it needs and returns the outcome; may throw a Refusal
 */
export async function perform(ports: Ports, ref: CohortRef, act: Act, decide: () => Promise<Outcome>): Promise<Outcome> {
  const { outcome, deliveries } = await retried(async () => {
    const outcome = await decide();
    return { outcome, deliveries: await record(ports, ref, act, outcome) };
  });
  // As they were just stored. One that was there before has gone further and is left alone, or is due and as good as new.
  const stored = deliveries.map((delivery) => ({ ...delivery, version: delivery.version + 1 }));
  await postRows(ports, ref, stored, act.now);
  return outcome;
}

/**
 * Stores an outcome without sending its letters, and gives their rows. Up to 100 writes are one transaction. More are stored in
 * groups, letters and log first, items in reverse: the first item of `put` is the one whose new state says that the step is
 * done, so a step that died half-way finds it undone and repeats itself.
 */
export async function record(ports: Pick<Ports, "store" | "ids">, ref: CohortRef, act: Act, outcome: Outcome): Promise<Delivery[]> {
  const deliveries = outcome.letters.map((occasion) => toDelivery(ports, ref, act, occasion));
  const writes: Write[] = [
    ...outcome.put.map((put) => ({ put })),
    ...outcome.happenings.map((happening) => ({ ensure: toLogEntry(ports, ref, act, happening) })),
    ...deliveries.map((ensure) => ({ ensure })),
  ];
  if (writes.length <= 100) await ports.store.commit(writes);
  else await ports.store.commitGroups(writes.reverse().map((write) => [write]));
  return deliveries;
}

/** The row of a letter; its id is derived, so the same occasion can have only one. */
export function toDelivery(ports: Pick<Ports, "ids">, ref: CohortRef, act: Act, occasion: Occasion): Delivery {
  const { letter, to, language, facts = {} } = occasion;
  const id = ports.ids.derive("dlv", ref.programme, ref.cohort, to.is, to.id, letter, occasion.occasion);
  return {
    kind: "delivery",
    ...ref,
    id,
    version: 0,
    letter,
    occasion: occasion.occasion,
    recipient: to,
    language,
    state: "due",
    dueAt: act.now,
    claimedAt: null,
    sentAt: null,
    messageId: `${id}@${ref.programme}.tamkine`,
    facts,
  };
}

function toLogEntry(ports: Pick<Ports, "ids">, ref: CohortRef, act: Act, happening: Happening): LogEntry {
  const { event, subject, facts = {} } = happening;
  const unique = ports.ids.derive("log", act.now, act.by, event, subject);
  return { kind: "log", ...ref, id: `${act.now}#${unique}`, version: 0, at: act.now, by: act.by, event, subject, facts };
}
