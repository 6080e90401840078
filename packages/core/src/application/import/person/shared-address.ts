/** Two people who gave one address: nobody can be told from it, so an organiser is told instead. */
import { fold } from "../../../kernel/fold.ts";
import type { Sending } from "./sending.ts";

/** Row numbers of those whose address stands in another row under another name; more or fewer of the same words are the same name. */
export function sharingAddress(sendings: readonly Sending[]): Set<number> {
  const rows = new Map<string, { row: number; words: Set<string> }[]>();
  for (const { row, email, name } of sendings) {
    if (email === undefined || name === "") continue;
    rows.set(email, [...(rows.get(email) ?? []), { row, words: new Set(fold(name).split(" ")) }]);
  }
  const shared = [...rows.values()].flatMap((same) => same.filter((one) => same.some((other) => isOther(one.words, other.words))));
  return new Set(shared.map(({ row }) => row));
}

const isOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !isWithin(a, b) && !isWithin(b, a);

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((word) => all.has(word));
