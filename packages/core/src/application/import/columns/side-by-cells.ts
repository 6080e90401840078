/** Which column says on which side people sign up, where its title does not say so. */
import { sideIn } from "../words/sides.ts";

/** A longer answer says something about a side: "I would like a mentor who …". */
const longest = 40;
/** Of the cells with something in them, so many must say a side. */
const most = 0.7;

/**
 * A column in which both sides are said, each in a few words: what everybody says alike may be what they look for.
 * @param columns those that mean nothing yet, with the first of their cells
 */
export function sideByCells(columns: ReadonlyMap<number, readonly string[]>): number | undefined {
  for (const [column, cells] of columns) {
    const said = cells.filter((cell) => cell !== "");
    const sides = said.flatMap((cell) => (cell.length > longest ? [] : (sideIn(cell) ?? [])));
    if (new Set(sides).size === 2 && sides.length >= most * said.length) return column;
  }
  return undefined;
}
