/**
 * A proof of work in the scheme of ALTCHA: find the number that, appended to a salt, gives a known hash. A page with script finds it
 * while its reader reads; a page without script carries none, and the confirmed address stands for the person.
 */
import { createHash } from "node:crypto";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Ports } from "@tamkine/core/ports";
import { type Answers, one } from "./answers.ts";

/** Name of the field: "<salt>:<number>". */
export const proofField = "proof";

/** The number lies below it. An old phone tries this many in about three seconds. */
const most = 50_000;
/** A challenge is good for so long, in milliseconds. */
const goodFor = 3 * 3_600_000;

export interface Challenge {
  salt: string;
  /** SHA-256 of salt and number, hex. */
  hash: string;
  most: number;
}

type Proving = Pick<Ports, "ids" | "store">;

/** A fresh challenge. The salt says until when it is good, and is signed: the number can be derived from it again. */
export function challenge({ ids }: Pick<Ports, "ids">, now: Moment): Challenge {
  const open = `${ids.secret()}.${Date.parse(now) + goodFor}`;
  const salt = `${open}.${ids.derive("challenge", open)}`;
  return { salt, hash: hashOf(salt, numberOf(ids, salt)), most };
}

/** Whether the form carries the answer to a challenge of ours that is still good and was never used. */
export async function isProven({ ids, store }: Proving, answers: Answers, now: Moment): Promise<boolean> {
  const [salt = "", number] = one(answers, proofField).split(":");
  const [secret = "", expires = "", signature] = salt.split(".");
  if (signature !== ids.derive("challenge", `${secret}.${expires}`) || Number(expires) < Date.parse(now)) return false;
  if (number !== String(numberOf(ids, salt))) return false;
  return (await store.count(ids.derive("proof", salt), 1, new Date(Number(expires)).toISOString())) === 1;
}

/** SHA-256 in hex of the salt and, behind it, the number in digits. */
export const hashOf = (salt: string, number: number): string => createHash("sha256").update(`${salt}${number}`).digest("hex");

/** What only we can know without trying. */
function numberOf(ids: Ports["ids"], salt: string): number {
  const digest = createHash("sha256").update(ids.derive("number", salt)).digest();
  return digest.readUInt32BE() % most;
}
