/**
 * The key certificates are signed with (Ed25519), derived from the secret that ids are derived from, so that there is no second secret
 * to keep, to back up or to lose. That secret never changes (the keys of links rotate beside it: access/keys.ts), and so neither does
 * this key. Were it lost and another put in its place, every code would change as well: certificates printed before would no longer be
 * found by their code, and be checked by their signature with the public key as it was, which is why docs/certificates.md asks to keep
 * a copy of it. `kid` says which key it was.
 */
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from "node:crypto";
import { memoised } from "../kernel/memoised.ts";

/** What is published, as a JSON Web Key (RFC 8037). */
export interface PublicKey {
  kty: "OKP";
  crv: "Ed25519";
  alg: "EdDSA";
  use: "sig";
  kid: string;
  x: string;
}

export interface CertificateKey {
  sign: KeyObject;
  public: PublicKey;
}

/** What stands before a seed of 32 bytes in a private key as PKCS #8 (RFC 8410, section 7). */
const beforeSeed = Buffer.from("302e020100300506032b657004220420", "hex");

/** @param secret the one of ids; the same gives the same key */
export const certificateKey = memoised((secret: string): CertificateKey => {
  const seed = Buffer.from(hkdfSync("sha256", secret, "", "tamkine certificates", 32));
  const sign = createPrivateKey({ key: Buffer.concat([beforeSeed, seed]), format: "der", type: "pkcs8" });
  const { x = "" } = createPublicKey(sign).export({ format: "jwk" });
  return { sign, public: { kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig", kid: kidOf(x), x } };
});

/** The beginning of the key's thumbprint (RFC 7638): enough to tell one key of an installation from another. */
function kidOf(x: string): string {
  return createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url")
    .slice(0, 8);
}
