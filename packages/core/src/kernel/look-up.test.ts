import { expect, test } from "vitest";
import { allBy, byId } from "./look-up.ts";

const list = Object.freeze([
  { id: "a", of: "x" },
  { id: "b", of: "y" },
  { id: "c", of: "x" },
]);

test("things are found by any field, in the order of their list", () => {
  expect(allBy(list, "of", "x").map(({ id }) => id)).toEqual(["a", "c"]);
  expect(allBy(list, "of", "z")).toEqual([]);
  expect(byId(list, "b")).toBe(list[1]);
  expect(byId(list, "of")).toBeUndefined();
});

test("a copy of a list is another list", () => {
  expect(byId(list, "d")).toBeUndefined();
  expect(byId([...list, { id: "d", of: "x" }], "d")?.of).toBe("x");
});
