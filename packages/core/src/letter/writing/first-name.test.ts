import { expect, test } from "vitest";
import { firstName } from "./first-name.ts";

test.each([
  ["Nadia Alami", "Nadia"],
  ["ALAMI Nadia", "Nadia"],
  ["Abd Allah Bennis", "Abd Allah"],
  ["Lalla Fatima Alaoui", "Lalla Fatima"],
  ["عبد الله بناني", "عبد الله"],
  ["سلمى", "سلمى"],
  ["NADIA", "Nadia"],
  ["NADIA ALAMI", "Nadia"],
  ["nadia alami", "Nadia"],
  ["ANNE-MARIE D’ARCO", "Anne-Marie"],
  ["abd allah bennis", "Abd Allah"],
  ["ALAMI ÉLODIE", "Alami"],
  ["JP", "JP"],
  ["McAdam Ali", "McAdam"],
  ["", ""],
])("%s is greeted as %s", (name, greeted) => {
  expect(firstName(name)).toBe(greeted);
});
