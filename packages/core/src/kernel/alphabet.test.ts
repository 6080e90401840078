import { expect, test } from "vitest";
import { inAlphabet } from "./alphabet.ts";

const names = ["Zineb", "هدى", "ابتسام", "Élodie", "أمين", "Emma", "آدم", "إيمان"];

test("names stand in the order of the reader's own alphabet, those written in it first", () => {
  expect(names.toSorted(inAlphabet("ar"))).toEqual(["آدم", "ابتسام", "أمين", "إيمان", "هدى", "Élodie", "Emma", "Zineb"]);
  for (const language of ["fr", "en"] as const)
    expect(names.toSorted(inAlphabet(language)).slice(0, 3)).toEqual(["Élodie", "Emma", "Zineb"]);
});
