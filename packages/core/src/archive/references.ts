/** What tells the items of an archive apart, and which of them speak of which. */
import type { Item, ItemOf, Kind } from "../item.ts";

const keyFields = ["kind", "programme", "cohort", "id", "name", "pair", "participant", "gathering", "which"] as const;

/** No two items of a programme have the same. */
export function keyOf(item: Item): string {
  const fields = item as unknown as Record<string, unknown>;
  return JSON.stringify(keyFields.map((field) => fields[field]));
}

const toParticipant = ({ participant }: { participant: string }) => [`participant/${participant}`];
const toPair = ({ pair }: { pair: string }) => [`pair/${pair}`];

/** What an item of a kind speaks of, within its cohort. */
const references: { [K in Kind]?: (item: ItemOf<K>) => string[] } = {
  participant: ({ id }) => [`application/${id}`],
  pair: ({ mentor, mentee }) => [`participant/${mentor}`, `participant/${mentee}`],
  meeting: toPair,
  note: toPair,
  attendance: ({ participant, gathering }) => [`participant/${participant}`, `gathering/${gathering}`],
  answer: toParticipant,
  draft: toParticipant,
  pulse: toParticipant,
};

/** Those that speak of something that is not there. */
export function danglingIn(items: readonly Item[]): Item[] {
  const ids = new Set(items.flatMap((item) => ("id" in item && "cohort" in item ? [`${item.kind}/${item.cohort}/${item.id}`] : [])));
  return items.filter((item) => {
    const of = references[item.kind] as ((item: Item) => string[]) | undefined;
    return "cohort" in item && of?.(item).some((to) => !ids.has(to.replace("/", `/${item.cohort}/`)));
  });
}

/** Without them, and without what speaks of them in turn. */
export function withoutDangling(items: readonly Item[]): Item[] {
  const lost = new Set(danglingIn(items));
  return lost.size === 0 ? [...items] : withoutDangling(items.filter((item) => !lost.has(item)));
}
