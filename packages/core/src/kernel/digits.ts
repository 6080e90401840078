/** Digits as people type them: a keyboard for Arabic may give others than 0 to 9. */
import { normalised } from "./unicode.ts";

/** Digits of Arabic, Persian and full width as 0 to 9, everything else as it is. */
export const asciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, asciiDigit);

/** A whole number that somebody typed, in any digits, with or without spaces between its thousands; NaN for whatever is none. */
export function wholeNumber(typed = ""): number {
  const text = asciiDigits(normalised(typed, "NFKC")).replace(/\s/gu, "");
  return /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
}

/** The same where none need be typed: null for nothing. */
export const wholeNumberIfAny = (typed = ""): number | null => (typed.trim() === "" ? null : wholeNumber(typed));

/** They are blocks of ten code points, in order. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  for (const zero of [0x660, 0x6f0, 0xff10]) if (code >= zero && code < zero + 10) return String(code - zero);
  return digit;
}
