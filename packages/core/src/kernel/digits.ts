/** Digits as people type them: a keyboard for Arabic may give others than 0 to 9. */

/** Digits of Arabic, Persian and full width as 0 to 9, everything else as it is. */
export const asciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, asciiDigit);

/** They are blocks of ten code points, in order. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  for (const zero of [0x660, 0x6f0, 0xff10]) if (code >= zero && code < zero + 10) return String(code - zero);
  return digit;
}
