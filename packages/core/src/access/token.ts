/**
 * Signed tokens: JSON Web Tokens with HS256, and no other way to sign. By hand, because libraries sign through Web Cryptography,
 * which goes to another thread and back for each link: ten times as long as the signature itself.
 */
import { createHmac, createSecretKey, timingSafeEqual } from "node:crypto";

/** What every token begins with. One that begins otherwise is not read, so a token never says how it is to be checked. */
const head = encoded({ alg: "HS256" });

export interface Tokens {
  sign(claims: object): string;
  /** The claims as they were signed, whatever they are; undefined when the token is not of this key, letter for letter. */
  read(token: string): unknown;
}

/** @param secret of this use alone */
export function createTokens(secret: Buffer): Tokens {
  // As a key object it is made ready once, not for each token.
  const key = createSecretKey(secret);
  const signature = (text: string) => createHmac("sha256", key).update(text).digest("base64url");
  return {
    sign(claims) {
      const text = `${head}.${encoded(claims)}`;
      return `${text}.${signature(text)}`;
    },
    read(token) {
      const [start, body, given, ...more] = token.split(".");
      if (start !== head || body === undefined || given === undefined || more.length > 0) return undefined;
      return same(given, signature(`${head}.${body}`)) ? JSON.parse(Buffer.from(body, "base64url").toString()) : undefined;
    },
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** In a time that does not tell how much of it is right. */
function same(a: string, b: string): boolean {
  const [ours, theirs] = [Buffer.from(a), Buffer.from(b)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
