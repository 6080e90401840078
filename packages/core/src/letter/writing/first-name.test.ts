import { expect, test } from "vitest";
import { firstName } from "./first-name.ts";

test.each([
  ["Nadia Alami", "Nadia"],
  ["ALAMI Nadia", "Nadia"],
  ["Abd Allah Bennis", "Abd Allah"],
  ["Lalla Fatima Alaoui", "Lalla Fatima"],
  ["عبد الله بناني", "عبد الله"],
  ["سلمى", "سلمى"],
  ["NADIA", "NADIA"],
  ["", ""],
])("%s is greeted as %s", (name, greeted) => {
  expect(firstName(name)).toBe(greeted);
});
