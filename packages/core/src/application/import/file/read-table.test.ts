import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refused } from "../../../worlds/refused.ts";
import { delimiters } from "./delimiters.ts";
import { readTable, type Table } from "./read-table.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
const single = (text: string, codes: Record<string, number>) => Uint8Array.from([...text].map((c) => codes[c] ?? c.charCodeAt(0)));
const text = "Prénom;E-mail;Région\nÉlodie;a@b.ma;Fès-Meknès\n";
const cells = { headers: ["Prénom", "E-mail", "Région"], rows: [["Élodie", "a@b.ma", "Fès-Meknès"]] };

test.each([
  ["UTF-8", bytes(text), "utf-8"],
  ["UTF-8 with its mark", bytes(`\uFEFF${text}`), "utf-8"],
  ["UTF-16 with its mark", utf16(text), "utf-16le"],
  ["UTF-16 without", utf16(text).subarray(2), "utf-16le"],
  ["Windows", single(text, {}), "windows-1252"],
  ["Macintosh", single(text, { é: 0x8e, è: 0x8f, É: 0x83 }), "macintosh"],
  ["DOS", single(text, { é: 0x82, è: 0x8a, É: 0x90 }), "ibm850"],
  ["UTF-8 saved as UTF-8 once more", bytes([...bytes(text)].map((byte) => String.fromCharCode(byte)).join("")), "utf-8 twice"],
])("reads %s", (_, file, encoding) => {
  expect(readTable(file)).toMatchObject({ ...cells, encoding, delimiter: ";" });
});

test("reads Arabic as Windows writes it", () => {
  const arabic = Uint8Array.from([0xc7, 0xe1, 0xc7, 0xd3, 0xe3, 0x3b, 0x78, 0x0a, 0xd1, 0xed, 0xe3, 0x3b, 0x79]);
  expect(readTable(arabic)).toMatchObject({ headers: ["الاسم", "x"], rows: [["ريم", "y"]], encoding: "windows-1256" });
});

test("reads Arabic in UTF-16 without a mark", () => {
  const arabic = utf16("الاسم;البريد\nسلمى;salma@example.ma").subarray(2);
  const table = { headers: ["الاسم", "البريد"], rows: [["سلمى", "salma@example.ma"]] };
  expect(readTable(arabic)).toMatchObject({ ...table, encoding: "utf-16le" });
  expect(readTable(Uint8Array.from(Buffer.from(arabic).swap16()))).toMatchObject({ ...table, encoding: "utf-16be" });
});

/** ISO's own bytes stand in the order of Unicode. */
const iso = (text: string) => Uint8Array.from([...text].map((c) => (c < "\u0600" ? c.charCodeAt(0) : c.charCodeAt(0) - 0x0600 + 0xa0)));
const windows = (text: string) => {
  const of = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1256").decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((c) => of.get(c) ?? 0x3f));
};

test.each([
  "الاسم;البريد\nريم;a@b.ma",
  "الاسم الكامل;الجهة;الموافقة\nيوسف بنعلي;الرباط سلا القنيطرة;نعم، أوافق",
  "عنوان;x\nباب;y",
  "قلق;x\nفقه;y",
])("tells the two ways of writing Arabic in a byte a letter apart: %s", (said) => {
  const [titles = "", row = ""] = said.split("\n");
  const table = { headers: titles.split(";"), rows: [row.split(";")] };
  expect(readTable(iso(said))).toMatchObject({ ...table, encoding: "iso-8859-6" });
  expect(readTable(windows(said))).toMatchObject({ ...table, encoding: "windows-1256" });
});

test("reads a few names in Arabic within a file in French, as Windows writes both", () => {
  const names = Uint8Array.from([...single("Prénom;E-mail;Région\nRégis;a@b.ma;Fès-Meknès\n", {}), 0xd1, 0xed, 0xe3, ...bytes(";b@b.ma;")]);
  expect(readTable(names)).toMatchObject({
    ...cells,
    rows: [
      ["Régis", "a@b.ma", "Fès-Meknès"],
      ["ريم", "b@b.ma", ""],
    ],
  });
});

test("one byte that is no UTF-8 costs its own character and no other", () => {
  const file = Uint8Array.from([...bytes(text), ...single("Zoé;z@b.ma;Salé\n", {})]);
  expect(readTable(file)).toMatchObject({ headers: cells.headers, rows: [...cells.rows, ["Zoé", "z@b.ma", "Salé"]], encoding: "utf-8" });
});

describe("another delimiter than that of the rows", () => {
  const titles = ["Nom", "E-mail", "Langues", "Charte"];
  const people = [
    ["Sara", "sara@example.ma", "Français", "Oui"],
    ["Ali", "ali@example.ma", "Arabe", "Oui"],
  ];
  const file = (head: string, rows: string, some = people) => [titles.join(head), ...some.map((row) => row.join(rows))].join("\n");
  test.each([
    [",", ";"],
    [";", ","],
    [";", "\t"],
    ["\t", ";"],
  ])("%j in the titles over %j", (head, rows) => {
    const found = { headers: titles, headerRow: 1, rows: people };
    expect(readTable(bytes(file(head, rows)))).toMatchObject(found);
    expect(readTable(bytes(`Inscriptions 2026\n${file(head, rows)}`))).toMatchObject({ ...found, headerRow: 2 });
    expect(readTable(bytes(file(head, rows, people.slice(0, 1))))).toMatchObject({ ...found, rows: people.slice(0, 1) });
  });

  test("in rows that were put below those of another program", () => {
    const both = `${file(";", ";")}\nMina,mina@example.ma,"Arabe, français",Oui\n"Un mot, sans plus";;;`;
    const rows = [...people, ["Mina", "mina@example.ma", "Arabe, français", "Oui"], ["Un mot, sans plus", "", "", ""]];
    expect(readTable(bytes(both))).toMatchObject({ headers: titles, rows });
  });
});

test.each(delimiters)("entities of web forms are read, and cut no cell at their own signs: %j", (delimiter) => {
  const lines = [
    ["Pr&eacute;nom", "E-mail", "T&eacute;l&eacute;phone"],
    ["A&iuml;cha O&#39;Brien &amp; fille &quot;Rim&quot;", "a&#64;b.ma", "06&#44;12&#59;34&#9;56"],
    ["&#1587;&#x627;&#1585;&#1577; &amp;eacute; &lt;b&gt;", "R&D &inconnu", "&#10;x"],
  ];
  expect(readTable(bytes(lines.map((line) => line.join(delimiter)).join("\n")))).toMatchObject({
    headers: ["Prénom", "E-mail", "Téléphone"],
    rows: [
      ['Aïcha O\'Brien & fille "Rim"', "a@b.ma", "06,12;34\t56"],
      ["سارة é <b>", "R&D &inconnu", "\nx"],
    ],
  });
});

test("what only looks like an entity is what it looks like", () => {
  const cells = ["&nobody;", "&#0;", "&#xD800;", "&#9999999;"];
  expect(readTable(bytes(`Nom,E-mail,Langues,Charte\n${cells.join(",")}`)).rows).toEqual([cells]);
});

test.each(delimiters)("finds the delimiter %j, also where answers hold others", (delimiter) => {
  const records = [
    ["Nom", "E-mail", "Langues", "Motivation"],
    ["A", "a@b.ma", '"Arabe, Français; Anglais"', '"Une ligne\nune autre, encore | une"'],
    ["B", "b@b.ma", "Arabe", ""],
  ];
  const table = readTable(bytes(records.map((record) => record.join(delimiter)).join("\r\n")));
  expect(table).toMatchObject({
    delimiter,
    rows: [
      ["A", "a@b.ma", "Arabe, Français; Anglais", "Une ligne\nune autre, encore | une"],
      ["B", "b@b.ma", "Arabe", ""],
    ],
  });
});

test.each([
  ["Excel's line naming the delimiter", "sep=,\r\nNom,E-mail\r\nA,a@b.ma\r\n"],
  ["titles above the header", "Inscriptions 2026,\n,\nNom,E-mail\nA,a@b.ma\n"],
  ["texts dressed as formulas", '="Nom";="E-mail"\n="A";="a@b.ma"\n'],
  ["lines in quotes as a whole", '"Nom,E-mail"\n"A,a@b.ma"\n'],
  [
    "lines kept whole by a spreadsheet that expects semicolons, which quotes only those that hold quotes",
    'Nom,E-mail,Langues\r\n"A,a@b.ma,""Français, Arabe"""\r\nB,b@b.ma,Arabe\r\n',
    {
      headers: ["Nom", "E-mail", "Langues"],
      rows: [
        ["A", "a@b.ma", "Français, Arabe"],
        ["B", "b@b.ma", "Arabe"],
      ],
    },
  ],
])("sees through %s", (_, file, table: Pick<Table, "headers" | "rows"> = { headers: ["Nom", "E-mail"], rows: [["A", "a@b.ma"]] }) => {
  expect(readTable(bytes(file))).toMatchObject(table);
});

test.each([
  ["in a second language", "الاسم;البريد الإلكتروني;اللغات\nA;a@b.ma;fr\n", [[], ["A", "a@b.ma", "fr"]]],
  [
    "in two more languages, below an empty line",
    ";;\nالاسم;البريد الإلكتروني;اللغات\nName;Email;Languages\nA;a@b.ma;fr\n",
    [["", "", ""], [], [], ["A", "a@b.ma", "fr"]],
  ],
  ["below the first of two exports", "A;a@b.ma;fr\nNom;e-mail ;Langues\nB;b@b.ma;ar\n", [["A", "a@b.ma", "fr"], [], ["B", "b@b.ma", "ar"]]],
])("titles that come once more %s are nobody's answers", (_, further, rows) => {
  expect(readTable(bytes(`Nom;E-mail;Langues\n${further}`))).toMatchObject({ headers: ["Nom", "E-mail", "Langues"], headerRow: 1, rows });
});

test("a line that is drawn under the titles is nobody", () => {
  const { headers, rows } = readTable(bytes("| Nom | E-mail | Langues |\n|:---|---:|-----|\n| A | a@b.ma | fr |\n"));
  expect([headers, rows]).toEqual([
    ["", "Nom", "E-mail", "Langues", ""],
    [[], ["", "A", "a@b.ma", "fr", ""].map((cell) => cell && ` ${cell} `)],
  ]);
});

test("a quote left open costs only its own row", () => {
  const file = 'Nom;E-mail;Motivation\nA;a@b.ma;"ouvert\nB;b@b.ma;"sur deux\nlignes"\nC;c@b.ma;"une "belle" idée"\nD;d@b.ma;fin\n';
  const { rows } = readTable(bytes(file));
  expect(rows.map((row) => row[1])).toEqual(["a@b.ma", "b@b.ma", "c@b.ma", "d@b.ma"]);
  expect(rows[1]?.[2]).toBe("sur deux\nlignes");
});

describe("an answer of many lines, each with delimiters and quotes of its own, is one answer", () => {
  const row = (email: string, lines: number) => ["Sara", email, "Fès", 'Je voudrais ; "apprendre" ,\n'.repeat(lines), "Oui"];
  const file = (lines: number) =>
    ["a@example.ma", "b@example.ma"].reduce(
      (before, email) =>
        `${before}\r\n${row(email, lines)
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(";")}`,
      "Nom;E-mail;Région;Motivation;Charte",
    );
  test("however many", () => {
    expect(readTable(bytes(file(150))).rows).toEqual([row("a@example.ma", 150), row("b@example.ma", 150)]);
  });

  test("also above a row whose quote is left open", () => {
    const { rows } = readTable(bytes(`${file(70)}\r\nAli;c@example.ma;"Fès;x;Oui\r\nZoé;d@example.ma;Fès;x;Oui`));
    expect(rows.map(([, email]) => email)).toEqual(["a", "b", "c", "d"].map((name) => `${name}@example.ma`));
  });
});

test("blank records keep their number, blank ones at the end are dropped", () => {
  expect(readTable(bytes("Nom;E-mail\n;\nA;a@b.ma\n;\n\n")).rows).toEqual([
    ["", ""],
    ["A", "a@b.ma"],
  ]);
});

test.each([30, 10_000])("cells with %i commas each, in most rows, leave a file of semicolons what it is, and are read in time", (many) => {
  const began = performance.now();
  const row = `Ali;ali@example.ma;${`"${",".repeat(many)}";`.repeat(4)}Oui\n`;
  const { rows, delimiter } = readTable(bytes(`Nom;E-mail;Ville;Langues;Motivation;Objectifs;Charte\n${row.repeat(5)}`));
  expect([delimiter, rows.length, rows[0]?.length]).toEqual([";", 5, 7]);
  expect(performance.now() - began).toBeLessThan(3000);
});

test("what programs write for nothing is nothing, but somebody may be called Null", () => {
  const [row] = readTable(bytes("Prénom;Nom;E-mail;Ville;Téléphone;Secteur;But\nSara;Null;a@b.ma;NULL;\\N;#NOM ?;N/A\n")).rows;
  expect(row).toEqual(["Sara", "Null", "a@b.ma", "", "", "", ""]);
});

test("a zero that slipped into a text costs nothing", () => {
  const rows = "Sara;sara@example.ma\n".repeat(10);
  expect(readTable(bytes(`Nom;E-mail\n${rows}Ali\u0000;ali@example.ma\n`)).rows.at(-1)).toEqual(["Ali", "ali@example.ma"]);
});

describe("refuses", () => {
  test.each([
    ["nothing", "", "nothing-to-import"],
    ["a header alone", "Nom;E-mail\n", "nothing-to-import"],
    ["an archive", "PK\u0003\u0004abc", "file-unreadable", "other"],
    ["zeros", "a;b\n\u0000;1", "file-unreadable", "other"],
    ["more columns than any form has", `Nom;E-mail${";x".repeat(1000)}\nA;a@b.ma\n`, "file-unreadable", "other"],
  ])("%s", (_, file, code, why?: string) => {
    expect(refused(() => readTable(bytes(file)))).toEqual({ code, ...(why && { why }) });
  });

  test("more than two megabytes, or than five thousand rows that say something", () => {
    const rows = (count: number) => bytes(`Nom;E-mail\n${"A;a@b.ma\n".repeat(count)}${";\n".repeat(9000)}`);
    expect(readTable(rows(5000)).rows).toHaveLength(5000);
    expect(refused(() => readTable(rows(5001)))).toEqual({ code: "file-too-long", rows: 5000 });
    expect(refused(() => readTable(new Uint8Array(2 * 1024 * 1024 + 1)))).toEqual({ code: "file-too-large", megabytes: 2, why: "file" });
  });
});

test("random bytes are a table or a refusal, never a fault", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
      const outcome = refused(() => expect(readTable(file).rows.length).toBeGreaterThan(0));
      expect([undefined, "file-unreadable", "nothing-to-import"]).toContain(outcome?.code);
    }),
    { numRuns: 500 },
  );
});

test("a title with a run of spaces without end is read in time", () => {
  const title = `Langues${" ".repeat(60_000)}parlées`;
  const began = performance.now();
  expect(readTable(bytes(`Nom;E-mail;${title};Charte\nSara;sara@example.ma;fr;Oui\n`)).rows).toEqual([
    ["Sara", "sara@example.ma", "fr", "Oui"],
  ]);
  expect(performance.now() - began).toBeLessThan(2000);
});
