/** Checking a certificate without asking anybody: what is signed is taken out of the file, the QR code's address or the bare token. */
import { unzlibSync } from "fflate";
import { readCode } from "./code.ts";
import type { PublicKey } from "./key.ts";
import { type Claims, readClaims } from "./token.ts";

const signed = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{86}(?![\w-])/u;

/** The token in a text: a bare one, or what an address carries after its "#". Undefined when there is none. */
export const tokenIn = (text: string): string | undefined => signed.exec(text)?.[0];

/** The token in a PDF, wherever it stands: links are written plainly or compressed. */
export function tokenInPdf(file: Uint8Array): string | undefined {
  const text = Buffer.from(file).toString("latin1");
  const found = tokenIn(text);
  if (found !== undefined) return found;
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/gu)) {
    const inside = inflated(file.subarray(index + mark.length));
    const token = inside === undefined ? undefined : tokenIn(inside);
    if (token !== undefined) return token;
  }
  return undefined;
}

/** Undefined for what is no compressed stream. What follows the stream is not read. */
function inflated(bytes: Uint8Array): string | undefined {
  try {
    return Buffer.from(unzlibSync(bytes)).toString("latin1");
  } catch {
    return undefined;
  }
}

/**
 * What a certificate says, when one of these keys signed it.
 * @param given a PDF, or a text with a token in it. An address must be that of the very certificate.
 */
export async function checkOffline(keys: readonly PublicKey[], given: Uint8Array | string): Promise<Claims | undefined> {
  const text = typeof given === "string" ? given : "";
  const token = typeof given === "string" ? tokenIn(given) : tokenInPdf(given);
  const claims = token === undefined ? undefined : await readClaims(keys, token);
  const code = /\/c\/([^#]+)#/u.exec(text)?.[1];
  return claims && code !== undefined && readCode(code) !== claims.code ? undefined : claims;
}
