import { expect, it } from "vitest";
import { wholeNumber } from "./answers.ts";

it("a whole number is read in the digits of any keyboard; nothing is none, and what is no number is said to be wrong", () => {
  const read = (typed: string) => wholeNumber({ n: [typed] }, "n");
  for (const typed of ["45", " ٤٥ ", "۴۵", "４５", "0 045"]) expect(read(typed)).toBe(45);
  for (const typed of ["", " \u00a0"]) expect(read(typed)).toBeNull();
  for (const typed of ["4,5", "-4", "4e1", "quatre", "1234567"]) expect(read(typed)).toBeNaN();
  expect(wholeNumber({}, "n")).toBeNull();
});
