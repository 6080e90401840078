import { expect, test } from "vitest";
import { contrast, mix, readable } from "./colour.ts";

test("contrast is 21 between black and white, 1 between a colour and itself", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#0f5f5c", "#0f5f5c")).toBeCloseTo(1);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 2);
});

test("a mix lies between its two colours", () => {
  expect(mix("#ffffff", "#000000", 0.5)).toBe("#808080");
});

test("any colour becomes readable, and one that already is stays", () => {
  expect(readable("#0f5f5c", "#ffffff", "#000000", 4.5)).toBe("#0f5f5c");
  for (const colour of ["#ffff00", "#ffffff", "#ff6600", "#66ccff"]) {
    expect(contrast(readable(colour, "#ffffff", "#000000", 5), "#ffffff")).toBeGreaterThanOrEqual(5);
  }
});
