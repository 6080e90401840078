/**
 * What is searched for, in an address that does not say it. A search is for a name or an address of a person, and addresses of pages stay
 * in histories, logs and screens; so the form is sent by POST, and leads to the list with the words sealed. Unlike a cookie, it survives
 * the way back, two windows and the next page of the list; unlike a page that answers to POST, it can be loaded again.
 */
import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import { fold, foldLetters } from "@tamkine/core/kernel/fold";
import { tidy } from "@tamkine/core/kernel/text";

const longest = 100;
const sizes = { nonce: 12, tag: 16 };
const keyOf = ({ secret, programme }: Sealing, of: "seal" | "nonce") =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["search", of, programme]))
    .digest();

/** Each programme has keys of its own: whoever came by an address of another's cannot have this site say what was looked for there. */
export interface Sealing {
  secret: string;
  /** Its id. */
  programme: string;
}

/** The words for an address; undefined for none. The same words give the same seal, so that the way back is the same way. */
export function sealed(by: Sealing, words: string): string | undefined {
  const text = tidy(words).slice(0, longest);
  if (text === "") return undefined;
  const nonce = createHmac("sha256", keyOf(by, "nonce")).update(text).digest().subarray(0, sizes.nonce);
  const cipher = createCipheriv("aes-256-gcm", keyOf(by, "seal"), nonce);
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** The words; undefined for what is no seal of ours. */
export function unsealed(by: Sealing, seal: string | undefined): string | undefined {
  const bytes = Buffer.from(seal ?? "", "base64url");
  if (bytes.length <= sizes.nonce + sizes.tag) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", keyOf(by, "seal"), bytes.subarray(0, sizes.nonce));
  decipher.setAuthTag(bytes.subarray(-sizes.tag));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(sizes.nonce, -sizes.tag)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/**
 * Whether one of the texts holds the words; without case, accents, the spellings of Arabic and its article. Words that are cut off within
 * the article still find what begins with it.
 */
export function holds(words: string, ...texts: readonly string[]): boolean {
  const [bare, letters] = [fold(words), foldLetters(words)];
  return letters !== "" && texts.some((text) => (bare !== "" && fold(text).includes(bare)) || foldLetters(text).includes(letters));
}
