/** Bytes of one character each, as programs saved them before they all spoke UTF-8, and files in which some are left. */

/** Letters of French, most of them é, è and à, as the Macintosh, Windows and DOS ("CSV (MS-DOS)" of Excel) write them. */
const french = {
  macintosh: new Set([0x83, 0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x94, 0x95, 0x9d, 0x9e]),
  "windows-1252": new Set([0xc9, 0xc0, 0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xee, 0xef, 0xf4, 0xf9, 0xfb]),
  ibm850: new Set([0x82, 0x85, 0x87, 0x88, 0x8a, 0x8b, 0x8c, 0x90, 0x93, 0x96, 0x97]),
};
type French = keyof typeof french;

/** In French an accented letter stands among plain ones; Arabic words are made of high bytes only. */
export function guessLegacy(bytes: Uint8Array): French | "windows-1256" | "iso-8859-6" {
  const counts: [French, number][] = (Object.keys(french) as French[]).map((name) => [
    name,
    bytes.reduce((n, byte) => n + Number(french[name].has(byte)), 0),
  ]);
  const [likely, times] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  const { inRuns, high, ofIso, ofWindows } = arabicIn(bytes);
  // A file in French with a few names in Arabic: in Windows' French no three such letters stand together.
  const isArabic = inRuns > high / 2 || (inRuns > 0 && (likely === "windows-1252" || times === 0));
  if (!isArabic) return likely;
  return ofIso > ofWindows ? "iso-8859-6" : "windows-1256";
}

/**
 * What is a letter of Arabic in one of its two code pages, and none of a word in the other. In ISO's, qaf, heh, waw and the two of yeh, where
 * Windows has letters of French; in Windows', ghayn, feh, qaf, kaf and the two of yeh, where ISO has nothing or a vowel sign.
 */
const arabic = {
  ofIso: new Set([0xe2, 0xe7, 0xe8, 0xe9, 0xea]),
  ofWindows: new Set([0xdb, 0xdd, 0xde, 0xdf, 0xec, 0xed]),
};

/** High bytes, and those of them that stand in a row of three or more letters: all, and by the code page that they tell. */
function arabicIn(bytes: Uint8Array): { inRuns: number; high: number; ofIso: number; ofWindows: number } {
  const found = { inRuns: 0, high: 0, ofIso: 0, ofWindows: 0 };
  let from = 0;
  for (let i = 0; i <= bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) found.high += 1;
    if (byte >= 0xc0) continue;
    if (i - from >= 3) {
      found.inRuns += i - from;
      for (const letter of bytes.subarray(from, i)) {
        found.ofIso += Number(arabic.ofIso.has(letter));
        found.ofWindows += Number(arabic.ofWindows.has(letter));
      }
    }
    from = i + 1;
  }
  return found;
}

/** The upper half of DOS's code page for Western Europe, which no decoder of the platform knows. */
const dos =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

/** The text that DOS, and the command line of Windows, meant by these bytes. */
export const dosText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (dos[byte - 0x80] ?? ""))).join("");

/** A character of more than one byte in UTF-8, or a byte that is none of it. */
const pieces = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\x80-\xFF]/gu;
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** Whether most of what is not plain is UTF-8, as where a file of another program was put below, or a character was cut in two. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [whole, broken] = [0, 0];
  for (const [piece] of latin1(bytes).matchAll(pieces)) {
    if (piece.length > 1) whole += 1;
    else broken += 1;
  }
  return whole > broken;
}

/** Text in UTF-8, its stray bytes as Windows would read them. */
export function patched(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  const windows = new TextDecoder("windows-1252");
  return latin1(bytes).replace(pieces, (piece) => {
    const own = Buffer.from(piece, "latin1");
    const said = new TextDecoder("utf-8").decode(own);
    return said.includes("\uFFFD") ? windows.decode(own) : said;
  });
}
