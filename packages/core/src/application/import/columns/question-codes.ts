/** Codes in place of words: a survey tool has one for each question and answer, and can export either. */
import { proposeMapping } from "./mapping.ts";
import type { ImportField } from "./fields.ts";

const codeBefore = /^[A-Za-z]\w*(?:\[\w+\])*\.\s+(?=\S)/u;

/** "G01Q05[SQ001]. Langues [Français]" is "Langues [Français]", in a file in which each title begins with its question's code. */
export function withoutCodes(titles: readonly string[]): string[] {
  const said = titles.filter((title) => title !== "");
  const areCoded = said.length > 3 && said.every((title) => codeBefore.test(title));
  return areCoded ? titles.map((title) => title.replace(codeBefore, "")) : [...titles];
}

/** As a tool names questions, and boxes of a question, that nobody has named. */
const questionCode = /^(?:G\d{2}Q\d{2,3}|\w+\[SQ\d{2,3}\])$/u;
const answerCode = /^(?:AO?|SQ)\d{1,3}$/u;
/** Questions with a list of answers. */
const listed = new Set<ImportField>(["region", "sector", "situation", "mode", "slots", "help", "expertise", "gender", "style"]);

/** Whether titles or answers are codes that only the tool itself can put into words. */
export function isInCodes({ headers, rows }: { headers: readonly string[]; rows: readonly (readonly string[])[] }): boolean {
  if (headers.some((title) => questionCode.test(title))) return true;
  const areCodes = (column: number) => {
    const said = rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
    return said.length > 0 && said.every((cell) => answerCode.test(cell));
  };
  const coded = headers.flatMap((_, column) => (areCodes(column) ? [column] : []));
  // What columns mean is guessed for hardly any file: in most of them no cell looks like a code.
  if (coded.length < 2) return false;
  const mapping = { ...proposeMapping(headers, "mentor", rows), ...proposeMapping(headers, "mentee", rows) };
  const asked = new Set(Object.entries(mapping).flatMap(([field, column]) => (listed.has(field as ImportField) ? [column] : [])));
  return coded.filter((column) => asked.has(column)).length > 1;
}
