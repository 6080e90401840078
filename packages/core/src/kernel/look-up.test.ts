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

test("a list is put in order once, and again when it grew or ends with something else", () => {
  let looked = 0;
  const thing = (of: string) => ({
    id: of,
    get of() {
      return (looked++, of);
    },
  });
  const growing = [thing("a")];
  allBy(growing, "of", "a");
  allBy(growing, "of", "b");
  expect(looked).toBe(1);
  growing.push(thing("b"));
  expect(allBy(growing, "of", "b")).toHaveLength(1);
  growing[1] = thing("c");
  expect([allBy(growing, "of", "b"), allBy(growing, "of", "c")].map(({ length }) => length)).toEqual([0, 1]);
});
