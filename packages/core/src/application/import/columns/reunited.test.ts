import { expect, test } from "vitest";
import { previewOf } from "../fixtures/preview.ts";
import { readTable } from "../import.ts";

const file = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));

test("a question that was deleted and asked anew is one column, in which nobody's answer is lost", () => {
  const rows = previewOf(
    file(
      "Nom;E-mail;Ville;Langues;Charte;Données;Ville;E-mail",
      "Sara;sara@example.ma;Rabat;Français;Oui;Oui;;",
      "Ali;;;Français;Oui;Oui;Fès;ali@example.ma",
    ),
    "mentee",
  );
  expect(rows.map(({ application }) => [application?.email, application?.form.city])).toEqual([
    ["sara@example.ma", "Rabat"],
    ["ali@example.ma", "Fès"],
  ]);
});

test.each([
  ["both filled in by somebody", "Nom;Ville;Ville;E-mail", "A;Fès;;a@b.ma", "B;Rabat;Salé;b@b.ma"],
  ["of which one is empty", "Nom;Ville;Ville;E-mail", "A;Fès;;a@b.ma", "B;Rabat;;b@b.ma"],
  ["two consents, each given by another", "Nom;J'accepte;J'accepte;E-mail", "A;Oui;;a@b.ma", "B;;Oui;b@b.ma"],
])("columns of one title stay apart: %s", (_, ...lines) => {
  expect(readTable(file(...lines)).headers).toHaveLength(4);
});
