import { expect, test } from "vitest";
import { refused } from "../worlds/refused.ts";
import { worded } from "./worded.ts";

test("words are tidied, and refused where there are more than there is room for", () => {
  expect(worded("about", "  Deux  mots ", 9)).toBe("Deux mots");
  expect(refused(() => worded("about", "Deux mots.", 9))).toEqual({ code: "form-invalid", about: "too-long" });
});
