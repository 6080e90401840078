/** Letters and signs that web forms write as HTML does ("&eacute;", "&#39;", "&amp;"), read as the characters they stand for. */
import { decodeHTMLStrict } from "entities";
import { delimiters } from "./delimiters.ts";

const written = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/gu;

const decoded = (text: string, place: (character: string) => string): string =>
  text.replace(written, (whole) => {
    const meant = decodeHTMLStrict(whole);
    // A number that is no character's stays as it is.
    return meant === whole || meant === "\uFFFD" ? whole : place(meant);
  });

/** Some tools write "&amp;eacute;": what came out of it is read once more. */
const twice = (text: string, place: (character: string) => string): string => {
  if (!text.includes("&")) return text;
  const once = decoded(text, place);
  return once === text ? text : decoded(once, place);
};

/** Characters that mean something in a CSV stand here until its cells are known: none of these is a letter of anybody's. */
const significant = `"\n\r${delimiters.join("")}`;
const shelter = 0xe_e00;

/** A CSV, or a cell, whose entities are read, so that no semicolon of theirs is taken for a delimiter, nor a quote of theirs for one of the file's. */
export const sheltered = (text: string): string =>
  twice(text, (character) => {
    const at = significant.indexOf(character);
    return at < 0 ? character : String.fromCharCode(shelter + at);
  });

const held = new RegExp(`[${String.fromCharCode(shelter)}-${String.fromCharCode(shelter + significant.length - 1)}]`, "gu");

/** A cell of it as it was meant. */
export const unsheltered = (cell: string): string =>
  cell.replace(held, (one) => significant[one.charCodeAt(0) - shelter]?.replace("\r", "\n") ?? "");
