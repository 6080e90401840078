import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rows, workbook } from "@tamkine/core/application/import/fixtures/workbook";
import { afterAll, expect, test } from "vitest";
import { exportsIn } from "./exports-in.ts";
import { signUps } from "./sign-ups.ts";

const directory = mkdtempSync(join(tmpdir(), "exports-"));
afterAll(() => rmSync(directory, { recursive: true }));
const file = (name: string) => join(directory, name);

test("a side may come as CSV and the other as a workbook; what is missing, or there twice, is said", async () => {
  expect(exportsIn(directory)).toEqual({
    wrong: ["mentors", "mentees"].map((side) => `Neither ${file(`${side}.csv`)} nor ${file(`${side}.xlsx`)} is there`),
  });
  writeFileSync(
    file("mentors.csv"),
    "Horodateur;Nom;E-mail;Langues\n10/03/2026;Sara;sara@example.ma;fr\n01/01/1980;Rim;rim@example.ma;fr\n",
  );
  const titles = ["Horodateur", "Nom", "E-mail", "Langues"];
  writeFileSync(file("mentees.xlsx"), workbook([{ name: "R", rows: rows([titles, ["11/03/2026", "Ali", "ali@example.ma", "fr"]]) }]));
  const { files, wrong } = exportsIn(directory);
  if (!files) throw new Error(wrong.join());
  // A tool that keeps no days writes one long past: no season begins then.
  expect(await signUps(files.mentor, "mentor")).toMatchObject({ people: [{ address: "sara@example.ma" }, {}], days: ["2026-03-10"] });
  expect(await signUps(files.mentee, "mentee")).toEqual({ people: [{ address: "ali@example.ma", role: "mentee" }], days: ["2026-03-11"] });
  writeFileSync(file("mentees.csv"), "");
  expect(exportsIn(directory)).toEqual({
    wrong: [`${file("mentees.csv")} and ${file("mentees.xlsx")} are both there: leave the one that counts`],
  });
});
