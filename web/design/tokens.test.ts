import { contrast } from "@tamkine/core/kernel/colour";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokens } from "./tokens.ts";

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
const token = (block: string, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`, "u").exec(block)?.[1] ?? "";

/** What is harder to read than it must be: [foreground, ground, contrast]. */
function unreadable(block: string, wanted: readonly (readonly [front: string, ground: string, ratio: number])[]) {
  return wanted
    .map(([front, ground, ratio]) => [front, ground, ratio, contrast(token(block, front), token(block, ground))] as const)
    .filter(([, , ratio, found]) => found < ratio);
}
const grounds = ["paper", "surface", "sunken", "accent-soft"];
const schemes = (colour: string) => tokens(colour).split("@media");

describe("a programme's colour", () => {
  it("can be read in both schemes, whatever it is", () => {
    const wanted = [...grounds.map((ground) => ["accent", ground, 4.5] as const), ["on-accent", "accent", 4.5] as const];
    fc.assert(
      fc.property(colours, (colour) => {
        for (const block of schemes(colour)) expect(unreadable(block, wanted)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves every text and state readable", () => {
    const inks = grounds.flatMap(
      (ground) =>
        [
          ["ink", ground, 4.5],
          ["ink-soft", ground, 4.5],
          ["line-strong", ground, 3],
        ] as const,
    );
    const states = ["good", "warn", "bad"].flatMap(
      (state) =>
        [
          [state, `${state}-soft`, 4.5],
          [state, "surface", 4.5],
        ] as const,
    );
    for (const block of schemes("#0f5f5c")) expect(unreadable(block, [...inks, ...states])).toEqual([]);
  });
});
