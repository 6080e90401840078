import { expect, test } from "vitest";
import { numberIn, phoneIn, yesIn } from "./scalars.ts";

test("two people, in the dual", () => {
  expect(["شخصان", "شخصين"].map(numberIn)).toEqual([2, 2]);
});

test.each([
  "0612345678",
  "06-12-34-56-78",
  "06.12.34.56.78",
  "06 12 34 56 78",
  "612345678",
  "212612345678",
  "+212612345678",
  "+212 6 12 34 56 78",
  "+212 (0)6 12 34 56 78",
  "+2120612345678",
  "00212612345678",
  "٠٦١٢٣٤٥٦٧٨",
  "WhatsApp : 06 12 34 56 78",
  "612345678.0",
  "212612345678,0",
  "212612345678.00",
  "0612345678 après 18h",
  "tel:+212612345678",
  "N° 0612345678 poste 12",
  "06 12 34 56 78 et 05 22 33 44 55",
  "0612345678 / 0522334455",
])("telephone %j is Moroccan", (cell) => {
  expect(phoneIn(cell, "212")).toBe("+212612345678");
});

test.each([
  ["+33 6 12 34 56 78", "+33612345678"],
  ["0033612345678", "+33612345678"],
  ["05 22 33 44 55", "+212522334455"],
  ["2,12611E+11", undefined],
  ["demandez-moi", undefined],
  ["06123", undefined],
])("telephone %j is %j", (cell, phone) => {
  expect(phoneIn(cell, "212")).toBe(phone);
});

test.each([
  "Oui",
  " OUI",
  "yes",
  "Y",
  "1",
  "x",
  "✓",
  "TRUE",
  "J'accepte",
  "J’accepte la charte, qui n’est pas un contrat",
  "Lu et approuvé",
  "Accepté(e)",
  "نعم",
  "أوافق",
  "I have read and accept it",
  "👍",
  "Bien sûr",
  "Tout à fait",
  "Pas de problème",
  "No problem",
  "sure",
  "لا مانع لدي",
  "واخا",
  "1.0",
  "J’autorise",
  "Je m'engage à la respecter",
  "أتعهد باحترام الميثاق",
  "☑ Oui ☐ Non",
  "[x] Oui [ ] Non",
  "☒",
  "■",
  "t",
])("%j is yes", (cell) => {
  expect(yesIn(cell)).toBe(true);
});

test.each([
  "Non",
  "no",
  "N",
  "0",
  "FALSE",
  "f",
  "Je n'accepte pas",
  "J'accepte pas",
  "Pas d'accord",
  "I do not agree",
  "Not accepted",
  "لا",
  "لا أوافق",
  "غير موافق",
  "لست موافقا",
  "ما موافقش",
  "Not sure",
  "Bien sûr que non",
  "I can't agree",
  "Je ne m’engage pas",
  "Je n'autorise pas",
  "☐ Oui ☑ Non",
])("%j is no", (cell) => {
  expect(yesIn(cell)).toBe(false);
});

test.each(["", "☐ J'accepte", "[ ] Oui", "peut-être", "12 mars", "Oui / Non", "نعم / لا", "👎", "❌"])("%j is neither", (cell) => {
  expect(yesIn(cell)).toBeUndefined();
});

test.each([
  ["17 ans", 17],
  ["10+", 10],
  ["deux mentorés", 2],
  ["٣", 3],
  ["beaucoup", undefined],
  ["-4", undefined],
  ["1-2", 1],
])("number %j is %j", (cell, number) => {
  expect(numberIn(cell)).toBe(number);
});

test.each([
  ["33", "06 12 34 56 78", "+33612345678"],
  ["33", "612345678", "+33612345678"],
  ["33", "33612345678", "+33612345678"],
  ["33", "+33 (0)6 12 34 56 78", "+33612345678"],
  ["33", "+330612345678", "+33612345678"],
  ["33", "+212 6 12 34 56 78", "+212612345678"],
  ["33", "6.12346E+08", undefined],
  ["1", "(212) 555-0123", "+12125550123"],
  ["20", "01001234567", "+201001234567"],
  ["39", "06 1234 5678", "+390612345678"],
  ["216", "20 123 456", "+21620123456"],
])("in the country of +%s, %j is %j", (code, cell, phone) => {
  expect(phoneIn(cell, code)).toBe(phone);
});
