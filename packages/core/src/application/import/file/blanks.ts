/** What programs write into a cell in which nobody said anything. */

/** Somebody may be called Null, with a capital, or Na. */
const blanks = new Set(["NULL", "null", "(null)", "\\N", "NaN", "nan", "undefined", "N/A", "n/a"]);

/** A formula that could not be counted, or has not been yet, in English and in French. */
const failed =
  /^#(?:N\/A|NAME\?|NOM\s?\?|GETTING_DATA|(?:NULL|NUL|DIV\/0|VALUE|VALEUR|REF|NUM|NOMBRE|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY|EXTERNAL|ERROR|PYTHON)\s?!)$/u;
/** Instead of a number or a day for which its column was too narrow. */
const narrow = /^#{3,}$/u;

/** The cell, with nothing in it where a program only says that there is nothing. */
export function orBlank(cell: string): string {
  const said = cell.trim();
  return blanks.has(said) || failed.test(said) || narrow.test(said) ? "" : cell;
}
