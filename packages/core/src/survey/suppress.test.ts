import fc from "fast-check";
import { expect, test } from "vitest";
import { areShown, isFew, isShown, smallest, softened, suppressed, suppressedIn } from "./suppress.ts";

test("hides small cells, and one more where a single one could be worked out", () => {
  expect(suppressed([0, 2, 3, 9, 12])).toEqual([0, null, null, 9, 12]);
  expect(suppressed([0, 0, 2, 9, 12])).toEqual([0, 0, null, null, 12]);
  expect(suppressed([0, 0, 4])).toEqual([null, 0, null]);
  expect(suppressed([5, 0, 12])).toEqual([5, 0, 12]);
});

test("never leaves a single hidden cell, nor shows a small one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 11 }), (cells) => {
      const shown = suppressed(cells);
      expect(shown.filter((cell) => cell === null)).not.toHaveLength(1);
      for (const cell of shown) expect(cell === null || cell === 0 || cell >= smallest.cell).toBe(true);
    }),
  );
});

test("beside a share, each side hides for itself; a few people hide with the side next to them, and with no other", () => {
  expect(suppressedIn([0, 2, 6, 3, 9], [3, 2])).toEqual([0, null, null, null, null]);
  // Three do not recommend: who hides among those who do was told by their share, had they been hidden as one with the three.
  expect(suppressedIn([3, 9, 8, 2], [1, 1, 2])).toEqual([null, null, null, null]);
  expect(suppressedIn([3, 9, 8, 7], [1, 1, 2])).toEqual([null, null, 8, 7]);
  expect(suppressedIn([8, 2, 6, 4], [1, 1, 2])).toEqual([null, null, null, null]);
  expect(suppressedIn([8, 9, 2, 1], [1, 1, 2])).toEqual([8, null, null, null]);
  expect(suppressedIn([3, 0, 8], [1, 1, 1])).toEqual([null, 0, null]);
});

test("of any two sides that are more than a few people each, what is hidden is so, too", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3, 6, 9), { minLength: 11, maxLength: 11 }), (cells) => {
      const shown = suppressedIn(cells, [7, 2, 2]);
      const sum = (some: readonly number[]) => some.reduce((all, cell) => all + cell, 0);
      const between = sum(cells.slice(7, 9));
      const sides = [cells.slice(0, 9), cells.slice(9)];
      if (isFew(between) || sides.some((side) => isFew(sum(side)))) return;
      const hidden = [shown.slice(0, 9), shown.slice(9)].map((side, s) => sum((sides[s] ?? []).filter((_, i) => side[i] === null)));
      expect(hidden.filter(isFew)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("a share that a few people make the difference of is the same for one to four of them, and none in a small group", () => {
  expect([softened(10, 20), softened(0, 20), softened(5, 10)].map((soft) => soft?.exact)).toEqual([true, true, true]);
  const few = [1, 2, 3, 4].map((count) => softened(count, 40));
  expect(new Set(few.map((soft) => JSON.stringify(soft)))).toEqual(new Set(['{"share":0.05,"exact":false}']));
  expect(softened(10, 20)).toEqual({ share: 0.5, exact: true });
  // Of a group of a few people nothing is told, not even that all of them did.
  expect([softened(0, 4), softened(4, 4), softened(0, 0), softened(5, 5)]).toEqual([
    undefined,
    undefined,
    undefined,
    { share: 1, exact: true },
  ]);
  expect([softened(1, smallest.share - 1), softened(1, smallest.share)?.exact]).toEqual([undefined, false]);
  expect(softened(38, 40)).toEqual({ share: 0.95, exact: false });
  expect([softened(2, 19), softened(17, 19), softened(2, 4)]).toEqual([undefined, undefined, undefined]);
});

test("groups are shown together or not at all", () => {
  expect([isShown(4), isShown(5)]).toEqual([false, true]);
  expect([areShown([12, 4]), areShown([12, 5]), areShown([12, 0])]).toEqual([false, true, true]);
});
