/** Quotes around cells that are not those of a CSV: a word processor makes them of straight ones, a database has its own. */
import { delimiters } from "./delimiters.ts";

/** What opens, what may stand within, and what closes. An apostrophe may stand within, so the end of a line is looked for as well. */
const kinds = [
  ["[“”„]", "[^“”„]*", "[“”]"],
  ["«", "[^«»]*", "»"],
  ["‹", "[^‹›]*", "›"],
  ["['‘]", "[^\\n]{0,300}?", "['’]"],
].map((parts) => parts.join(""));
const space = "[ \u00A0\u202F]*";
const between = `[${delimiters.join("").replace("^", "\\^")}\\n]`;

/** A file without straight quotes whose titles stand in others, as if all of them were straight: a delimiter within them cuts no cell. */
export function straightQuotes(text: string): string {
  if (text.includes('"')) return text;
  const titles = text.slice(0, text.indexOf("\n") + 1);
  const cells = kinds.map((kind) => new RegExp(`(?<=^|${between})${space}${kind}${space}(?=$|${between})`, "gu"));
  const own = cells.find((cell) => (titles.match(cell)?.length ?? 0) > 1);
  return own ? text.replace(own, (cell) => `"${cell.trim().slice(1, -1).trim()}"`) : text;
}

const framed = /^(?:[“”„]([^“”„]*)[“”]|«([^«»]*)»|‹([^‹›]*)›|"([^"]*)")$/u;

/** A cell that stands in quotes as a whole, without them. */
export function unquoted(cell: string): string {
  const [, ...within] = framed.exec(cell.trim()) ?? [];
  return within.find((said) => said !== undefined)?.trim() ?? cell;
}
