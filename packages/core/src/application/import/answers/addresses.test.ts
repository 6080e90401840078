import { expect, test } from "vitest";
import { previewOf } from "../fixtures/preview.ts";
import { addressIn, emailsIn } from "./addresses.ts";

test.each([
  [" YOUSSEF@EXAMPLE.MA ", "youssef@example.ma"],
  ["Nadia Alami <n.a@example.ma>", "n.a@example.ma"],
  ['"Alami, Nadia" <n.a@example.ma>', "n.a@example.ma"],
  ["Nadia : n.a@example.ma", "n.a@example.ma"],
  ["Nadia\nn.a@example.ma", "n.a@example.ma"],
  ["mailto:a@b.ma?subject=x", "a@b.ma"],
  ["a@b.ma <mailto:A@B.MA>", "a@b.ma"],
  ["[a@b.ma](mailto:a@b.ma)", "a@b.ma"],
  ['<a href="mailto:a@b.ma">a@b.ma</a>', "a@b.ma"],
  ["ａ＠ｂ．ｍａ", "a@b.ma"],
  ["a @ b . ma", "a@b.ma"],
  ["a@b. ma", "a@b.ma"],
  ["a(at)b.ma", "a@b.ma"],
  ["a[at]b[dot]ma", "a@b.ma"],
  ["E-mail : a@b.ma.", "a@b.ma"],
  ["a@b.ma / A@B.ma", "a@b.ma"],
  ["a@b.ma\u200b", "a@b.ma"],
  ["a@b.ma (perso)", "a@b.ma"],
  ["a@b.ma;", "a@b.ma"],
  ["“a@b.ma”", "a@b.ma"],
  ["a@b.ma>", "a@b.ma"],
  ["'a@b.ma", "a@b.ma"],
  ["📧 a@b.ma", "a@b.ma"],
])("in %j stands %j", (cell, email) => {
  expect(addressIn(cell)).toEqual({ email });
});

test.each([
  ["several-addresses", ["a@b.ma / c@d.ma", "a@b.ma c@d.ma", "a@b.ma ou c@d.ma", "a@b.ma (ou c@d.ma)", "a@b.ma,c@d.ma", "a@b.ma\nc@d"]],
  ["address-among-words", ["jean dupont@b.ma", "jean, dupont@b.ma", "Jean - dupont@b.ma", "a@b.ma. Merci", "a@gmail.co m"]],
  ["bad-address", ["", "pas-une-adresse", "a@b", "a@b.ma@c.ma", "a@b..ma", "jean;dupont@b.ma", `${"x".repeat(500)} a@b.ma`]],
])("nobody is guessed from what is %s", (doubt, cells) => {
  expect(cells.map(addressIn)).toEqual(cells.map(() => ({ doubt })));
});

test("a row says what is to be done about its address", () => {
  const cells = ["Sara : sara@example.ma", "a@b.ma / c@d.ma", "Sara Alami sara@example.ma", "sara"];
  const rows = cells.map((cell) => `Sara;${cell};Oui`).join("\n");
  const file = `Nom;E-mail;J'accepte la charte et le traitement de mes données\n${rows}`;
  expect(previewOf(file, "mentee").map(({ reason, application }) => reason ?? application?.email)).toEqual([
    "sara@example.ma",
    "several-addresses",
    "address-among-words",
    "bad-address",
  ]);
});

test("several addresses, and what is none", () => {
  expect(emailsIn("A@b.ma, c@d.ma;a@b.ma")).toEqual({ emails: ["a@b.ma", "c@d.ma"], unknown: false });
  expect(emailsIn("a@b.ma c@d.ma et Karim")).toEqual({ emails: ["a@b.ma", "c@d.ma"], unknown: true });
  expect(emailsIn("Aucune")).toEqual({ emails: [], unknown: false });
});
