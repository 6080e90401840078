import { expect, test } from "vitest";
import { previewOf } from "../fixtures/preview.ts";
import { readTable } from "./read-table.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const both = "J’accepte la charte et le traitement de mes données";

test.each([
  ["“", "”"],
  ["„", "“"],
  ["”", "”"],
  ["« ", " »"],
  ["‹", "›"],
  ["'", "'"],
])("cells of a file in %s %s are cells in quotes", (open, close) => {
  const rows = [
    ["Nom", "E-mail", "Langues", both],
    ["Sara N'Diaye", "sara@example.ma", "Arabe, français", "Oui"],
    ["", "ali@example.ma", "Arabe", "Oui"],
  ];
  for (const delimiter of [",", ";", "\t"]) {
    const file = rows.map((row) => row.map((cell) => cell && `${open}${cell}${close}`).join(delimiter)).join("\n");
    expect(readTable(bytes(file))).toMatchObject({ headers: rows[0], rows: rows.slice(1), delimiter });
  }
});

test("quotes around an answer are none of it, those within are", () => {
  const said = ["“Amina”", "« Amina »", "‹Amina›", "„Amina“", '"""Amina"""', "Amina «Mina»", "Amina “Mina” N’Diaye", "“Amina"];
  const rows = said.map((name, i) => `${name};a${i}@example.ma;“Rabat”;« Oui »`).join("\n");
  const people = previewOf(`Nom;E-mail;Ville;${both}\n${rows}`, "mentee").map(({ application }) => application?.form);
  expect(people.map((form) => form?.name)).toEqual([...Array(5).fill("Amina"), "Amina «Mina»", "Amina “Mina” N’Diaye", "“Amina"]);
  expect(new Set(people.map((form) => form?.city))).toEqual(new Set(["Rabat"]));
});
