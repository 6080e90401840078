/**
 * A file of lines as CSV. Semicolons and a byte order mark: Excel reads the separator from the computer's region, which in Morocco and in
 * France is the semicolon, and takes a file without mark for Windows' own letters. The line "sep=;" would undo the mark.
 */
import { noFormula } from "./no-formula.ts";

/** @param lines cells as they are to stand there: texts by `quoted` */
export const csvFile = (lines: readonly (readonly string[])[]): string => `\uFEFF${lines.map((cells) => cells.join(";")).join("\r\n")}\r\n`;

/** A text in quotes, in which nothing is taken for a formula. */
export const quoted = (text: string): string => `"${noFormula(text).replaceAll('"', '""')}"`;
