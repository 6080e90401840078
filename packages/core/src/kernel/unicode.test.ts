import { expect, it } from "vitest";
import { phoneIn } from "../application/import/answers/scalars.ts";
import { fold } from "./fold.ts";
import { normalised } from "./unicode.ts";
import { tidy } from "./text.ts";

/** Two marks that change places: putting all of them in order would take this test's time many times over. */
const marks = "\u0301\u0323".repeat(300_000);

it("is found of a text that is nothing but marks, of which thirty stay", () => {
  for (const form of ["NFC", "NFKC", "NFKD"] as const) expect(normalised(`e${marks}`, form).length).toBeLessThanOrEqual(32);
  expect(tidy(`Nadia ${marks}`).length).toBeLessThan(40);
  expect(fold(`Nadia ${marks}`)).toBe("nadia");
});

it("leaves what people write as it is, however long", () => {
  const said = "Nādīa Aït-El\u0323 Ḥ, مُحَمَّدٌ رَسُولٌ ـ ".repeat(50);
  for (const form of ["NFC", "NFKC", "NFKD"] as const) expect(normalised(said, form)).toBe(said.normalize(form));
});

it("a telephone number is looked for where one can stand, and not in a text without end", () => {
  expect(phoneIn("tél. 06 12 34 56 78 ou 05 22 00 00 00", "212")).toBe("+212612345678");
  expect(phoneIn(`x${" ".repeat(1_000_000)}0612345678`, "212")).toBeUndefined();
});
