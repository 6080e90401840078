/** Small groups are not shown to those who see aggregates only: a number about few people is a fact about somebody. */

/**
 * A group or a cell of fewer people than this is not shown; nor are the words of fewer people than that; nor, of a group of fewer than
 * `share`, a share that fewer than `cell` make the difference of.
 */
export const smallest = { cell: 5, comments: 3, share: 20 } as const;

/** Whether a group of that many people may be shown at all. */
export const isShown = (people: number): boolean => people >= smallest.cell;

/** Somebody, and so few that a number of them tells who. */
export const isFew = (people: number): boolean => people > 0 && !isShown(people);

/** To the nearest 5 %. */
export const rounded = (share: number): number => Math.round(share * 20) / 20;

/**
 * A share of a group as it may be shown: as it is where neither side of it is a few people. Otherwise the same for one, two, three or
 * four of them, about half-way, for to round would still tell them apart; and undefined where even that would say too much.
 */
export function softened(count: number, all: number): { share: number; exact: boolean } | undefined {
  if (!isShown(all)) return undefined;
  if (!isFew(count) && !isFew(all - count)) return { share: count / all, exact: true };
  if (all < smallest.share) return undefined;
  const some = smallest.cell / 2 / all;
  return { share: rounded(isFew(count) ? some : 1 - some), exact: false };
}

/**
 * The cells of one group as they may be shown: those of one to four people are null. What is hidden is what the shown ones leave of the
 * whole, so the smallest of the others are hidden with them until that, too, is five people or more. Nobody in a cell is no one's secret.
 */
export function suppressed(cells: readonly number[]): (number | null)[] {
  const hidden = new Set(cells.flatMap((cell, i) => (isFew(cell) ? [i] : [])));
  const others = cells.flatMap((cell, i) => (hidden.has(i) ? [] : [{ cell, i }]));
  others.sort((a, b) => Number(a.cell === 0) - Number(b.cell === 0) || a.cell - b.cell);
  const left = () => [...hidden].reduce((sum, i) => sum + (cells[i] ?? 0), 0);
  for (const { cell, i } of hidden.size === 0 ? [] : others) if (hidden.size === 1 || (cell > 0 && !isShown(left()))) hidden.add(i);
  return cells.map((cell, i) => (hidden.has(i) ? null : cell));
}

/**
 * The same where how many are on each side is told beside the cells, by a share of them: what is hidden on a side is then told, too, so
 * each side hides for itself. A side of a few people tells no number, and hides as one with the side next to it; the sides beyond still
 * hide for themselves, for how many these two are together may be told.
 * @param lengths of the sides, in cells
 */
export function suppressedIn(cells: readonly number[], lengths: readonly number[]): (number | null)[] {
  let from = 0;
  const parts = lengths.map((length) => cells.slice(from, (from += length)));
  return withoutFew(parts).flatMap(suppressed);
}

/** Parts that follow one another, each that is a few people joined to the one before it, the first to the one after. */
function withoutFew(parts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const few = parts.findIndex((part) => isFew(part.reduce((sum, cell) => sum + cell, 0)));
  if (few === -1 || parts.length === 1) return parts;
  const at = Math.max(few - 1, 0);
  return withoutFew([...parts.slice(0, at), parts.slice(at, at + 2).flat(), ...parts.slice(at + 2)]);
}

/** Groups that make up a whole which is shown too: all of them, or none when one is too small. */
export const areShown = (groups: readonly number[]): boolean => !groups.some(isFew);
