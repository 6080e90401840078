/** What a certificate says, signed: a compact JSON Web Signature (RFC 7515) that anybody can check without asking us. */
import { CompactSign, compactVerify, importJWK } from "jose";
import * as z from "zod";
import { Day } from "../kernel/time.ts";
import { Role } from "../programme/programme.ts";
import type { CertificateKey, PublicKey } from "./key.ts";

/** One letter a claim, because it is drawn as a QR code; docs/certificates.md says the same. */
const Signed = z.strictObject({
  c: z.string(),
  n: z.string(),
  r: Role,
  p: z.string(),
  h: z.string(),
  f: Day,
  t: Day,
  d: Day,
});

export interface Claims {
  code: string;
  name: string;
  role: Role;
  /** The programme's name. */
  programme: string;
  cohort: string;
  /** First and last day of mentoring, and the day it was issued. */
  from: Day;
  to: Day;
  issued: Day;
}

/** The same claims and key give the same token, letter for letter. */
export function signClaims({ sign, public: { kid } }: CertificateKey, claims: Claims): Promise<string> {
  const { code, name, role, programme, cohort, from, to, issued } = claims;
  const signed: z.infer<typeof Signed> = { c: code, n: name, r: role, p: programme, h: cohort, f: from, t: to, d: issued };
  return new CompactSign(Buffer.from(JSON.stringify(signed))).setProtectedHeader({ alg: "EdDSA", kid }).sign(sign);
}

/** What a token says; undefined when it was not signed so with one of these keys, letter for letter. */
export async function readClaims(keys: readonly PublicKey[], token: string): Promise<Claims | undefined> {
  const parts = token.split(".");
  // The last letter of a part holds bits that no byte uses: another letter there would be the same bytes.
  if (parts.some((part) => Buffer.from(part, "base64url").toString("base64url") !== part)) return undefined;
  for (const key of keys) {
    try {
      const { payload, protectedHeader } = await compactVerify(token, await importJWK({ ...key }, "EdDSA"), { algorithms: ["EdDSA"] });
      if (protectedHeader.kid !== key.kid) continue;
      const { c, n, r, p, h, f, t, d } = Signed.parse(JSON.parse(Buffer.from(payload).toString()));
      return { code: c, name: n, role: r, programme: p, cohort: h, from: f, to: t, issued: d };
    } catch {
      // Not of this key, or no token at all: which of the two is all the same to whoever asks.
    }
  }
  return undefined;
}
