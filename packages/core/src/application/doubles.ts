/** Applications that may be the same person's: shown to organisers, who decide; nothing is ever put together by itself. */
import { type Application, canTakePart } from "./application.ts";
import { fold } from "../kernel/fold.ts";

/** Why two may be one person: the same telephone; the same name, however it is spelled, in the same region; the same address. */
export type Likeness = "phone" | "name" | "address";

export interface Double {
  id: string;
  because: Likeness[];
}

const signs: Record<Likeness, (one: Application) => string> = {
  phone: ({ form }) => form.phone ?? "",
  name: ({ form }) => {
    const words = fold(form.name).split(" ").sort();
    return words.length < 2 ? "" : `${words.join(" ")}/${form.region}`;
  },
  address: ({ email }) => email,
};

/** The other applications that may be the same person's. Withdrawn and declined ones are left alone. */
export function doublesOf(applications: readonly Application[], one: Application): Double[] {
  const because = new Map<string, Likeness[]>();
  for (const [likeness, sign] of signsOf(one))
    for (const other of applications)
      if (other.id !== one.id && isOpen(other) && signs[likeness](other) === sign)
        because.set(other.id, [...(because.get(other.id) ?? []), likeness]);
  return isOpen(one) ? [...because].map(([id, likenesses]) => ({ id, because: likenesses })) : [];
}

/** Ids of the applications that have any. */
export function haveDoubles(applications: readonly Application[]): Set<string> {
  const bySign = new Map<string, string[]>();
  for (const one of applications.filter(isOpen))
    for (const [likeness, sign] of signsOf(one)) {
      const known = bySign.get(`${likeness} ${sign}`);
      if (known) known.push(one.id);
      else bySign.set(`${likeness} ${sign}`, [one.id]);
    }
  return new Set([...bySign.values()].filter((ids) => ids.length > 1).flat());
}

const isOpen = (one: Application): boolean => one.erasedAt === undefined && (canTakePart(one) || one.status === "unverified");

const signsOf = (one: Application): [Likeness, string][] =>
  (Object.keys(signs) as Likeness[])
    .map((likeness): [Likeness, string] => [likeness, signs[likeness](one)])
    .filter(([, sign]) => sign !== "");
