import { expect, it } from "vitest";
import { wholeNumber, wholeNumberIfAny } from "./digits.ts";

it("a whole number is read in the digits of any keyboard; nothing is none, or null where none need be typed", () => {
  for (const typed of ["45", " ٤٥ ", "۴۵", "４５", "0 045", "0\u202f045"]) expect(wholeNumber(typed)).toBe(45);
  for (const typed of ["4,5", "-4", "4e1", "quatre", "1234567", "0x10"])
    expect([wholeNumber(typed), wholeNumberIfAny(typed)]).toEqual([Number.NaN, Number.NaN]);
  for (const typed of ["", " \u00a0", undefined]) expect([wholeNumber(typed), wholeNumberIfAny(typed)]).toEqual([Number.NaN, null]);
  expect(wholeNumberIfAny(" ٤٥ ")).toBe(45);
});
