import { expect, test } from "vitest";
import { properCase } from "./capitals.ts";

test.each([
  ["ABDELHAKIM BENNANI", "Abdelhakim Bennani"],
  ["lina tazi", "Lina Tazi"],
  ["EL ALAMI ÉLODIE", "El Alami Élodie"],
  ["AÏT LAHCEN M’HAMED", "Aït Lahcen M’Hamed"],
  ["anne-marie de la tour", "Anne-Marie de La Tour"],
  ["RABAT", "Rabat"],
  ["ALAMI Nadia", "ALAMI Nadia"],
  ["McAdam Ali", "McAdam Ali"],
  ["JP", "JP"],
  ["M.K. ALAMI", "M.K. Alami"],
  ["سلمى الإدريسي", "سلمى الإدريسي"],
  ["", ""],
])("%s is written %s", (typed, written) => {
  expect(properCase(typed)).toBe(written);
});
