/** Pairs of earlier cohorts, so that nobody is introduced to the same person again unless both ask for it. */
import { addressesOf, type Application, applicationId } from "../application/application.ts";
import type { CohortRef } from "../kernel/item.ts";
import type { Store } from "../ports.ts";
import type { Ids } from "../kernel/ids.ts";

/** Who was a pair before, by the ids that they have in this cohort, or would have if they signed up. */
export interface EarlierPair {
  mentor: string;
  mentee: string;
}

/**
 * All pairs of the programme's other cohorts that are still known. People are recognised by their address: the ids of applications are
 * derived from it, so that nothing else has to be kept. Whoever was the mentor and is now the mentee is known as well.
 */
export async function earlierPairs(store: Pick<Store, "cohorts" | "world">, ids: Ids, ref: CohortRef): Promise<EarlierPair[]> {
  const others = (await store.cohorts(ref.programme)).filter(({ cohort, published }) => cohort !== ref.cohort && published !== null);
  const worlds = await Promise.all(others.map((one) => store.world(one, ["applications", "pairs"])));
  return worlds.flatMap((world) => {
    const known = new Map(world?.applications.map((one) => [one.id, one]));
    return (world?.pairs ?? []).flatMap(({ mentor, mentee }) => {
      const [a, b] = [known.get(mentor), known.get(mentee)];
      return a && b ? combined(ids, ref, a, b) : [];
    });
  });
}

/** Each of their addresses may be the one they sign up with now. */
function combined(ids: Ids, ref: CohortRef, a: Application, b: Application): EarlierPair[] {
  const id = (role: "mentor" | "mentee", email: string) => applicationId(ids, ref, role, email);
  return addressesOf(a).flatMap((one) =>
    addressesOf(b).flatMap((other) => [
      { mentor: id("mentor", one), mentee: id("mentee", other) },
      { mentor: id("mentor", other), mentee: id("mentee", one) },
    ]),
  );
}
