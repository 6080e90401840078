/** Passkeys: a second step after the link, for whoever has one. What is signed is checked by the caller. */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { tidy } from "../kernel/text.ts";
import { addSeconds, type Moment, reached } from "../kernel/time.ts";
import { nothing, type Outcome } from "../outcome.ts";
import type { Challenge, Organiser, Passkey } from "./organiser.ts";
import { hashed } from "./sign-in.ts";

const challengeSeconds = 10 * 60;
/** More are not needed, and they travel with the organiser. */
const most = 5;

/** Room for what a passkey is called, in characters. */
export const longestName = 60;

const Name = z.string().transform(tidy).pipe(z.string().min(1).max(longestName));

/** @param asked what is to be signed, the secret by which the row is found again, and the page to go on to */
export function newChallenge(
  { programme, id }: Organiser,
  purpose: Challenge["purpose"],
  asked: { challenge: string; secret: string; to?: string | undefined },
  now: Moment,
): Challenge {
  return {
    kind: "challenge",
    id: hashed(asked.secret),
    version: 0,
    programme,
    organiser: id,
    purpose,
    challenge: asked.challenge,
    expiresAt: addSeconds(now, challengeSeconds),
    ...(asked.to !== undefined && { to: asked.to }),
  };
}

/**
 * The challenge if it is still good for this. One that is used, expired, for something else or another's is refused: not-found of who
 * comes in, as a link would be, and passkey-refused of who adds a passkey.
 */
export function openChallenge(found: Challenge | undefined, purpose: Challenge["purpose"], now: Moment, organiser?: Organiser): Challenge {
  const own = !organiser || (found?.organiser === organiser.id && found.programme === organiser.programme);
  if (found && own && found.purpose === purpose && !reached(now, found.expiresAt)) return found;
  throw new Refusal(purpose === "add" ? "passkey-refused" : "not-found");
}

/** The name under which a passkey is to be added. Refuses form-invalid, too-many-passkeys. */
export function nameFor({ passkeys }: Organiser, name: unknown): string {
  const given = validated(z.object({ name: Name }), { name });
  if (passkeys.length >= most) throw new Refusal("too-many-passkeys");
  return given.name;
}

/** Adds a passkey whose registration was checked; the challenge is used up. Refuses as `nameFor`. */
export function addPasskey(organiser: Organiser, passkey: Passkey, challenge: Challenge): Outcome {
  const name = nameFor(organiser, passkey.name);
  const others = organiser.passkeys.filter(({ id }) => id !== passkey.id);
  return {
    put: [{ ...organiser, passkeys: [...others, { ...passkey, name }] }],
    remove: [challenge],
    happenings: [{ event: "passkey-added", subject: organiser.id }],
    letters: [],
  };
}

/** Removes one of one's own; asked for twice, the second changes nothing. */
export function removePasskey(organiser: Organiser, id: string): Outcome {
  const passkeys = organiser.passkeys.filter((one) => one.id !== id);
  if (passkeys.length === organiser.passkeys.length) return nothing;
  return { put: [{ ...organiser, passkeys }], happenings: [{ event: "passkey-removed", subject: organiser.id }], letters: [] };
}

/** What of the organiser changes when a passkey was shown: its count, and that none is lost any more. */
export function shown({ passkeys, lostAt }: Organiser, id: string, counter: number): Partial<Organiser> {
  const counted = passkeys.some((one) => one.id === id && one.counter !== counter);
  return {
    ...(counted && { passkeys: passkeys.map((one) => (one.id === id ? { ...one, counter } : one)) }),
    ...(lostAt !== null && { lostAt: null }),
  };
}

/** An owner removes the passkeys of another organiser, who lost them. Nothing to do when there are none. */
export function removeAllOf(organiser: Organiser): Outcome {
  if (organiser.passkeys.length === 0) return nothing;
  return {
    put: [{ ...organiser, passkeys: [], lostAt: null }],
    happenings: [{ event: "passkeys-removed", subject: organiser.id }],
    letters: [],
  };
}
