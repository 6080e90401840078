import fc from "fast-check";
import { expect, test } from "vitest";
import { areShown, isShown, smallest, softened, suppressed } from "./suppress.ts";

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

test("a share that a few people make the difference of is the same for one to four of them, and none in a small group", () => {
  expect([softened(10, 20), softened(0, 20), softened(5, 10)].map((soft) => soft?.exact)).toEqual([true, true, true]);
  const few = [1, 2, 3, 4].map((count) => softened(count, 40));
  expect(new Set(few.map((soft) => JSON.stringify(soft)))).toEqual(new Set(['{"share":0.05,"exact":false}']));
  expect(softened(38, 40)).toEqual({ share: 0.95, exact: false });
  expect([softened(2, 19), softened(17, 19), softened(2, 4)]).toEqual([undefined, undefined, undefined]);
});

test("groups are shown together or not at all", () => {
  expect([isShown(4), isShown(5)]).toEqual([false, true]);
  expect([areShown([12, 4]), areShown([12, 5]), areShown([12, 0])]).toEqual([false, true, true]);
});
