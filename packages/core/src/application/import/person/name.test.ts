import { expect, test } from "vitest";
import { isName, nameOf } from "./name.ts";

test.each([
  ["ALAMI, Sara", "Sara ALAMI"],
  ["ALAMI، سارة", "سارة ALAMI"],
  ["Sara Alami, ingénieure", "Sara Alami, ingénieure"],
  ["Mme Sara ALAMI", "Sara ALAMI"],
  ["Ms. Sara Alami", "Sara Alami"],
  ["M. BEN SALAH, Ali", "Ali BEN SALAH"],
  ["M Ali", "M Ali"],
  ["Mlle", "Mlle"],
  ["السيدة فاطمة الزهراء بنعلي", "فاطمة الزهراء بنعلي"],
  ["سيد علي", "سيد علي"],
  ["Dr Sara Alami", "Dr Sara Alami"],
  ["Sara Alami 🌸👩🏽‍💻", "Sara Alami"],
  ["<b>Sara</b> Alami<br/>", "Sara Alami"],
  ["  Sara\n\u00a0Alami ", "Sara Alami"],
  ["O'Neill <3", "O'Neill <3"],
  ['=HYPERLINK("http://example.invalid";"clic")', '=HYPERLINK("http://example.invalid";"clic")'],
])("of %j is kept %j", (said, name) => {
  expect(nameOf(said)).toBe(name);
});

test("a name is somebody's", () => {
  const none = [
    "",
    "…",
    "0612345678",
    "a@b.ma",
    "https://www.linkedin.com/in/sara",
    "www.sara.ma",
    "linkedin.com/in/sara",
    "anonymous",
    "Anonyme",
  ];
  expect(none.filter(isName)).toEqual([]);
  const names = ["Nil", "Personne", "سارة", "Comyn", "Ma", "Le Com", "J. M. Ali"];
  expect(names.filter(isName)).toEqual(names);
});
