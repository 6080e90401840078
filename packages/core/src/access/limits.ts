/**
 * How often strangers may ask for what costs a letter or could be guessed. Counted by where they ask from, generously, because a
 * whole university or mobile operator can share one address; and by whom it concerns, tightly, because nobody needs ten letters. A letter
 * to somebody is counted by whoever asks for it: were all counted as one, a refusal that comes too early would tell that another, most
 * likely the owner of the address, has asked in this hour, and so that they have to do with us.
 */
import { Refusal, type RefusalCode } from "../kernel/refusal.ts";
import type { Moment } from "../kernel/time.ts";
import type { Ports } from "../ports.ts";
import { tally } from "./tally.ts";

/** So many times within so many seconds. */
interface Limit {
  times: number;
  seconds: number;
  /** Whether a few more do no harm. */
  roughly?: true;
}
const hour = 3600;
const day = 24 * hour;

/**
 * - sign-up: a hall of students signing up together sends about a hundred forms an hour from one address. With a proof of work, which
 *   costs a crowd of people nothing and a flood of forms a lot, ten times as many. Six forms a day with one address leave room to correct; all in
 *   all there are no more than an application keeps of a week (sendings.ts).
 * - saved-form, new-link: a letter each. Three an hour are enough for who does not find the first in time.
 * - new-address: of one person a day, and to one address a day. Each is a letter to somebody who may never have heard of us, sent because
 *   whoever holds a personal link wants it.
 * - own-page: what one does on one's own page in an hour. Most of it is a letter to somebody, and a link in wrong hands, or somebody angry,
 *   must not fill the other's mailbox.
 * - sign-in: organisers; a link is good for a quarter of an hour and the letter may be slow.
 * - code: wrong ones of one person, who has a link of their own: at ten an hour a gathering is over before one in a hundred of four
 *   digits is tried.
 * - code-here: wrong ones typed without a link. A whole room may share one network and mistype now and then; who is not in the room
 *   tries one in thirty of them before a gathering is over, and gains no more than a tick on a list.
 * - certificate: wrong codes of certificates, which hold too many bits to be found by trying. Who checks a pile of them mistypes some.
 */
export const limits = {
  "sign-up": { source: { times: 120, seconds: hour }, ...letters(6, day, 7) },
  "sign-up-proven": { source: { times: 1200, seconds: hour }, ...letters(6, day, 7) },
  "saved-form": { source: { times: 120, seconds: hour }, ...letters(3, hour) },
  "new-link": { source: { times: 120, seconds: hour }, ...letters(3, hour) },
  "new-address": { source: { times: 6, seconds: day }, ...letters(3, day) },
  "own-page": { target: { times: 40, seconds: hour, roughly: true } },
  "sign-in": { source: { times: 60, seconds: hour }, ...letters(10, hour) },
  code: { target: { times: 10, seconds: hour } },
  "code-here": { source: { times: 60, seconds: hour }, target: { times: 10, seconds: hour } },
  certificate: { source: { times: 60, seconds: hour }, target: { times: 20, seconds: hour } },
} as const satisfies Record<string, Sides>;
export type Limited = keyof typeof limits;

interface Sides {
  source?: Limit;
  target: Limit;
  /** To one target from everywhere; `target` then counts what comes from one source. */
  everywhere?: Limit;
}

/**
 * So many letters to one address as one source may ask for.
 * @param all as many from everywhere: more than one source may ask for, so that it is not refused for what another did
 */
function letters(times: number, seconds: number, all = 3 * times): Pick<Required<Sides>, "target" | "everywhere"> {
  return { target: { times, seconds }, everywhere: { times: all, seconds } };
}

/** Who asks (an IP address; for new-address a person's id) and whom it concerns (an e-mail address, a person's id). */
export interface Asking {
  source?: string;
  target: string;
}

type Counting = Pick<Ports, "store" | "ids">;

/** Counts one more. Refuses too-many-requests { minutes, hours } with the time until it may be tried again; hours is 0 for a short one. */
export async function allowOnce(ports: Counting, what: Limited, asking: Asking, now: Moment): Promise<void> {
  await within(ports, what, asking, now, 1);
}

/**
 * Lets somebody try a code, and counts it when it is wrong. Refuses like `allowOnce`, and what `attempt` refuses.
 * @param source where it comes from, for codes that are typed without a personal link
 */
export async function guarded<T>(ports: Counting, target: string, now: Moment, attempt: () => T, source?: string): Promise<T> {
  const asking = { target, ...(source !== undefined && { source }) };
  return tried(ports, source === undefined ? "code" : "code-here", asking, now, "wrong-pin", async () => attempt());
}

/**
 * The same for anything that can be tried: what is refused as `wrong` is counted, and nothing else. Refuses like `allowOnce`, and what
 * `attempt` refuses.
 */
export async function tried<T>(
  ports: Counting,
  what: Limited,
  asking: Asking,
  now: Moment,
  wrong: RefusalCode,
  attempt: () => Promise<T>,
): Promise<T> {
  await within(ports, what, asking, now, 0);
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Refusal && error.code === wrong) await within(ports, what, asking, now, 1);
    throw error;
  }
}

async function within({ store, ids }: Counting, what: Limited, asking: Asking, now: Moment, by: 0 | 1): Promise<void> {
  const { source, target, everywhere }: Sides = limits[what];
  const seconds = Date.parse(now) / 1000;
  const left = async (side: keyof Sides, limit: Limit | undefined, who: string | undefined): Promise<number> => {
    if (!limit || who === undefined) return 0;
    const began = Math.floor(seconds / limit.seconds) * limit.seconds;
    // Which window it is stands in what is hashed: from one to the next nobody can be followed.
    const id = ids.derive("cnt", what, side, who, String(began));
    const until = new Date((began + limit.seconds) * 1000).toISOString();
    const counted = limit.roughly && by === 1 ? await tally(store, id, until, limit.times) : await store.count(id, by, until);
    return counted + 1 - by > limit.times ? began + limit.seconds - seconds : 0;
  };
  const from = asking.source === undefined ? undefined : networkOf(asking.source);
  const wait = Math.max(
    ...(await Promise.all([
      left("source", source, from),
      left("target", target, everywhere ? `${from} ${asking.target}` : asking.target),
      left("everywhere", everywhere, asking.target),
    ])),
  );
  if (wait <= 0) return;
  const minutes = Math.ceil(wait / 60);
  throw new Refusal("too-many-requests", { minutes, hours: minutes > 90 ? Math.ceil(minutes / 60) : 0 });
}

/** A household has a whole network of version 6 addresses, its first four groups; of version 4 it has one. */
export function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter((group) => group !== "").length;
  const rest = tail === undefined ? [] : [...Array.from({ length: missing }, () => "0"), ...tail.split(":")];
  return [...groups, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group || "0", 16).toString(16))
    .join(":");
}
