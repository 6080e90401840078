/**
 * What was wanted the last time, asked for with the first question: one round of reading where each answer leads to the next question.
 * Without it a played cohort asks the database 7,400 times instead of 5,400, one after the other where somebody waits for the page.
 */
import type { Keys, Kind } from "./item.ts";
import { ahead } from "./kernel/lazily.ts";
import type { Store } from "./ports.ts";

/** One thing's key. Nothing is kept of what stands under it: that is read anew each time. */
type Wanted = { [K in Kind]: { kind: K; key: Keys[K] } }[Kind];

/** So many names are kept; the one not read for longest goes first. */
const most = 500;

export interface Foresight {
  /**
   * Asks for what each of these names wanted the last time. What has changed since is asked for later, as ever; what is no longer wanted
   * was asked for in vain, once.
   * @param store one that remembers (`remembering`): whoever wants it then finds it there
   */
  ask(store: Pick<Store, "get">, ...names: string[]): void;
  /** Reads, and keeps what that asked for as what the name wants. */
  learn<T>(name: string, store: Store, read: (store: Store) => Promise<T>): Promise<T>;
}

const foresights = new WeakMap<Store, Foresight>();

/** Of everybody who reads this store, as long as it is there: on Lambda, one instance of a function. */
export function foresightOf(store: Store): Foresight {
  const foresight = foresights.get(store) ?? createForesight();
  foresights.set(store, foresight);
  return foresight;
}

function createForesight(): Foresight {
  const known = new Map<string, Wanted[]>();
  return {
    ask(store, ...names) {
      for (const { kind, key } of names.flatMap((name) => known.get(name) ?? [])) ahead(store.get(kind, key));
    },
    async learn(name, store, read) {
      const wanted: Wanted[] = [];
      const answer = await read({
        ...store,
        get(kind, key) {
          wanted.push({ kind, key } as Wanted);
          return store.get(kind, key);
        },
      });
      known.delete(name);
      known.set(name, wanted);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return answer;
    },
  };
}
