/** The keys that sign personal links. A new one signs from when it is made; older ones are kept until no link of theirs is still good. */
import * as z from "zod";
import { addDays, Moment } from "../kernel/time.ts";

/** One key. `id` stands in every token it signed, so that the right one checks it. */
export const SigningKey = z.object({
  id: z.string().regex(/^[a-z0-9]{1,16}$/u),
  secret: z.string().min(32),
  since: Moment,
});
export type SigningKey = z.infer<typeof SigningKey>;

/** All keys whose links are read. The newest signs. */
export const KeyRing = z.array(SigningKey).min(1);
export type KeyRing = z.infer<typeof KeyRing>;

/** What signing and reading links need to know of keys. */
export interface Keys {
  /** The one that signs now. */
  newest(): SigningKey;
  /** One by its id, also one made since this process began; undefined when there is none (any more). */
  find(id: string, now: Moment): SigningKey | undefined | Promise<SigningKey | undefined>;
}

/** Days a key is kept after it stopped signing: longer than any link lives, which is a cohort's length and sixty days. */
export const keptDays = 400;

/** The key that signs. */
export function newestOf(ring: KeyRing): SigningKey {
  const [newest] = ring.toSorted((a, b) => b.since.localeCompare(a.since));
  if (!newest) throw new Error("a key ring without a key");
  return newest;
}

/** The ring with a fresh key that signs from now on, and without those whose last link has expired. */
export function rotated(ring: KeyRing, fresh: Omit<SigningKey, "since">, now: Moment): KeyRing {
  const inOrder = ring.toSorted((a, b) => a.since.localeCompare(b.since));
  // Each key stopped signing when the next one began.
  const kept = inOrder.filter((_, n) => addDays((inOrder[n + 1]?.since ?? now).slice(0, 10), keptDays) >= now.slice(0, 10));
  return [...kept, { ...fresh, since: now }];
}

/** The ring without one key: its links stop working at once. Throws Error when it is not there or is the only one. */
export function without(ring: KeyRing, id: string): KeyRing {
  const left = ring.filter((key) => key.id !== id);
  if (left.length === ring.length) throw new Error(`no key ${id}`);
  return KeyRing.parse(left);
}

/** A ring that does not change. */
export const fixedKeys = (ring: KeyRing): Keys => ({ newest: () => newestOf(ring), find: (id) => ring.find((key) => key.id === id) });
