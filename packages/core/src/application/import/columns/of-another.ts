/** Titles that ask for somebody else's name and address, for an address once more, or for nothing: what a tool notes about an answer. */
import type { ImportField } from "./fields.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { birthPlaceWords, onceMoreWords, otherPersonWords, thingWords } from "../words/headers-others.ts";

const [others, onceMore, things, births] = [otherPersonWords, onceMoreWords, thingWords, birthPlaceWords].map(phrases) as [
  string[],
  string[],
  string[],
  string[],
];
const holds = (words: readonly string[], title: string): boolean => words.some((word) => positionOf(word, title) >= 0);

/** What a form asks about people. */
const ofPeople = new Set<ImportField>(["name", "firstName", "lastName", "gender", "email", "phone", "birthDate", "age", "city"]);

/** Whether a title (folded) asks for that of somebody else: "Buyer Email", "Téléphone d'un parent". */
export const isOfAnother = (field: ImportField, title: string): boolean => ofPeople.has(field) && holds(others, title);

/** Whether a title (folded) asks for the name of a thing, or for the town of somebody's birth. */
export function isOfElsewhere(field: ImportField, title: string): boolean {
  if (field === "name" || field === "firstName" || field === "lastName") return holds(things, title);
  return (field === "city" || field === "region") && holds(births, title);
}

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
