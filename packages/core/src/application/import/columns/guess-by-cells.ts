/** What a column means whose title says nothing that is known: told from what people answered in it. */
import { asciiDigits } from "../../../kernel/digits.ts";
import { codesIn, type Vocabulary } from "../answers/answers.ts";
import type { ImportField } from "./fields.ts";
import { isNothing, yesIn } from "../answers/scalars.ts";
import { known } from "../answers/vocabularies.ts";

const inWords = (words: Vocabulary<string>) => (cell: string) => {
  const { codes, unknown } = codesIn(cell, words);
  return codes.length > 0 && !unknown;
};

/** "J'accepte le traitement de mes données" is a yes, and no wish to learn about data. */
const inTopics = (words: Vocabulary<string>) => (cell: string) => yesIn(cell) === undefined && inWords(words)(cell);

/** From nine digits on, and a zero or the country's number before them: no date is so long. */
function isPhone(cell: string): boolean {
  const said = asciiDigits(cell).trim();
  return /^'?(?:\+|0)[\s\d()./-]+$/u.test(said) && said.replace(/\D/gu, "").length >= 9;
}

/** In the order in which they are looked for: what two questions can be answered with is rather the first. */
const answers: Partial<Record<ImportField, (cell: string) => boolean>> = {
  phone: isPhone,
  languages: inWords(known.languages),
  slots: inWords(known.slots),
  mode: inWords(known.modes),
  situation: inWords(known.situations),
  help: inTopics(known.topics),
  expertise: inTopics(known.topics),
  sector: inTopics(known.sectors),
};
const fields = Object.keys(answers) as ImportField[];

/** Whether a title is a list of answers, as of boxes that stood side by side without their question. */
const isList = (title: string, is: (cell: string) => boolean): boolean => title.includes(", ") && is(title);

/** Of the cells with something in them, so many must be such answers. */
const most = 0.7;
/** As many answers as tell what was asked. */
const looked = 25;

/** How many of the cells are such answers; 0 as soon as it is clear that too few are. */
function shareOf(cells: readonly string[], is: (cell: string) => boolean): number {
  let others = 0;
  for (const cell of cells) {
    if (is(cell)) continue;
    others += 1;
    if (others > (1 - most) * cells.length) return 0;
  }
  return 1 - others / cells.length;
}

/**
 * @param asked whether this role is asked for the field at all, and nothing names a column for it
 * @param columns those that mean nothing yet, with the first of their cells
 * @param headers their titles, which may be answers themselves
 * @returns field → column, for the fields that are found
 */
export function guessByCells(
  asked: (field: ImportField) => boolean,
  columns: ReadonlyMap<number, readonly string[]>,
  headers: readonly string[],
): [ImportField, number][] {
  const left = new Map([...columns].map(([column, cells]) => [column, cells.filter((cell) => !isNothing(cell)).slice(0, looked)]));
  return fields.filter(asked).flatMap((field): [ImportField, number][] => {
    const is = answers[field];
    const shares = [...left].map(([column, cells]) => ({
      column,
      share: !is || cells.length === 0 ? 0 : isList(headers[column] ?? "", is) ? 1 : shareOf(cells, is),
    }));
    const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { column: -1, share: 0 });
    if (best.share < most) return [];
    left.delete(best.column);
    return [[field, best.column]];
  });
}
