/** Workbooks that people have, and files that are none. */
import { describe, expect, test } from "vitest";
import { Refusal } from "../../../kernel/refusal.ts";
import { zipped } from "../../../kernel/zipped.ts";
import { row, rows, styles, workbook } from "../fixtures/workbook.ts";
import { readFile } from "./read-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const titles = ["Nom", "E-mail", "Langues", "Région"];
const lina = ["Lina Test", "lina@example.ma", "français", "Rabat-Salé-Kénitra"];
const one = (data: string) => workbook([{ name: "Réponses", rows: data }]);
const read = (file: Uint8Array, sheet?: number) => readFile(file, { role: "mentee", sheet });
const cellsOf = async (...cells: Parameters<typeof row>[1]) => (await read(one(rows([titles, cells])))).rows[0];
async function refusedFor(file: Uint8Array) {
  try {
    await read(file);
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.facts };
    throw error;
  }
  return undefined;
}
const damaged = { code: "file-unreadable", why: "damaged" };

describe("a cell reads as it would in a CSV", () => {
  test.each([
    ["a telephone number as a number", 612345678, "612345678"],
    ["a telephone number with its country", 212612345678, "212612345678"],
    ["a number with its zeros in front", { at: 612345678, style: styles.tenDigits }, "612345678"],
    ["a number that binary cannot hold", 0.1 + 0.2, "0.3"],
    ["a day", { at: 37519, style: styles.day }, "2002-09-20"],
    ["a moment, to the second", { at: 46082.42021990741, style: styles.moment }, "2026-03-01 10:05:07"],
    ["a time", { at: 0.5, style: styles.time }, "12:00:00"],
    ["a day without its style", 37519, "37519"],
    ["a day written out", { markup: '<c t="d"><v>2026-03-01T10:05:07</v></c>' }, "2026-03-01T10:05:07"],
    ["a tick", true, "TRUE"],
    ["no tick", false, "FALSE"],
    ["a formula by what it came to", { markup: '<c t="str"><f>CONCAT("a","b")</f><v>ab</v></c>' }, "ab"],
    ["a formula that nobody has counted", { markup: "<c><f>1+1</f></c>" }, ""],
    ["a formula that calls out, as what it came to", { markup: '<c t="str"><f>WEBSERVICE("http://x")</f><v>ok</v></c>' }, "ok"],
    ["a fault", { markup: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, ""],
    ["a fault of a text that has not come", { markup: '<c t="e"><v>#GETTING_DATA</v></c>' }, ""],
    ["entities of a web form", "Fran&ccedil;ais &amp;amp; &quot;arabe&quot;", 'Français & "arabe"'],
    ["lines", "une\r\ndeux", "une\ndeux"],
    ["letters that markup spells out", 'R&D <x> "y"', 'R&D <x> "y"'],
    [
      "rich text",
      { markup: '<c t="inlineStr"><is><r><rPr><b/></rPr><t>Arabe</t></r><r><t xml:space="preserve">, anglais</t></r></is></c>' },
      "Arabe, anglais",
    ],
    ["Arabic", "العربية والفرنسية", "العربية والفرنسية"],
  ])("%s", async (_, cell, said) => {
    expect((await cellsOf("x", "x@example.ma", cell, "y"))?.[2]).toBe(said);
  });

  test("texts that cells share, plain and rich", async () => {
    const file = workbook(
      [{ name: "S", rows: `${row(1, titles)}<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c></row>` }],
      {
        strings: ["<t>lina@example.ma</t>", '<r><t>Lina </t></r><r><rPr><i/></rPr><t>Test</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'],
      },
    );
    expect((await read(file)).rows).toEqual([["Lina Test", "lina@example.ma"]]);
  });

  test("days counted from 1904", async () => {
    const file = workbook([{ name: "S", rows: rows([titles, ["L", "l@example.ma", { at: 36057, style: styles.day }]]) }], {
      properties: 'date1904="1"',
    });
    expect((await read(file)).rows[0]?.[2]).toBe("2002-09-20");
  });
});

describe("a sheet", () => {
  test("with merged titles above the header, hidden columns, from right to left, and rows left empty", async () => {
    const file = workbook([
      {
        name: "ردود",
        before:
          '<dimension ref="A1:XFD1048576"/><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><cols><col min="2" max="2" hidden="1"/></cols>',
        rows: `${row(1, ["Inscriptions 2026"])}${row(3, titles)}${row(4, lina)}<row r="5"/>${row(6, ["Rim", "rim@example.ma"])}${row(7, ["", " ", null])}<row r="9000" hidden="1"><c r="A9000" s="1"/></row>`,
        after: '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
      },
    ]);
    expect(await read(file)).toMatchObject({
      headers: titles,
      headerRow: 3,
      rows: [lina, [], ["Rim", "rim@example.ma"]],
      sheet: { index: 0 },
    });
  });

  test("whose cells do not say where they are", async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const file = one(`<row>${titles.map(cell).join("")}</row><row>${lina.map(cell).join("")}</row>`);
    expect(await read(file)).toMatchObject({ headers: titles, rows: [lina] });
  });

  test("with the lines of a CSV left whole in its first column, or cut where a spreadsheet expects its own delimiter", async () => {
    const file = one(rows([["Nom,E-mail,Langues,Région"], ['Lina Test,lina@example.ma,"arabe', ' français",Rabat']]));
    expect(await read(file)).toMatchObject({ headers: titles, rows: [["Lina Test", "lina@example.ma", "arabe; français", "Rabat"]] });
  });

  test("that is one of several: the one that asks what this role is asked, a hidden one only where there is no other", async () => {
    const mentors = rows([
      [...titles, "Domaines d'expertise", "Nombre de mentorés"],
      ["M", "m@example.ma"],
    ]);
    const mentees = rows([[...titles, "Situation", "Objectif", "Aide souhaitée"], lina]);
    const sheets = [
      { name: "Lisez-moi", rows: rows([["À lire"], ["Ne pas diffuser"]]) },
      { name: "Mentors", rows: mentors },
      { name: "Mentorés", rows: mentees },
      { name: "Vide", rows: "" },
      { name: "Copie", rows: mentees, state: "hidden" as const },
    ];
    const file = workbook(sheets);
    const all = ["Lisez-moi", "Mentors", "Mentorés"].map((name, index) => ({ index, name }));
    expect((await read(file)).sheet).toEqual({ index: 2, all });
    expect((await readFile(file, { role: "mentor" })).sheet).toEqual({ index: 1, all });
    expect((await read(file, 1)).sheet?.index).toBe(1);
    expect((await read(file, 3)).sheet?.index).toBe(2);
    expect((await read(workbook(sheets.slice(4)))).sheet).toEqual({ index: 0, all: [{ index: 0, name: "Copie" }] });
  });

  test.each([
    ["Mentors", "Mentorés"],
    ["Inscriptions mentors 2026", "Inscriptions étudiants"],
    ["المرشدون", "المستفيدون"],
    ["Mentors", "Feuil2"],
  ])("is told by its name where both sides were asked the same: %s, %s", async (mentors, mentees) => {
    const same = rows([titles, lina]);
    const file = workbook([
      { name: mentors, rows: same },
      { name: mentees, rows: same },
    ]);
    expect((await readFile(file, { role: "mentor" })).sheet?.index).toBe(0);
    expect((await read(file)).sheet?.index).toBe(1);
  });

  test("is read beside sheets that are not there, charts and whatever else is in the file", async () => {
    const parts = {
      "xl/worksheets/sheet1.xml": "<chart",
      "xl/media/image1.png": new Uint8Array(9),
      "docProps/app.xml": "<x",
      "xl/vbaProject.bin": "x",
    };
    const file = workbook(
      [
        { name: "Graphique", rows: "" },
        { name: "Réponses", rows: rows([titles, lina]) },
      ],
      { parts },
    );
    expect((await read(file)).rows).toEqual([lina]);
  });
});

test.each(["export.csv", "Formulaire sans titre.csv/Formulaire sans titre.csv", "réponses.xlsx"])(
  "an archive with %s in it is that file",
  async (name) => {
    const inner = name.endsWith("xlsx") ? one(rows([titles, lina])) : bytes(`${titles.join(",")}\n${lina.join(",")}\n`);
    expect(await read(zipped({ [name]: inner, "__MACOSX/._x.csv": bytes("x") }))).toMatchObject({ headers: titles, rows: [lina] });
  },
);

describe("refuses, with what is to be done", () => {
  const compound = (name: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(name, "utf16le"), Buffer.alloc(600)]);
  const archive = (...names: string[]) => zipped(Object.fromEntries(names.map((name) => [name, bytes("x")])));
  const whole = one(rows([titles, lina]));
  const unreadable = (why: string) => ({ code: "file-unreadable", why });
  test.each([
    ["a workbook behind a password", compound("EncryptedPackage"), unreadable("locked")],
    ["an old workbook", compound("Workbook"), unreadable("excel")],
    ["another document of the kind", compound("WordDocument"), unreadable("other")],
    ["a binary workbook", archive("[Content_Types].xml", "xl/workbook.bin"), unreadable("excel")],
    [
      "a workbook of 2003",
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      unreadable("excel"),
    ],
    ["an OpenDocument sheet", archive("mimetype", "content.xml", "styles.xml"), unreadable("opendocument")],
    ["a Numbers sheet", archive("Index/Document.iwa", "Index/Tables/DataList.iwa"), unreadable("numbers")],
    ["a text of Word", archive("[Content_Types].xml", "word/document.xml"), unreadable("other")],
    ["an archive with several files", archive("a.csv", "b.csv"), unreadable("archive")],
    ["an archive within an archive", zipped({ "a.csv": archive("b.csv") }), unreadable("archive")],
    ["a workbook cut short", whole.subarray(0, whole.length - 200), damaged],
    ["a workbook with a hole in it", whole.map((byte, i) => (i > 300 && i < 500 ? 0 : byte)), damaged],
    ["a workbook without its sheet", workbook([{ name: "S", rows: "" }], { parts: { "xl/_rels/workbook.xml.rels": "<x/>" } }), damaged],
    ["a sheet with nothing in it", one(""), { code: "nothing-to-import" }],
    ["titles alone", one(row(1, titles)), { code: "nothing-to-import" }],
  ])("%s", async (_, file, refusal) => {
    expect(await refusedFor(file)).toEqual(refusal);
  });

  const large = { code: "file-too-large", megabytes: 2, why: "workbook" };

  test("what unpacks to more than anybody answers", async () => {
    const empty = "<row><c/></row>".repeat(1_200_000);
    const file = one(rows([titles, lina]) + empty);
    expect(file.length).toBeLessThan(200_000);
    expect(await refusedFor(file)).toEqual(large);
  });

  test("what has more rows, or more cells, than can be read in time, though nothing stands in them", async () => {
    expect(await refusedFor(one(rows([titles, lina]) + "<row/>".repeat(60_000)))).toEqual(large);
    expect(await refusedFor(one(`${rows([titles, lina])}<row>${"<c/>".repeat(1_300_000)}</row>`))).toEqual(large);
    expect(await refusedFor(one(rows([titles, lina]) + "<row/>".repeat(20_000)))).toBeUndefined();
  });

  test("what unpacks to more than it says it does", async () => {
    const lying = Buffer.from(one(rows([titles, lina]) + " ".repeat(40_000_000)));
    for (const [signature, place] of [
      ["PK\u0001\u0002", 24],
      ["PK\u0003\u0004", 22],
    ] as const) {
      for (let at = lying.indexOf(signature, 0, "latin1"); at >= 0; at = lying.indexOf(signature, at + 4, "latin1"))
        lying.writeUInt32LE(100, at + place);
    }
    expect(await refusedFor(lying)).toEqual(large);
  });

  test("more than two megabytes of answers, however little they take packed or shared", async () => {
    const long = "x".repeat(20_000);
    const data = (cells: string) => rows([titles]) + Array.from({ length: 120 }, (_, i) => `<row r="${i + 2}">${cells}</row>`).join("");
    const shared = workbook([{ name: "S", rows: data('<c t="s"><v>0</v></c>') }], { strings: [`<t>${long}</t>`] });
    expect(await refusedFor(shared)).toEqual(large);
    expect(await refusedFor(one(data(`<c t="inlineStr"><is><t>${long}</t></is></c>`)))).toEqual(large);
  });

  test("more rows than are taken, also when most of them are empty, and more columns than any form has", async () => {
    expect(await refusedFor(one(rows([titles, ...Array.from({ length: 5001 }, () => ["x"])])))).toEqual({
      code: "file-too-long",
      rows: 5000,
    });
    expect(await refusedFor(one(rows([titles, lina]) + row(1_048_576, ["x"])))).toEqual({ code: "file-too-long", rows: 5000 });
    const corner = '<row r="3"><c r="XFD3" t="inlineStr"><is><t>x</t></is></c></row>';
    expect(await refusedFor(one(rows([titles, lina]) + corner))).toEqual({ code: "file-unreadable", why: "other" });
  });
});

test("bytes changed anywhere in a workbook are a table or a refusal, never a fault", async () => {
  const whole = one(rows([titles, lina]));
  for (let at = 0; at < whole.length; at += 7) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    const refusal = await refusedFor(changed);
    expect(["file-unreadable", "file-too-large", "nothing-to-import", undefined]).toContain(refusal?.code);
  }
});
