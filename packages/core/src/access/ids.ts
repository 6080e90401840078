/** Ids that nobody can guess and that the same parts always give, and fresh secrets. */
import { createHmac, createSecretKey, randomBytes } from "node:crypto";
import type { Ids } from "../kernel/ids.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** The first `length` base32 characters (5 bits each) of `bytes`. */
function base32(bytes: Uint8Array, length: number): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5 && text.length < length) {
      held -= 5;
      text += alphabet[(bits >>> held) & 31];
    }
    bits &= (1 << held) - 1;
  }
  return text;
}

/**
 * Ids derived with the installation's secret.
 * @param secret the installation's secret; another one gives other ids
 */
export function createIds(secret: string): Ids {
  // A key of its own, so that no id is ever a signature of something else; as a key object it is made ready once, not for each id.
  const key = createSecretKey(createHmac("sha256", secret).update("tamkine ids").digest());
  return {
    derive(prefix, ...parts) {
      // JSON keeps ("a", "bc") and ("ab", "c") apart.
      const digest = createHmac("sha256", key)
        .update(JSON.stringify([prefix, ...parts]))
        .digest();
      return `${prefix}_${base32(digest, 16)}`;
    },
    secret: () => base32(randomBytes(20), 32),
  };
}
