/** Exports of form tools with habits of their own: boxes in one column, titles above the titles, one address for two. */
import { describe, expect, test } from "vitest";
import { head, line, previewOf } from "./fixtures/preview.ts";

const preview = (file: string) => previewOf(file, "mentee");

describe("boxes of one column, ticked one by one", () => {
  const boxes = "Nom;E-mail;Langues;Consentements\n";
  const both = "J'accepte la charte, J'accepte le traitement de mes données";
  const verdicts = (...said: string[]) =>
    preview(boxes + said.map((one, i) => `Sara;s${i}@example.ma;Français;"${one}"`).join("\n")).map(({ reason }) => reason ?? "");

  test("give what they name, when anybody's answer tells them apart", () => {
    expect(verdicts(both, "J'accepte la charte", "J'accepte le traitement de mes données", "Oui")).toEqual([
      "",
      "no-consent",
      "no-consent",
      "",
    ]);
  });

  test("are one box where nobody's does", () => {
    expect(verdicts("J'accepte la charte", "J'accepte la charte", "")).toEqual(["", "", "no-consent"]);
  });

  test("of which one is refused are not given together", () => {
    const one = "Nom;E-mail;Langues;J'accepte la charte et le traitement de mes données\n";
    const said = [
      "Oui pour la charte, non pour les données",
      "Oui mais pas le traitement",
      "Oui mais je ne veux pas que mes données soient traitées",
      "Oui sauf pour mes données",
      "Oui, ne traitez pas mes données",
      "Oui, sous réserve de lire la charte",
      "نعم، لن أقبل معالجة معطياتي",
      "نعم، لا",
      "Oui, sans réserve",
      "J'accepte la charte, qui n'est pas un contrat",
    ];
    const rows = preview(one + said.map((cell, i) => `Sara;s${i}@example.ma;Français;"${cell}"`).join("\n"));
    const denied = Array(5).fill("no-consent");
    expect(rows.map(({ reason }) => reason)).toEqual([...denied, "unclear-consent", "no-consent", "no-consent", undefined, undefined]);
  });

  test("with a no in it are not ticked", () => {
    expect(verdicts(both, "Charte et traitement de mes données : non")).toEqual(["", "no-consent"]);
  });
});

test("two people with one address: the later counts, and both rows say so", () => {
  const rows = preview(
    head +
      [
        line({ name: "Karim Naji", at: "10/03/2026 09:00" }),
        line({ name: "Leila Naji" }),
        line({ name: "Sara Naji", email: "other@example.ma" }),
      ].join("\n"),
  );
  expect(rows.map(({ reason, problems }) => [reason, problems.map(({ code }) => code)])).toEqual([
    ["replaced", ["other-name"]],
    [undefined, ["other-name"]],
    [undefined, []],
  ]);
  const again = preview(head + [line({ name: "Sara  BELKACEM" }), line({ name: "Belkacem Sara Rim" })].join("\n"));
  expect(again.flatMap(({ problems }) => problems)).toEqual([]);
});

test("addresses that lead to one place are told in both rows, and both are taken", () => {
  const emails = ["sara.alami@gmail.com", "SaraAlami+mentor@googlemail.com", "sara.alami@example.ma", "saraalami@example.ma"];
  const rows = preview(head + emails.map((email) => line({ email })).join("\n"));
  expect(rows.map(({ verdict, problems }) => [verdict, ...problems.map(({ code }) => code)])).toEqual([
    ["take", "alike-address"],
    ["take", "alike-address"],
    ["take"],
    ["take"],
  ]);
});

test("one name and one telephone under two addresses are told in both rows", () => {
  const people = [
    "Sara Alami;sara@example.ma;06 12 34 56 78",
    "ALAMI Sara;sara@other.example;+212612345678",
    "Rim Alami;rim@example.ma;0612345678",
    "Sara Alami;other@example.ma;",
    "Sara;s@example.ma;0612345678",
  ];
  const rows = preview(`Nom;E-mail;Téléphone;Langues;Charte et données\n${people.map((one) => `${one};Français;Oui`).join("\n")}`);
  expect(rows.map(({ problems }) => problems.some(({ code }) => code === "alike-person"))).toEqual([true, true, false, false, false]);
});

test("of one form for both sides, who chose the other is left out, and what they sent there takes nobody's place", () => {
  const file = `Nom;E-mail;Je m'inscris comme;Langues;J'accepte la charte et le traitement de mes données\n${[
    "A;a@example.ma;Mentor;Français;Oui",
    "B;b@example.ma;Mentoré(e);Français;Oui",
    "C;c@example.ma;مستفيدة;Français;Oui",
    "D;d@example.ma;Mentor ou mentoré;Français;Oui",
    "B;b@example.ma;Mentor;Français;Oui",
  ].join("\n")}`;
  const verdicts = (role: "mentor" | "mentee") => previewOf(file, role).map(({ reason }) => reason);
  expect(verdicts("mentee")).toEqual(["other-side", undefined, undefined, undefined, "other-side"]);
  expect(verdicts("mentor")).toEqual([undefined, "other-side", "other-side", undefined, undefined]);
});

test("rows are told by their number in the file, whatever stands above the titles", () => {
  const rows = preview(`Réponses au formulaire;;\n;;\n${head}${line()}\n\n${line({ email: "two@example.ma" })}`);
  expect(rows.map(({ row }) => row)).toEqual([4, 6]);
});

test.each(["né en 2010", "31/02/2010", "مواليد ٢٠١٠", "20-sept-10", "20092010", "16 ans", "١٦ سنة"])(
  "whoever was born %s is under age",
  (born) => {
    expect(preview(head + line({ born }))[0]?.reason).toBe("under-age");
  },
);

test("whoever was asked for the day and the place of their birth is asked for the day", () => {
  const rows = preview(`${head.replace("Date de naissance", "Date et lieu de naissance")}${line({ born: "20/09/2010 à Fès" })}`);
  expect(rows[0]?.reason).toBe("under-age");
});

test.each(["sara\u00ADm@example.ma", "sara\u200Dm@example.ma", "sara\u2060m@exam\uFE0Fple.ma"])(
  "%j has nothing in it that no eye sees",
  (email) => {
    expect(preview(head + line({ email }))[0]?.application?.email).toBe("saram@example.ma");
  },
);

test("of a number of people that a spreadsheet took for a day nothing is known", () => {
  const file =
    "Nom;E-mail;Langues;Nombre de mentorés;J'accepte la charte et le traitement de mes données\nA;a@example.ma;Français;2026-02-01;Oui";
  const [row] = previewOf(file, "mentor");
  expect(row?.application?.form).toMatchObject({ capacity: 1 });
  expect(row?.problems).toContainEqual({ field: "capacity", code: "unreadable" });
});

test("years of experience as they are written; a range counts for its least, and what is no number is told", () => {
  const cells = ["30 ans", "30+", "٣٠ سنة", "plus de 20 ans", "5-10 ans", "entre 5 et 10 ans", "une quinzaine", "6 mois", "moins de 5 ans"];
  const rows = preview(
    `Nom;E-mail;Langues;Années d'expérience;J'accepte la charte et le traitement de mes données\n${cells
      .map((cell, n) => `Sara;s${n}@example.ma;Français;${cell};Oui`)
      .join("\n")}`,
  );
  const told = rows.map(({ problems }) => problems.some(({ field, code }) => field === "experienceYears" && code === "unreadable"));
  expect(rows.map(({ application }) => application?.form.experienceYears)).toEqual([30, 30, 30, 20, 5, 5, null, 0, null]);
  expect(told).toEqual([false, false, false, false, false, false, true, false, true]);
});
