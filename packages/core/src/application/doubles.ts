/** Applications that may be the same person's: shown to organisers, who decide; nothing is ever put together by itself. */
import type { Application } from "./application.ts";
import { isLive } from "./both-sides.ts";
import { fold } from "./import/fold.ts";

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

/** For each application that has any: the others that may be the same person's. Withdrawn and declined ones are left alone. */
export function doublesOf(applications: readonly Application[]): Map<string, Double[]> {
  const doubles = new Map<string, Double[]>();
  const open = applications.filter((one) => one.erasedAt === undefined && (isLive(one) || one.status === "unverified"));
  for (const because of Object.keys(signs) as Likeness[]) {
    const same = Map.groupBy(open, signs[because]);
    same.delete("");
    for (const group of same.values()) {
      for (const one of group) for (const other of group) if (one !== other) join(doubles, one.id, other.id, because);
    }
  }
  return doubles;
}

function join(doubles: Map<string, Double[]>, id: string, other: string, because: Likeness): void {
  const known = doubles.get(id) ?? [];
  const double = known.find((one) => one.id === other);
  if (double) double.because.push(because);
  else known.push({ id: other, because: [because] });
  doubles.set(id, known);
}
