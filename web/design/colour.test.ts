import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, readable } from "./colour.ts";
import { tokens } from "./tokens.ts";

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
const token = (block: string, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`, "u").exec(block)?.[1] ?? "";

describe("contrast", () => {
  it("agrees with known values", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 2);
  });

  it("leaves a readable colour as it is", () => {
    expect(readable("#0f5f5c", "#ffffff", "#000000", 4.5)).toBe("#0f5f5c");
  });
});

describe("a programme's colour", () => {
  it("can be read in both schemes, whatever it is", () => {
    fc.assert(
      fc.property(colours, (colour) => {
        for (const block of tokens(colour).split("@media")) {
          for (const ground of ["paper", "surface", "sunken", "accent-soft"])
            expect(contrast(token(block, "accent"), token(block, ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
          expect(contrast(token(block, "on-accent"), token(block, "accent"))).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("leaves every text and state readable", () => {
    for (const block of tokens("#0f5f5c").split("@media")) {
      for (const ground of ["paper", "surface", "sunken", "accent-soft"]) {
        for (const ink of ["ink", "ink-soft"])
          expect(contrast(token(block, ink), token(block, ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(token(block, "line-strong"), token(block, ground))).toBeGreaterThanOrEqual(3);
      }
      for (const state of ["good", "warn", "bad"])
        for (const ground of [`${state}-soft`, "surface"])
          expect(contrast(token(block, state), token(block, ground)), state).toBeGreaterThanOrEqual(4.5);
    }
  });
});
