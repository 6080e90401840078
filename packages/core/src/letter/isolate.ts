/** What people typed, made harmless inside a letter: one line, no control characters, its direction kept to itself. */
import { cut, type Language, tidy } from "../kernel/text.ts";

const open = "\u2068";
const close = "\u2069";

/** One line without control or bidi characters, cut at `max`; safe in a header. */
export function oneLine(text: string, max: number): string {
  const line = tidy(text).replace(/\s+/gu, " ").trim();
  return line.length > max ? `${cut(line, max - 1).trimEnd()}…` : line;
}

/** Wraps a text that may run against the reader's language in isolates, so that it moves nothing around it. */
export function isolate(text: string, language: Language): string {
  const foreign = language === "ar" ? /[^\p{Script_Extensions=Arabic}\s]/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
  return foreign.test(text) ? `${open}${text}${close}` : text;
}

/** The text without its isolates, for places that show characters as they are. */
export const bare = (text: string): string => text.replaceAll(open, "").replaceAll(close, "");

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const inHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => escapes[character] ?? "");

/** Escaped for an attribute. */
export const attribute = (text: string): string => inHtml(bare(text));

/** Escaped for HTML text; isolates become <bdi>, line ends <br>. */
export const escaped = (text: string): string =>
  inHtml(text).replaceAll(open, "<bdi>").replaceAll(close, "</bdi>").replaceAll("\n", "<br>");
