/** Checking a certificate without asking anybody: what is signed is taken out of the file, the QR code's address or the bare token. */
import { unzlibSync } from "fflate";
import { readCode } from "./code.ts";
import type { PublicKey } from "./key.ts";
import { type Claims, readClaims } from "./token.ts";

/** A token, and the code in the address that carries it after its "#"; there is none where the token stands bare. */
const signed = /(?:\/c\/([^#\s]{1,40})#)?(eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{86})(?![\w-])/gu;

interface Carried {
  token: string;
  code: string | undefined;
}

const carriedIn = (text: string): Carried[] => [...text.matchAll(signed)].map(([, code, token = ""]) => ({ token, code }));

/** What a PDF carries, wherever it stands: links are written plainly or compressed. */
function carriedInPdf(file: Uint8Array): Carried[] {
  const text = Buffer.from(file).toString("latin1");
  const compressed = [...text.matchAll(/stream\r?\n/gu)].map(({ index, 0: mark }) => inflated(file.subarray(index + mark.length)) ?? "");
  return [text, ...compressed].flatMap(carriedIn);
}

/** The token in a PDF; undefined when there is none. */
export const tokenInPdf = (file: Uint8Array): string | undefined => carriedInPdf(file)[0]?.token;

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
 * @param given a PDF, or a text with a token in it. An address must be that of the very certificate, and a file may not carry two
 */
export async function checkOffline(keys: readonly PublicKey[], given: Uint8Array | string): Promise<Claims | undefined> {
  const [first, ...more] = typeof given === "string" ? carriedIn(given).slice(0, 1) : carriedInPdf(given);
  if (!first || more.some(({ token }) => token !== first.token)) return undefined;
  const claims = await readClaims(keys, first.token);
  const isOwn = ({ code }: Carried) => code === undefined || readCode(code) === claims?.code;
  return claims && [first, ...more].every(isOwn) ? claims : undefined;
}
