import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { rows, workbook } from "../src/application/import/fixtures/workbook.ts";
import { readFile } from "../src/application/import/file/read-file.ts";
import { exportsIn } from "./exports-in.ts";

const directory = mkdtempSync(join(tmpdir(), "exports-"));
afterAll(() => rmSync(directory, { recursive: true }));
const file = (name: string) => join(directory, name);

test("a side may come as CSV and the other as a workbook; what is missing, or there twice, is said", async () => {
  expect(exportsIn(directory)).toEqual({
    wrong: ["mentors", "mentees"].map((side) => `Neither ${file(`${side}.csv`)} nor ${file(`${side}.xlsx`)} is there`),
  });
  writeFileSync(file("mentors.csv"), "Horodateur;Nom;E-mail;Langues\n10/03/2026;Sara;sara@example.ma;fr\n");
  const titles = ["Horodateur", "Nom", "E-mail", "Langues"];
  writeFileSync(file("mentees.xlsx"), workbook([{ name: "R", rows: rows([titles, ["11/03/2026", "Ali", "ali@example.ma", "fr"]]) }]));
  const { files, wrong } = exportsIn(directory);
  if (!files) throw new Error(wrong.join());
  const read = await Promise.all([readFile(files.mentor, { role: "mentor" }), readFile(files.mentee, { role: "mentee" })]);
  expect(read.map(({ rows: answers }) => answers.map(([, name]) => name))).toEqual([["Sara"], ["Ali"]]);
  writeFileSync(file("mentees.csv"), "");
  expect(exportsIn(directory)).toEqual({
    wrong: [`${file("mentees.csv")} and ${file("mentees.xlsx")} are both there: leave the one that counts`],
  });
});
