/** Ages as people say them, whatever they were asked for. The last day of sign-up is in March 2026. */
import { expect, test } from "vitest";
import { previewOf } from "../fixtures/preview.ts";

/** Each cell under that title: taken, under age, or taken with the age to be checked. */
function fates(title: string, cells: readonly string[]): string[] {
  const rows = cells.map((cell, i) => `Sara;s${i}@example.ma;${cell};Oui`).join("\n");
  return previewOf(`Nom;E-mail;${title};J'accepte la charte et le traitement de mes données\n${rows}`, "mentee").map(
    ({ reason, problems }) => reason ?? problems.find(({ field }) => field === "age" || field === "adult")?.code ?? "taken",
  );
}

test.each([
  ["taken", ["18", "24 ans", "18-25", "18+", "+18", "24.0000", "٢٠", "2001", "12/04/2001", "plus de 17 ans", "majeure", "36993"]],
  ["taken", ["vingt-quatre ans", "vingt et un ans", "Dix-huit", "twenty-one", "أربعة وعشرون سنة", "ثمانية عشر", "quatre-vingt-deux"]],
  ["taken", ["18 ans et 3 mois", "24 and a half", "> 17", "25 - 34", "26 / F", "presque 25 ans", "18 سنة فما فوق"]],
  ["under-age", ["dix-sept ans", "سبع عشرة سنة", "seize", "De 15 à 17 ans", "moins de dix-huit ans", "17 ans et demi"]],
  ["unreadable", ["15-20", "16 à 18 ans", "entre 17 et 19", "16+", "17 et plus", "17/18", "bientôt 18", "presque 18 ans", "18 ans en mai"]],
  [
    "under-age",
    ["17", "15-17 ans", "-18", "< 18", "moins de 18 ans", "2012", "٢٠١٢", "25/04/2010", "né en 2010", "mineur", "قاصر", "40300"],
  ],
  ["unreadable", ["moins de 25 ans", "plus de 15 ans", "jeune", "2008", "1800", "612345678"]],
  ["missing", ["", "-"]],
])("an age that is %s", (fate, cells) => {
  expect(fates("Âge", cells)).toEqual(cells.map(() => fate));
});

test("whether somebody is of age, in whatever they answer", () => {
  const cells = ["Oui", "24", "Majeur", "Oui, j'ai 18 ans", "Non", "16 ans", "Mineure", "Non, 17 ans", "", "peut-être", "Oui, 17 ans"];
  const [yes, no] = [Array(4).fill("taken"), Array(4).fill("under-age")];
  expect(fates("18 ans ou plus ?", cells)).toEqual([...yes, ...no, "missing", "unreadable", "unreadable"]);
});
