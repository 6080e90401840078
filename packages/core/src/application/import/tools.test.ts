/** Exports as form tools give them, each with what is peculiar to it; every file asks both people to be taken or left out rightly. */
import { describe, expect, test } from "vitest";
import { Refusal } from "../../kernel/refusal.ts";
import { assumedForBoth, lacking } from "./columns/consent-columns.ts";
import { fromHijri } from "./answers/hijri.ts";
import { previewOf } from "./fixtures/preview.ts";
import { proposeMapping, readTable } from "./import.ts";

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/gu, '""')}"`).join(",")).join("\n");
const previewed = (rows: readonly (readonly string[])[]) => previewOf(csv(rows), "mentee");
const taken = (rows: readonly (readonly string[])[]) =>
  previewed(rows).flatMap(({ row, application, said }) => (application ? [{ row, said: said.name, ...application }] : []));
const fates = (rows: readonly (readonly string[])[]) => previewed(rows).map(({ row, reason }) => [row, reason ?? "taken"]);

describe("consents", () => {
  const head = ["Nom", "E-mail", "Langues", "Charte"];
  const one = (charter: string, data: string) => ["Sara", "sara@example.ma", "fr", charter, data];
  test.each(["OK données", "Données perso", "consentement_donnees", "J'accepte le traitement", "Consentement", "البيانات"])(
    "to data is read from its own column, %j",
    (title) => {
      expect(fates([[...head, title], one("oui", "non")])).toEqual([[2, "no-consent"]]);
      expect(fates([[...head, title], one("oui", "oui")])).toEqual([[2, "taken"]]);
    },
  );

  test.each(["2026-03-12 20:41:22", "12/03/2026", "Signé"])("given on a day or by a name, %j, are given", (said) => {
    expect(fates([[...head, "Données"], one(said, said)])).toEqual([[2, "taken"]]);
  });

  test("read from one column that asks for one of them are said to be", () => {
    const of = (title: string) => {
      const headers = ["Nom", "E-mail", "Langues", title];
      return assumedForBoth(proposeMapping(headers, "mentee"), headers);
    };
    expect(of("Charte")).toBe("Charte");
    expect([of("J'accepte la charte et le traitement de mes données"), of("Consentement")]).toEqual([undefined, undefined]);
  });
});

describe("columns without which nobody is taken", () => {
  test("are named when they are not found", () => {
    expect(lacking(proposeMapping(["Question 1", "Courriel", "Charte"], "mentee"))).toEqual(["name"]);
    expect(lacking(proposeMapping(["Prénom", "Courriel"], "mentee"))).toEqual(["charter", "processing"]);
  });

  test("are not the ones that a tool left empty beside those with answers", () => {
    const rows = [
      ["First Name", "Last Name", "Email Address", "What is your full name?", "Languages", "Charter", "Data"],
      ["", "", "amina@example.ma", "Amina Benali", "French", "Yes", "Yes"],
    ];
    expect(taken(rows).map(({ said }) => said)).toEqual(["Amina Benali"]);
  });
});

test("a birth date named by a code is not when the form was sent, and what the tool notes for itself is no answer", () => {
  const rows = [
    ["end", "identite/nom", "identite/email", "identite/date_naissance", "charte", "donnees", "_submission_time", "_status"],
    ["2026-03-12T20:41:22.123+01:00", "Benali", "amina@example.ma", "2001-04-12", "oui", "oui", "2026-03-12T19:41:25", "submitted_via_web"],
    ["2026-03-12T20:41:22.123+01:00", "Petit", "petit@example.ma", "2012-04-12", "oui", "oui", "2026-03-12T19:41:25", "submitted_via_web"],
  ];
  expect(fates(rows)).toEqual([
    [2, "taken"],
    [3, "under-age"],
  ]);
  expect(taken(rows).map(({ submittedAt }) => submittedAt)).toEqual(["2026-03-12T19:41:25Z"]);
});

test("an Arabic clock tells morning and evening apart, and how far it is from Greenwich", () => {
  const head = ["طابع زمني", "الاسم الكامل", "البريد الإلكتروني", "أوافق على الميثاق وعلى معالجة معطياتي"];
  const at = (when: string) => taken([head, [when, "سلمى", "salma@example.ma", "نعم"]])[0]?.submittedAt;
  expect(at("2026/03/12 8:41:22 م غرينتش+1")).toBe("2026-03-12T19:41:22Z");
  expect(at("2026/03/12 8:41:22 ص غرينتش+1")).toBe("2026-03-12T07:41:22Z");
});

test.each([
  ["١٤٢٢/٠١/١٨ هـ", "taken"],
  ["1430/05/01", "under-age"],
  ["01-05-1430", "under-age"],
  ["1430/13/01", "taken"],
])("a birth date by the Hijra, %s, is %s", (born, fate) => {
  const head = ["الاسم", "البريد الإلكتروني", "تاريخ الميلاد", "الموافقة"];
  expect(fates([head, ["أمينة", "amina@example.ma", born, "نعم"]])).toEqual([[2, fate]]);
});

test("a day of the Hijra is that of Umm al-Qura", () => {
  expect([fromHijri(1422, 1, 18), fromHijri(1430, 5, 1), fromHijri(1445, 9, 1), fromHijri(1430, 2, 31)].map(String)).toEqual([
    "2001-04-12",
    "2009-04-26",
    "2024-03-11",
    "undefined",
  ]);
});

test("notes of a program under the titles are nobody, and rows keep their numbers", () => {
  const rows = [
    ["Q1", "Q2", "Q3", "Q4", "Q5"],
    ["What is your full name?", "Which email can we use?", "Which languages do you speak?", "I accept the charter", "Data consent"],
    ["1", "2", "3", "4", "5"].map((id) => `{"ImportId":"QID${id}"}`),
    ["Amina", "amina@example.ma", "Darija", "Yes", "Yes"],
  ];
  expect(fates(rows)).toEqual([[4, "taken"]]);
});

test("questions that say nothing are told from their answers", () => {
  const rows = [
    ["Question 1", "E-mail", "Nom", "Région", "Question 2", "Question 3", "Question 4", "Question 5", "Accord charte et données"],
    ["0612345678", "amina@example.ma", "Amina", "Fès-Meknès", "Darija, Français", "Lundi soir", "En ligne", "Marketing", "oui"],
    ["0612345679", "nabil@example.ma", "Nabil", "Fès-Meknès", "Anglais", "Dimanche", "En présentiel", "Finance", "oui"],
  ];
  expect(taken(rows).map(({ form }) => [form.phone, form.languages, form.slots, form.mode, form.role === "mentee" && form.help])).toEqual([
    ["+212612345678", ["darija", "french"], ["monday-evening"], "remote", ["marketing"]],
    ["+212612345679", ["english"], ["sunday"], "in-person", ["corporate-finance"]],
  ]);
});

describe("boxes", () => {
  const end = ["I accept the charter", "I agree to the processing of my data"];
  test("that are columns of their own, without their question, are its answers", () => {
    const rows = [
      ["Full name", "Email", "Darija", "French", "English", ...end],
      ["Amina", "amina@example.ma", "Darija", "French", "", "1", "1"],
      ["Nabil", "nabil@example.ma", "", "", "English", "1", "1"],
    ];
    expect(taken(rows).map(({ form }) => form.languages)).toEqual([["darija", "french"], ["english"]]);
  });

  test("below a question that stands above the titles are its answers", () => {
    const rows = [
      ["Inscriptions", "", "", "", "", "", ""],
      ["", "", "Langues", "", "", "", ""],
      ["Nom", "Courriel", "Darija", "Français", "Région", ...end],
      ["Amina", "amina@example.ma", "X", "X", "Fès-Meknès", "X", "X"],
      ["Nabil", "nabil@example.ma", "", "X", "Souss-Massa", "X", "X"],
    ];
    expect(taken(rows).map(({ form, row }) => [row, form.languages, form.region])).toEqual([
      [4, ["darija", "french"], "fes-meknes"],
      [5, ["french"], "souss-massa"],
    ]);
  });

  test("of a grid by days and hours are slots, and the hours of a working day are none", () => {
    const grid = ["[Lundi][Matin]", "[Lundi][Soir]", "[Dimanche][Matin]"].map((box) => `Disponibilités ${box}`);
    const rows = [
      ["Nom", "Courriel", ...grid, ...end],
      ["Amina", "amina@example.ma", "Oui", "Non", "Oui", "Oui", "Oui"],
      ["Nabil", "nabil@example.ma", "Non", "Oui", "Non", "Oui", "Oui"],
    ];
    expect(taken(rows).map(({ form }) => form.slots)).toEqual([["sunday"], ["monday-evening"]]);
  });
});

test("a file without titles loses nobody: its first row is somebody", () => {
  const table = readTable(new TextEncoder().encode("Amina,amina@example.ma,Fès,oui\nNabil,nabil@example.ma,Agadir,oui\n"));
  expect([table.headers, table.headerRow, table.rows.length]).toEqual([["", "", "", ""], 0, 2]);
});

test.each([
  "<!DOCTYPE html>\n<html><body>Nom, E-mail</body></html>",
  "<table><tr><td>Nom</td></tr></table>",
  '[{"Nom":"A","E-mail":"a@b.ma"}]',
])("%j is no table", (text) => {
  expect(() => readTable(new TextEncoder().encode(text))).toThrow(new Refusal("file-unreadable", { why: "other" }));
});
