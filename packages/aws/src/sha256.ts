/** SHA-256 as the SDK signs its requests with it. */
import { createHash, createHmac, createSecretKey, type Hash, type Hmac, type KeyObject } from "node:crypto";

/** What the SDK gives as a key: a text where it derives the day's signing key, and then that key as bytes, the same ones all day. */
type Secret = string | ArrayBuffer | ArrayBufferView;

const keys = new WeakMap<object, KeyObject>();

/**
 * Node takes longer to make a key of bytes ready than to sign with it, and the SDK's own class has it do so for each request. Here
 * the bytes are made a key once. A hash is used once, as the SDK does.
 */
export class Sha256 {
  readonly digestLength = 32;
  readonly #secret: Secret | undefined;
  #hash: Hash | Hmac;

  /** @param secret given: an HMAC with this key */
  constructor(secret?: Secret) {
    this.#secret = secret;
    this.#hash = begun(secret);
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    this.#hash = begun(this.#secret);
  }
}

function begun(secret: Secret | undefined): Hash | Hmac {
  if (secret === undefined) return createHash("sha256");
  return createHmac("sha256", typeof secret === "string" ? secret : keyOf(secret));
}

function keyOf(secret: ArrayBuffer | ArrayBufferView): KeyObject {
  const known = keys.get(secret);
  if (known) return known;
  const bytes = ArrayBuffer.isView(secret) ? Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength) : Buffer.from(secret);
  const key = createSecretKey(bytes);
  keys.set(secret, key);
  return key;
}
