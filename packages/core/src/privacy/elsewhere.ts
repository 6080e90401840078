/** Where else in a programme somebody stands: in other cohorts, on the other side, in what was put together with theirs. */
import { presentAt } from "../application/address.ts";
import { type Application, isProven } from "../application/application.ts";
import type { Ports, Store } from "../ports.ts";
import { Role } from "../programme/programme.ts";
import { everyOf } from "../read-all.ts";

/**
 * Every other application of the same person, by their address as it is now and by what organisers found to be one person's. Addresses
 * that they only asked for, or had once, may be somebody else's by now, and one that nobody ever confirmed leads to nobody.
 * @returns those that are not erased, each once
 */
export async function elsewhereOf(ports: Pick<Ports, "store" | "ids">, person: Application): Promise<Application[]> {
  const { store } = ports;
  const { programme } = person;
  const cohorts = await store.cohorts(programme);
  const places = cohorts.flatMap(({ cohort }) => Role.options.map((role) => [{ programme, cohort }, role] as const));
  const found = new Map<string, Application>();
  const waiting = [person];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(keyOf(next))) continue;
    found.set(keyOf(next), next);
    const { email } = next;
    const held = isProven(next) ? await Promise.all(places.map(([ref, role]) => presentAt(ports, ref, role, email))) : [];
    waiting.push(...held.flatMap((one) => one ?? []), ...(await mergedWith(store, next)));
  }
  found.delete(keyOf(person));
  return [...found.values()].filter(({ erasedAt }) => erasedAt === undefined);
}

const keyOf = ({ cohort, id }: Application): string => `${cohort}/${id}`;

async function mergedWith(store: Pick<Store, "kept">, { programme, cohort, id, mergedInto }: Application): Promise<Application[]> {
  const all = await everyOf(store, "application", { programme, cohort });
  return all.filter((one) => one.mergedInto === id || one.id === mergedInto);
}
