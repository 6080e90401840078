import { rows, workbook } from "@tamkine/core/application/import/fixtures/workbook";
import { expect, test } from "vitest";
import { signUps } from "./sign-ups.ts";

test("addresses and days are read from a CSV as from a workbook; no season begins on a day long past, as tools write that keep none", async () => {
  const csv = Buffer.from("Horodateur;Nom;E-mail;Langues\n10/03/2026;Sara;sara@example.ma;fr\n01/01/1980;Rim;rim@example.ma;fr\n");
  expect(await signUps(csv, "mentor")).toMatchObject({ people: [{ address: "sara@example.ma" }, {}], days: ["2026-03-10"] });
  const titles = ["Horodateur", "Nom", "E-mail", "Langues"];
  const book = workbook([{ name: "R", rows: rows([titles, ["11/03/2026", "Ali", "ali@example.ma", "fr"]]) }]);
  expect(await signUps(book, "mentee")).toEqual({ people: [{ address: "ali@example.ma", role: "mentee" }], days: ["2026-03-11"] });
});
