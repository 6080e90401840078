/** Exports of LimeSurvey: with the words of questions and answers, and with their codes. */
import { expect, test } from "vitest";
import { Refusal } from "../../../kernel/refusal.ts";
import { previewOf } from "../fixtures/preview.ts";
import { readFile } from "../file/read-file.ts";

const codes = ["id", "submitdate", "lastpage", "startlanguage", "G01Q01", "G01Q02", "G01Q03", "G01Q04[SQ001]", "G01Q04[SQ002]", "G01Q05"];
const agreed = ["G02Q01", "G02Q02"];
const texts =
  "ID de la réponse|Date de soumission|Dernière page|Langue de départ|Nom et prénom|Adresse e-mail|Région|Langues [Français]|Langues [Arabe]|Situation|J'accepte la charte|J'accepte le traitement de mes données".split(
    "|",
  );
const tool = (said: string[], yes = "Oui") => [
  "1",
  "2026-03-10 20:41:22",
  "4",
  "fr",
  "Amina Benali",
  "amina@example.ma",
  ...said,
  yes,
  yes,
];
const inWords = tool(["Rabat-Salé-Kénitra", "Oui", "Non", "Étudiant(e)"]);
const csv = (...rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
const whyOf = (file: string) =>
  readFile(new TextEncoder().encode(file), { role: "mentee" }).then(
    () => undefined,
    (error: unknown) => (error instanceof Refusal ? { code: error.code, ...error.facts } : error),
  );

test.each([
  ["their text", texts],
  ["their code and their text", texts.map((text, i) => `${[...codes, ...agreed][i]}. ${text}`)],
])("questions by %s are understood", (_, titles) => {
  expect(previewOf(csv(titles, inWords), "mentee")).toMatchObject([
    {
      verdict: "take",
      problems: [],
      application: {
        email: "amina@example.ma",
        submittedAt: "2026-03-10T20:41:22Z",
        form: { name: "Amina Benali", languages: ["french"], region: "rabat-sale-kenitra", situation: "student" },
      },
    },
  ]);
});

test.each([
  ["questions", csv([...codes, ...agreed], inWords)],
  ["answers", csv(texts, tool(["AO04", "Y", "", "AO02"], "Y"))],
])("of %s by their code alone, what to export is said", async (_, file) => {
  expect(await whyOf(file)).toEqual({ code: "file-unreadable", why: "codes" });
});

test("a level that somebody says, and one answer that is called like a code, are none", async () => {
  const titles = [...texts, "Niveau d'anglais"];
  expect(await whyOf(csv(titles, [...inWords, "A2"]))).toBeUndefined();
  expect(await whyOf(csv(titles, [...tool(["A1", "Oui", "Non", "Étudiant(e)"]), "A2"]))).toBeUndefined();
});
