/** Exports that give each box of a question, or each line of a grid, a column of its own. */
import { expect, test } from "vitest";
import { previewOf } from "../fixtures/preview.ts";
import { readTable } from "../import.ts";

/** The forms the file fills in. */
function forms(...lines: string[]) {
  return previewOf(lines.join("\n"), "mentee").map(({ row, application, problems }) => ({
    row,
    languages: application?.form.languages,
    slots: application?.form.slots,
    help: application?.form.role === "mentee" ? application.form.help : undefined,
    charter: application !== undefined && application.consents.charter !== null,
    problems: problems.map(({ field }) => field).filter((field) => field !== "region"),
  }));
}
const sara = "Sara;sara@example.ma";
const end = "Oui;Oui";
const agreed = "J'accepte la charte;J'accepte le traitement de mes données";

test.each([
  ["in brackets", "Langues parlées [Darija]", "Langues parlées [Français]", "Langues parlées [Anglais]"],
  ["in parentheses", "Langues (Darija)", "Langues (Français)", "Langues (Anglais)"],
  ["after a stroke", "langues/darija", "langues/francais", "langues/anglais"],
  ["after a colon", "Langues : Darija", "Langues : Français", "Langues : Anglais"],
  ["after a dot", "Langues.Darija", "Langues.Français", "Langues.Anglais"],
  ["after a low line", "langues_darija", "langues_francais", "langues_anglais"],
  ["after a dash", "Langues - Darija", "Langues - Français", "Langues - Anglais"],
  ["in Arabic", "اللغات [الدارجة]", "اللغات [الفرنسية]", "اللغات [الإنجليزية]"],
])("boxes %s", (_, ...boxes) => {
  const head = `Nom;E-mail;${boxes.join(";")};${agreed}`;
  const said = forms(head, `${sara};1;;TRUE;${end}`, `Ali;ali@example.ma;Non;Oui;;${end}`, `Mina;mina@example.ma;;;x;${end}`);
  expect(said.map(({ languages }) => languages)).toEqual([["darija", "english"], ["french"], ["english"]]);
  expect(said.flatMap(({ problems }) => problems)).toEqual([]);
});

test("the cell may repeat its box, or say what no box says", () => {
  const head = `Nom;E-mail;Besoins [Droit];Besoins [Digital];Besoins [Autre];${agreed}`;
  const [one, two] = forms(head, `${sara};Droit;;audit;${end}`, `Ali;ali@example.ma;;Digital;;${end}`);
  const [both] = forms("Nom;E-mail;Besoins;J'accepte la charte et le traitement de mes données", "Sara;sara@example.ma;Droit, audit;Oui");
  expect(one?.help).toHaveLength(2);
  expect(one?.help).toEqual(both?.help);
  expect(two?.help).toHaveLength(1);
});

test.each([
  ["days", "Lundi;Samedi;Dimanche", '"Soir";"Matin, Après-midi";'],
  ["moments", "Matin;Après-midi;Soir", '"Samedi";"Samedi";"Lundi"'],
])("a grid of %s", (_, lines, chosen) => {
  const head = `Nom;E-mail;${lines
    .split(";")
    .map((line) => `Disponibilités [${line}]`)
    .join(";")};${agreed}`;
  expect(forms(head, `${sara};${chosen};${end}`)[0]?.slots?.toSorted()).toEqual([
    "monday-evening",
    "saturday-afternoon",
    "saturday-morning",
  ]);
});

test("boxes in a second record of titles, below their question", () => {
  const said = forms(
    `Name;Email Address;Languages;;;I accept the charter;I consent to the processing of my data`,
    `Response;Response;Darija;French;English;Response;Response`,
    `${sara};Darija;;English;Yes;Yes`,
  );
  expect(said).toMatchObject([{ row: 3, languages: ["darija", "english"], charter: true }]);
});

test("boxes below a question that stands over each of them; below one that was asked anew stands somebody", () => {
  const titles = `Nom;E-mail;Langues;Langues;Langues;${agreed}`;
  const [boxes, answers] = [";;Darija;Français;Anglais;;", `${sara};x;;x;${end}`];
  for (const second of [boxes, `Nom;E-mail;Darija;Français;Anglais;${agreed}`, "Réponse;Réponse;Darija;Français;Anglais;Réponse;Réponse"]) {
    expect(forms(titles, second, answers)).toMatchObject([{ row: 3, languages: ["darija", "english"], charter: true }]);
  }
  expect(forms(titles, `Ali;;Darija;Français;;${end}`, answers).map(({ row }) => row)).toEqual([2, 3]);
});

test("titles in a second language, above the boxes or below them, are nobody", () => {
  const titles = `Nom;E-mail;Langues;;;${agreed}`;
  const [boxes, again] = [";;Darija;Français;Anglais;;", "الاسم;البريد الإلكتروني;اللغات;;;الميثاق;معالجة البيانات"];
  for (const between of [
    [boxes, again],
    [again, boxes],
  ]) {
    expect(forms(titles, ...between, `${sara};x;;x;${end}`)).toMatchObject([{ row: 4, languages: ["darija", "english"], charter: true }]);
  }
});

test.each([
  ["Toujours;Souvent;Jamais", ["saturday-morning", "sunday"]],
  ["Disponible;Rarement;Si besoin", ["saturday-morning", "monday-evening"]],
  ["Impossible;Indisponible;Préféré", ["monday-evening"]],
  ["Always;Rarely;Unavailable", ["saturday-morning"]],
])("in a line of a grid that is a whole answer, how far it is one is said: %s", (cells, slots) => {
  const head = `Nom;E-mail;${["Samedi matin", "Dimanche", "Lundi soir"].map((box) => `Disponibilités [${box}]`).join(";")};${agreed}`;
  expect(forms(head, `${sara};${cells};${end}`)[0]?.slots).toEqual(slots);
});

test("a question above the titles has the box for others too", () => {
  const rows = ["Inscriptions;;;;;;", ";;Langues;;;;", `Nom;E-mail;Darija;Français;Autre;${agreed}`];
  const [one, two] = forms(...rows, `${sara};X;;Espagnol;${end}`, `Ali;ali@example.ma;X;;Langue des signes;${end}`);
  expect([one?.languages, one?.problems, two?.problems]).toEqual([["darija", "spanish"], [], ["languages"]]);
});

test("a question with a column under its own name keeps it", () => {
  const head = `Nom;E-mail;Langues;Langues/darija;Langues/francais;${agreed}`;
  expect(forms(head, `${sara};anglais;1;1;${end}`)[0]?.languages).toEqual(["english"]);
});

test("consents stay apart, and so do columns that only look alike", () => {
  const head = "Nom (complet);Nom (arabe);E-mail;Accord [J'accepte la charte];Accord [J'accepte le traitement de mes données]";
  const table = readTable(new TextEncoder().encode(`${head}\nSara;سارة;sara@example.ma;Oui;`));
  expect(table.headers).toEqual(head.split(";"));
  expect(forms(head, "Sara;سارة;sara@example.ma;Oui;")[0]?.charter).toBe(false);
});
