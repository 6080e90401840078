/** Two people who gave one address, or one who gave two that lead to one place: nobody can be told from it, so an organiser is told instead. */
import { asciiDigits } from "../../../kernel/digits.ts";
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

/** Row numbers of those who have the name and the telephone number of another row, under another address. */
export function alikePeople(sendings: readonly Sending[]): Set<number> {
  const addressed = sendings.filter(({ email }) => email !== undefined);
  const people = Map.groupBy(addressed, ({ name, cells }) => {
    const words = fold(name).split(" ").sort();
    const digits = asciiDigits(cells.raw("phone")).replace(/\D/gu, "").slice(-national);
    return words.length > 1 && digits.length === national ? `${words.join(" ")} ${digits}` : "";
  });
  people.delete("");
  const alike = [...people.values()].filter((some) => new Set(some.map(({ email }) => email)).size > 1);
  return new Set(alike.flat().map(({ row }) => row));
}

/** Digits that a telephone number ends with, however its country is written before them. */
const national = 8;

/** Row numbers of those whose address only differs from another row's in what its post office leaves out. */
export function alikeAddresses(sendings: readonly Sending[]): Set<number> {
  const addressed = sendings.filter(({ email }) => email !== undefined);
  const places = Map.groupBy(addressed, ({ email = "" }) => placeOf(email));
  const alike = [...places.values()].filter((some) => new Set(some.map(({ email }) => email)).size > 1);
  return new Set(alike.flat().map(({ row }) => row));
}

/** Where a letter to an address arrives: whatever stands behind a plus, and with Google any dot, is the owner's own. */
function placeOf(email: string): string {
  const [local = "", domain = ""] = email.split("@");
  const whose = local.replace(/\+.*$/u, "");
  const isGoogle = domain === "gmail.com" || domain === "googlemail.com";
  return isGoogle ? `${whose.replaceAll(".", "")}@gmail.com` : `${whose}@${domain}`;
}
