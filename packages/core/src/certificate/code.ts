/** The short code on a certificate: cannot be guessed, is easily typed, and is kept only as a hash. */
import { createHash } from "node:crypto";
import { asciiDigits } from "../kernel/digits.ts";
import type { CohortRef } from "../kernel/item.ts";
import { normalised } from "../kernel/unicode.ts";
import type { Ids } from "../kernel/ids.ts";

/** Crockford's base 32: no letter that is taken for a digit, none that makes words. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** The alphabet of ids, digit for digit. */
const ofIds = "abcdefghijklmnopqrstuvwxyz234567";
const code = /^[0-9A-HJKMNP-TV-Z]{16}$/u;

/** The code of somebody's certificate of that number: 80 bits, in 16 characters, that only the installation's secret gives. */
export function codeOf(ids: Ids, { programme, cohort }: CohortRef, participant: string, number: number): string {
  const derived = ids.derive("crt", programme, cohort, participant, String(number)).slice("crt_".length);
  return [...derived].map((letter) => alphabet[ofIds.indexOf(letter)]).join("");
}

/** As it is printed: in groups of four. */
export const grouped = (text: string): string => text.match(/.{1,4}/gu)?.join("-") ?? "";

/** A code as somebody typed it: small letters, spaces, O for 0, I or L for 1. Undefined for what cannot be one. */
export function readCode(typed: string): string | undefined {
  const text = asciiDigits(normalised(typed, "NFKC"))
    .toUpperCase()
    .replace(/[\s\-‐-―]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/gu, "1");
  return code.test(text) ? text : undefined;
}

/** What a code is looked up by. It holds too many bits to be found from its hash by trying. */
export const hashOf = (text: string): string => createHash("sha256").update(`tamkine certificate ${text}`).digest("hex");
