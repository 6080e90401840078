import { createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { someClaims } from "./fixtures/claims.ts";
import { certificateKey } from "./key.ts";
import { type Claims, readClaims, signClaims } from "./token.ts";

const key = certificateKey("the secret of one installation, long enough");
const other = certificateKey("the secret of another installation, as long");
const claims: Claims = { ...someClaims, name: "فاطمة الزهراء El Idrissi" };

test("the same secret gives the same key, and the same token letter for letter; another secret another", async () => {
  expect(certificateKey("the secret of one installation, long enough").public).toEqual(key.public);
  expect(other.public.x).not.toBe(key.public.x);
  expect(other.public.kid).not.toBe(key.public.kid);
  expect(await signClaims(key, claims)).toBe(await signClaims(key, claims));
  // Certificates printed by one release are checked by the next.
  expect(key.public).toMatchObject({ kty: "OKP", crv: "Ed25519", kid: "0b56plvo" });
});

test("a token says what was signed, to whoever has the public key, among several of them", async () => {
  const token = await signClaims(key, claims);
  expect(await readClaims([key.public], token)).toEqual(claims);
  expect(await readClaims([other.public, key.public], token)).toEqual(claims);
  expect(await readClaims([other.public], token)).toBeUndefined();
  expect(await readClaims([], token)).toBeUndefined();
  // The key's name is signed, too: under another than its own it is no token of this key.
  expect(await readClaims([{ ...key.public, kid: other.public.kid }], token)).toBeUndefined();
});

test("anybody's library checks it: Ed25519 over the first two parts", async () => {
  const [head = "", body = "", signature = ""] = (await signClaims(key, claims)).split(".");
  const { kty, crv, x } = key.public;
  const publicKey = createPublicKey({ key: { kty, crv, x }, format: "jwk" });
  expect(verify(null, Buffer.from(`${head}.${body}`), publicKey, Buffer.from(signature, "base64url"))).toBe(true);
  expect(JSON.parse(Buffer.from(body, "base64url").toString())).toEqual({
    c: claims.code,
    n: claims.name,
    r: "mentor",
    p: "TAMKINE",
    h: "2026-1",
    f: "2026-04-13",
    t: "2026-06-10",
    d: "2026-06-21",
  });
});

test("it fits a QR code that a phone reads from paper", async () => {
  expect((await signClaims(key, claims)).length).toBeLessThan(420);
});

test("a changed letter anywhere is refused, and so is whatever was not signed as a certificate", async () => {
  const token = await signClaims(key, claims);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=";
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...letters), async (place, letter) => {
      fc.pre(token[place] !== letter);
      expect(await readClaims([key.public], token.slice(0, place) + letter + token.slice(place + 1))).toBeUndefined();
    }),
    { numRuns: 300 },
  );
  const [head, body, signature] = token.split(".");
  const none = Buffer.from('{"alg":"none"}').toString("base64url");
  for (const made of ["", "..", `${head}.${body}.`, `${none}.${body}.`, `${none}.${body}.${signature}`, `${token}.x`, ` ${token}`])
    expect([made, await readClaims([key.public], made)]).toEqual([made, undefined]);
  const odd = await signClaims(key, { ...claims, more: "x", role: "king" } as unknown as Claims);
  expect(await readClaims([key.public], odd)).toBeUndefined();
});
