/** Letters and signs that web forms write as HTML does ("&eacute;", "&#39;", "&amp;"), read as the characters they stand for. */
import { lazy } from "../../kernel/lazily.ts";

/** Names from U+00A0 on, in the order of their characters. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/** Names of others, each with its character. */
const others =
  "amp & lt < gt > quot \" apos ' OElig Œ oelig œ Yuml Ÿ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • lsaquo ‹ rsaquo › euro € trade ™ rarr → larr ← commat @ comma , semi ; colon : period . lpar ( rpar ) sol / num # lowbar _ plus + excl ! quest ?";

const characters = lazy((): ReadonlyMap<string, string> => {
  const pairs = others.split(" ");
  return new Map([
    ...latin.split(" ").map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
    ...pairs.flatMap((name, i) => (i % 2 === 0 ? [[name, pairs[i + 1] ?? ""] as const] : [])),
  ]);
});

const written = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/gu;

const decoded = (text: string, place: (character: string) => string): string =>
  text.replace(written, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) {
      const character = characters().get(name);
      return character === undefined ? whole : place(character);
    }
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? place(String.fromCodePoint(code)) : whole;
  });

/** Some tools write "&amp;eacute;": what came out of it is read once more. */
const twice = (text: string, place: (character: string) => string): string => {
  if (!text.includes("&")) return text;
  const once = decoded(text, place);
  return once === text ? text : decoded(once, place);
};

/** Characters that mean something in a CSV stand here until its cells are known: none of these is a letter of anybody's. */
const significant = '",;\t|\n\r';
const shelter = 0xe_e00;

/** A CSV, or a cell, whose entities are read, so that no semicolon of theirs is taken for a delimiter, nor a quote of theirs for one of the file's. */
export const sheltered = (text: string): string =>
  twice(text, (character) => {
    const at = significant.indexOf(character);
    return at < 0 ? character : String.fromCharCode(shelter + at);
  });

/** A cell of it as it was meant. */
export const unsheltered = (cell: string): string =>
  /[\uEE00-\uEE06]/u.test(cell)
    ? cell.replace(/[\uEE00-\uEE06]/gu, (held) => significant[held.charCodeAt(0) - shelter]?.replace("\r", "\n") ?? "")
    : cell;
