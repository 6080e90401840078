/** Small groups are not shown to those who see aggregates only: a number about few people is a fact about somebody. */

/** A group or a cell of fewer people than this is not shown; nor are the words of fewer people than that. */
export const smallest = { cell: 5, comments: 3 } as const;

/** Whether a group of that many people may be shown at all. */
export const isShown = (people: number): boolean => people >= smallest.cell;

/**
 * The cells of one group as they may be shown: those of one to four people are null. Where a single one is hidden, its number would
 * be what the others leave of the whole, so the smallest of the others is hidden with it. Nobody in a cell is no one's secret.
 */
export function suppressed(cells: readonly number[]): (number | null)[] {
  const small = (cell: number) => cell > 0 && cell < smallest.cell;
  const hidden = new Set(cells.flatMap((cell, i) => (small(cell) ? [i] : [])));
  if (hidden.size === 1) {
    const others = cells.flatMap((cell, i) => (hidden.has(i) ? [] : [{ cell, i }]));
    const [next] = others.sort((a, b) => Number(a.cell === 0) - Number(b.cell === 0) || a.cell - b.cell);
    if (next) hidden.add(next.i);
  }
  return cells.map((cell, i) => (hidden.has(i) ? null : cell));
}

/** Groups that make up a whole which is shown too: all of them, or none when one is too small. */
export const areShown = (groups: readonly number[]): boolean => groups.every((people) => people === 0 || isShown(people));
