import { expect, test } from "vitest";
import { deepEqual } from "./deep-equal.ts";

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{ a: null }, {}, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  ["1", 1, false],
])("%j and %j", (a, b, expected) => {
  expect(deepEqual(a, b)).toBe(expected);
});
