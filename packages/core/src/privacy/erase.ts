/**
 * Erasing what identifies someone, at their own wish. What others' figures are counted from stays, under an id that no longer leads
 * to anybody: that someone took part, in which role, which meetings took place, which numbers were ticked. What of each kind goes is
 * said in `rules`.
 */
import type { Application } from "../application/application.ts";
import type { Item, Keys, Kind } from "../item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Store } from "../ports.ts";
import { everyOf } from "../read-all.ts";
import type { Whose } from "./rules/rule.ts";
import { leftWithout, ownKinds } from "./rules/rules.ts";

/**
 * For someone who left or withdrew: whoever must hear of that has heard it while there still was a name. Links sent before lead nowhere
 * any more. Erasing twice changes nothing. Refuses wrong-state for someone who still takes part, not-found.
 * @param id of their application
 * @param items of the cohort, in which something of them may stand: `tracesOf` reads them
 */
export function erase(id: string, items: readonly Item[], act: Act): Outcome {
  const person = items.find((item): item is Application => item.kind === "application" && item.id === id);
  if (!person) throw new Refusal("not-found");
  if (person.erasedAt !== undefined) return nothing;
  if (person.status !== "withdrawn") throw new Refusal("wrong-state", { state: person.status });
  const own = items.filter((item) => item.kind === "pair" && (item.mentor === person.id || item.mentee === person.id));
  const whose = { person, pairs: new Set(own.map((pair) => ("id" in pair ? pair.id : ""))), act };
  const left = items.map((item) => ({ item, left: leftWithout(item, whose) }));
  return {
    // Whoever computes pairs at the same moment keeps what it was computed from, and is to do so without them: both write the proposal.
    put: left.flatMap(({ item, left }) => (left === undefined || (left === item && item.kind !== "proposal") ? [] : [left])),
    remove: left.flatMap(({ item, left }) => (left === undefined ? [item] : [])),
    // What has nothing of theirs to lose must not have come to hold something meanwhile.
    still: left.flatMap(({ item, left }) => (left === item && isOf(item, whose) ? [item] : [])),
    happenings: [{ event: "data-erased", subject: person.id, facts: { role: person.role } }],
    letters: [],
  };
}

/** Whether they write in it themselves. */
function isOf(item: Item, { person, pairs }: Whose): boolean {
  if (item.kind === "pair") return pairs.has(item.id);
  if (item.kind === "meeting") return pairs.has(item.pair);
  return item.kind === "answer" && item.participant === person.id;
}

/** Everything of a cohort in which something of one person can stand, their own application first. */
export async function tracesOf(store: Pick<Store, "kept">, { programme, cohort, id }: Keys["application"]): Promise<Item[]> {
  const all = await Promise.all(ownKinds.map((kind: Kind) => everyOf(store, kind, { programme, cohort })));
  const items: Item[] = all.flat();
  const isOwn = (item: Item) => item.kind === "application" && item.id === id;
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}
