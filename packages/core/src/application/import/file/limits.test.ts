/** Files that no form tool writes, which have to be read, or refused, before anybody has waited long. */
import { expect, test } from "vitest";
import { refused } from "../../../worlds/refused.ts";
import { previewOf } from "../fixtures/preview.ts";

const head = "Horodateur;Nom;E-mail;Date de naissance;Langues;Téléphone;Motivation;J'accepte la charte et le traitement de mes données\n";

function timed<T>(work: () => T): T {
  const began = performance.now();
  const result = work();
  expect(performance.now() - began).toBeLessThan(8000);
  return result;
}

test.each(["a,", "1/2 ", "mars ", "français ", "oui, pas; ", "a@b.ma ", "x", "x  ", "\u0301"])(
  "fifty thousand characters of %j in each cell",
  (said) => {
    const cell = said.repeat(50_000 / said.length);
    const rows = timed(() => previewOf(`${head}${`"${cell}";`.repeat(8)}\n${`"${cell}";`.repeat(8)}`, "mentee"));
    expect(rows.map(({ verdict }) => verdict)).toEqual(["refuse", "refuse"]);
  },
);

test.each([
  ["lines with nothing in them", "\n".repeat(1_000_000)],
  ["lines of one cell", "a\n".repeat(900_000)],
  ["fifty thousand people", ";Sara;sara@example.ma;;;;;Oui\n".repeat(50_000)],
])("%s are refused at once", (_, lines) => {
  expect(timed(() => refused(() => previewOf(`${head}${lines};Ali;ali@example.ma;;;;;Oui`, "mentee")))).toEqual({
    code: "file-too-long",
    rows: 5000,
  });
});

test("a thousand columns are looked through", () => {
  const more = Array.from({ length: 990 }, (_, i) => `Remarque ${i} sur la rencontre`);
  const said = more.map((_, i) => (i % 3 === 0 ? "plutôt bien, sans plus" : ""));
  const people = Array.from({ length: 60 }, (_, i) => `;Sara;s${i}@example.ma;;;;;Oui;${said.join(";")}`);
  const rows = timed(() => previewOf(`${head.trim()};${more.join(";")}\n${people.join("\n")}`, "mentee"));
  expect(rows.filter(({ verdict }) => verdict === "take")).toHaveLength(60);
});

test("lines with nothing in them at the end are none", () => {
  const file = `${head};Ali;ali@example.ma;;;;;Oui${"\n".repeat(500_000)}`;
  expect(timed(() => previewOf(file, "mentee"))).toMatchObject([{ verdict: "take" }]);
});
