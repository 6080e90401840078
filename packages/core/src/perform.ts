/** Carries out an outcome: stores items, log lines and letter rows in one transaction, then sends the letters. */
import { doneBefore } from "./log/done-before.ts";
import type { Item } from "./item.ts";
import type { CohortRef } from "./kernel/item.ts";
import { ahead } from "./kernel/lazily.ts";
import { Refusal } from "./kernel/refusal.ts";
import { retried } from "./retried.ts";
import { type Delivery, markOf } from "./letter/delivery.ts";
import { announceMany, atOnce, dispatch, sendLeftBehind } from "./letter/sending/dispatch.ts";
import { requestOver } from "./letter/sending/sweep.ts";
import { type Act, type Beside, nothing, type Occasion, type Outcome } from "./outcome.ts";
import { Conflict, itemOf, type Ports, type Write } from "./ports.ts";
import { lineOf } from "./log/line.ts";
import type { LogEntry } from "./log/log-entry.ts";

/**
 * Decides, stores and sends. If others wrote at the same time, it reads and decides again. It also sends letters that processes which died
 * left behind; at once if the decision is refused or changes nothing, since then an earlier try may have carried it out. A refusal that
 * this very request caused (its answer was lost, its button was pressed twice) counts as success and changes nothing.
 * @param decide reads what it needs and returns the outcome; may throw a Refusal
 */
export async function perform(ports: Ports, ref: CohortRef, act: Act, decide: () => Promise<Outcome>): Promise<Outcome> {
  let many = false;
  try {
    const { outcome, deliveries } = await retried(async () => {
      const outcome = await decide();
      many = outcome.letters.length > atOnce && (await announceMany(ports, ref, act.now));
      return { outcome, deliveries: await record(ports, ref, act, outcome) };
    });
    // As they were just stored. A row that existed before has either been sent and is left alone, or is due and as good as new.
    const stored = deliveries.map((delivery) => ({ ...delivery, version: delivery.version + 1 }));
    const again = [outcome.put, outcome.remove ?? [], outcome.letters].every((some) => some.length === 0);
    // Read while its own letters leave, which are too young to count as left behind.
    const found = again || deliveries.length > 0 ? ports.store.unsettled(ref) : Promise.resolve([]);
    ahead(found);
    await dispatch(ports, ref, stored, many, act.now);
    await sendLeftBehind(ports, ref, act.now, again ? 0 : requestOver, found);
    return outcome;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Conflict)) throw error;
    await sendLeftBehind(ports, ref, act.now, 0);
    if (await doneBefore(ports.store, ref, act)) return nothing;
    throw error;
  }
}

/**
 * Stores an outcome without sending its letters, and returns their rows. Up to 100 writes are one transaction. More are stored in
 * groups, each of them whole: someone's items with what is logged of and written to them, and with all that must still be so. The first
 * item of `put` goes last: its new state says that the step is done, so a step that died half-way finds it undone and repeats itself.
 * What is deleted goes first; before it only what says that all has begun, with what is logged of the cohort itself.
 */
export async function record(ports: Pick<Ports, "store" | "ids">, ref: CohortRef, act: Act, outcome: Outcome): Promise<Delivery[]> {
  const deliveries = outcome.letters.map((occasion) => toDelivery(ports, ref, act, occasion));
  const entries = outcome.happenings.map((happening) => lineOf(ports.ids, ref, act, happening));
  const gone: Write[] = [...(outcome.remove ?? []).map((remove) => ({ remove })), ...(outcome.ensure ?? []).map((ensure) => ({ ensure }))];
  const checks: Write[] = [...(outcome.absent ?? []).map((absent) => ({ absent })), ...unchanged(outcome).map((still) => ({ still }))];
  const beside = besides(outcome);
  const guarded: Write[] = [...outcome.put.map((put) => ({ put })), ...checks, ...beside.map(({ check }) => check)];
  const writes: Write[] = [...guarded, ...gone, ...[...entries, ...deliveries].map((ensure) => ({ ensure }))];
  if (writes.length <= 100) await ports.store.commit(writes);
  else {
    const begins = outcome.begins && nameOf(outcome.begins);
    const itsItem = (one: LogEntry) => (one.subject === ref.cohort ? begins : undefined);
    const grouped = groups({ put: outcome.put, checks, beside, entries, deliveries, together: outcome.together ?? [] }, itsItem);
    const first = begins === undefined ? [] : [grouped.ofItems.get(begins) ?? []];
    const rest = [...grouped.ofItems].filter(([name]) => name !== begins).map(([, group]) => group);
    await ports.store.commitGroups([...first, ...gone.map((write) => [write]), ...grouped.others, ...rest.reverse()]);
  }
  return deliveries;
}

interface Parts {
  put: readonly Item[];
  checks: readonly Write[];
  beside: readonly Beside[];
  entries: readonly LogEntry[];
  deliveries: readonly Delivery[];
  together: readonly (readonly string[])[];
}

/**
 * The items by their names, each with what goes with it; and what is logged and written about nobody whose item changes.
 * @param itsItem name of the item with which a line of the log goes, where that is not its subject's own
 */
function groups(
  { put, checks, beside, entries, deliveries, together }: Parts,
  itsItem: (entry: LogEntry) => string | undefined,
): { ofItems: ReadonlyMap<string, Write[]>; others: Write[][] } {
  const ofItems = new Map<string, Write[]>();
  const wholes = new Map(together.flatMap((names) => names.map((name) => [name, names.join("+")])));
  const groupOf = (name: string) => wholes.get(name) ?? name;
  const join = (name: string, write: Write) => ofItems.set(groupOf(name), [...(ofItems.get(groupOf(name)) ?? []), write]);
  for (const item of put) join(nameOf(item), { put: item });
  for (const check of checks) {
    const name = groupOf(nameOf(itemOf(check)));
    // What is about none of them must be so while any of them is stored.
    for (const group of ofItems.has(name) ? [name] : ofItems.keys()) join(group, check);
  }
  for (const { of, check } of beside) join(of, check);
  const others: Write[][] = [];
  const told = (name: string, ensure: Item) => (ofItems.has(groupOf(name)) ? join(name, { ensure }) : others.push([{ ensure }]));
  for (const entry of entries) told(itsItem(entry) ?? entry.subject, entry);
  for (const delivery of deliveries) told(wholes.has(delivery.occasion) ? delivery.occasion : delivery.recipient.id, delivery);
  return { ofItems, others };
}

/** Of whom or what it is: what has no name of its own is somebody's, or the only one. */
function nameOf(item: Item): string {
  if ("id" in item) return item.id;
  return "participant" in item ? item.participant : item.kind;
}

/** What must still be as it was read: each item once, without those that are changed as well. */
function unchanged({ still = [], ...outcome }: Outcome): Item[] {
  const changed = changedBy(outcome);
  return [...new Map(still.map((item) => [placeOf(item), item])).values()].filter((item) => !changed.has(placeOf(item)));
}

/** The same of what belongs to one item; nothing that is asked for the sake of all. */
function besides({ beside = [], ...outcome }: Outcome): Beside[] {
  const told = new Set([...changedBy(outcome), ...(outcome.still ?? []).map(placeOf)]);
  return beside.filter(({ check }) => !told.has(placeOf(itemOf(check))));
}

const changedBy = ({ put, remove = [] }: Pick<Outcome, "put" | "remove">) => new Set([...put, ...remove].map(placeOf));

const placeOf = (item: Item): string => `${item.kind} ${nameOf(item)}`;

/** The id of a letter's row. It is derived, so that an occasion can have only one. */
export function deliveryId({ ids }: Pick<Ports, "ids">, { programme, cohort }: CohortRef, { letter, to, occasion }: Occasion): string {
  return ids.derive(markOf(letter), programme, cohort, to.is, to.id, letter, occasion);
}

/** The row of a letter, before it is stored. */
export function toDelivery(ports: Pick<Ports, "ids">, ref: CohortRef, act: Act, occasion: Occasion): Delivery {
  const { letter, to, language, facts = {} } = occasion;
  const id = deliveryId(ports, ref, occasion);
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
    by: act.by,
    dueAt: act.now,
    claimedAt: null,
    sentAt: null,
    messageId: `${id}@${ref.programme}.tamkine`,
    facts,
  };
}
