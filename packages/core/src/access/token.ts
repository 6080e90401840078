/**
 * Signed tokens: JSON Web Tokens with HS256, and no other way to sign. By hand, because libraries sign through Web Cryptography,
 * which goes to another thread and back for each link: ten times as long as the signature itself.
 */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";
import type { Moment } from "../kernel/time.ts";
import type { Keys, SigningKey } from "./keys.ts";

export interface Tokens {
  sign(claims: object): string;
  /** The claims as they were signed, whatever they are; undefined when the token is of none of these keys, letter for letter. */
  read(token: string, now: Moment): Promise<unknown>;
}

/** @param use what the tokens are for: each use has a key of its own, so that no id is ever a valid signature */
export function createTokens(keys: Keys, use: string): Tokens {
  // As a key object it is made ready once, not for each token.
  const ready = new Map<string, KeyObject>();
  function signature({ secret }: SigningKey, text: string): string {
    const key = ready.get(secret) ?? createSecretKey(createHmac("sha256", secret).update(use).digest());
    ready.set(secret, key);
    return createHmac("sha256", key).update(text).digest("base64url");
  }
  return {
    sign(claims) {
      const key = keys.newest();
      const text = `${headOf(key.id)}.${encoded(claims)}`;
      return `${text}.${signature(key, text)}`;
    },
    async read(token, now) {
      const [head = "", body, given, ...more] = token.split(".");
      const id = idOf(head);
      if (id === undefined || body === undefined || given === undefined || more.length > 0) return undefined;
      const key = await keys.find(id, now);
      if (!key || !same(given, signature(key, `${head}.${body}`))) return undefined;
      return JSON.parse(Buffer.from(body, "base64url").toString());
    },
  };
}

/** What every token begins with: how it is signed, which is never anything else, and by which key. */
const headOf = (id: string): string => encoded({ alg: "HS256", kid: id });

/** The key's id, of a head that is one of ours letter for letter: a token never says how it is to be checked. */
function idOf(head: string): string | undefined {
  const id = /^\{"alg":"HS256","kid":"([a-z0-9]{1,16})"\}$/u.exec(Buffer.from(head, "base64url").toString())?.[1];
  return id !== undefined && head === headOf(id) ? id : undefined;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** In a time that does not tell how much of it is right. */
function same(a: string, b: string): boolean {
  const [ours, theirs] = [Buffer.from(a), Buffer.from(b)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
