/** Titles that ask for somebody else's name and address, for an address once more, or for nothing: what a tool notes about an answer. */
import type { ImportField } from "./fields.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { onceMoreWords, otherPersonWords } from "../words/headers-others.ts";

const [others, onceMore] = [phrases(otherPersonWords), phrases(onceMoreWords)];
const holds = (words: readonly string[], title: string): boolean => words.some((word) => positionOf(word, title) >= 0);

/** What a form asks about people. */
const ofPeople = new Set<ImportField>(["name", "firstName", "lastName", "gender", "email", "phone", "birthDate", "age", "city"]);

/** Whether a title (folded) asks for that of somebody else: "Buyer Email", "Téléphone d'un parent". */
export const isOfAnother = (field: ImportField, title: string): boolean => ofPeople.has(field) && holds(others, title);

/** Whether a title (folded) asks for something that was asked before. */
export const isOnceMore = (title: string): boolean => holds(onceMore, title);

/** Columns like "Charte [Score]" beside "Charte": what is in them was answered by nobody. */
export function besideQuestions(headers: readonly string[]): Set<number> {
  const questions = new Set(headers.map(fold));
  return new Set(
    headers.flatMap((header, column) => {
      const question = /^(.*\S)\s*\[[^[\]]+\]$/u.exec(header.trim())?.[1];
      return question !== undefined && questions.has(fold(question)) ? [column] : [];
    }),
  );
}
