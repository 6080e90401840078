import { read, utils, type WorkBook } from "@e965/xlsx";
import { addSeconds } from "@tamkine/core/kernel/time";
import type { World } from "@tamkine/core/world";
import { aMentorForm } from "@tamkine/core/worlds/forms";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { selecting } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Visitor } from "../fixtures/visitor.ts";
import { csvOf } from "./csv.ts";
import { noFormula } from "@tamkine/core/kernel/no-formula";
import { sheetOf } from "./sheet.ts";
import { workbookOf } from "./xlsx.ts";

const dangers = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
  "  =1+1",
  'x";=1+1',
  "x,=1+1",
  "x\n=1+1",
  "﹦1",
];
const columns = [
  { title: "Texte", cell: (one: string) => one },
  { title: "=Titre", cell: () => -5 },
  { title: "Jour", cell: () => ({ day: "2026-03-09" }) },
  { title: "Moment", cell: () => ({ moment: "2026-03-28T22:30:00Z" }) },
  { title: "Rien", cell: () => null },
];
const sheet = sheetOf(dangers, columns, "Africa/Casablanca");

/** Every cell of every sheet that a spreadsheet would calculate. */
const formulas = ({ Sheets }: WorkBook) =>
  Object.values(Sheets).flatMap((one) => Object.values(one).filter((cell: { f?: string } | undefined) => cell?.f !== undefined));

describe("a text", () => {
  it.each(dangers)("%j is no formula, at its start or where a cell could begin", (text) => {
    expect(noFormula(text)).not.toMatch(/(?:^|[\t\r\n;,"])[^\S\t\r\n]*[=+\-@＝＋－＠﹦]/u);
    expect(noFormula(text).replaceAll("'", "")).toBe(text);
  });

  it.each(["Aït Taleb", "دعم المشاريع", "10-12 ans", "a=b", "nadia@example.ma", "l’e-mail - le soir", ""])("%j stays as it is", (text) => {
    expect(noFormula(text)).toBe(text);
  });
});

describe("a CSV file", () => {
  it("begins with a mark, is split by semicolons, and keeps numbers and dates", () => {
    const csv = csvOf(sheetOf(['Rabat; "Agdal"', "سلا"], columns, "Africa/Casablanca"));
    expect(csv.split("\r\n")).toEqual([
      '\uFEFF"Texte";"\'=Titre";"Jour";"Moment";"Rien"',
      '"Rabat; ""Agdal""";-5;2026-03-09;2026-03-28 23:30;',
      '"سلا";-5;2026-03-09;2026-03-28 23:30;',
      "",
    ]);
  });

  it.each([";", ",", "\t"])("has no formula for a spreadsheet that splits it by %j", (FS) => {
    expect(formulas(read(csvOf(sheet), { type: "string", FS }))).toEqual([]);
  });
});

describe("a workbook", () => {
  it.each([
    ["fr", false],
    ["ar", true],
  ])("for readers of %s has their direction, and texts, numbers and dates in it", async (_, rightToLeft) => {
    const book = read(await workbookOf(sheet, "الترشيحات", rightToLeft), { cellDates: true, UTC: true });
    expect(book.SheetNames).toEqual(["الترشيحات"]);
    expect(book.Workbook?.Views?.[0]?.RTL ?? false).toBe(rightToLeft);
    expect(formulas(book)).toEqual([]);
    const cells = book.Sheets["الترشيحات"] ?? {};
    expect([cells["A1"].v, cells["B1"].v]).toEqual(["Texte", "'=Titre"]);
    expect([cells["B2"].t, cells["B2"].v]).toEqual(["n", -5]);
    expect([cells["C2"].v, cells["D2"].v].map((date: Date) => date.toISOString().slice(0, 16))).toEqual([
      "2026-03-09T00:00",
      "2026-03-28T23:30",
    ]);
    expect(dangers.map((_, i) => cells[`A${i + 2}`].t)).toEqual(dangers.map(() => "s"));
  });
});

describe("a list on its way out", () => {
  let site: Site;
  let ours: Visitor;
  const formula = anApplication({ id: "app_mentor-9", form: aMentorForm({ name: "=HYPERLINK(1)", phone: "+212600000009" }) });
  beforeAll(async () => {
    const world: World = selecting();
    site = await openSite({ ...world, applications: [...world.applications, formula] });
    site.now = stages.selection.now;
    ours = await site.visit(owner);
  });
  afterAll(() => site.stop());
  beforeEach(() => {
    site.now = addSeconds(site.now, 60);
  });
  const log = async () => (await site.store.log(ref)).filter(({ event }) => event === "exported");
  const asked = async (answers: Record<string, string>, by = ours, query = "?role=mentor") =>
    by.submit(await by.get(`${base}/applications${query}`), "/applications/export", answers);

  it("is a file with the rows that were looked at, logged with who, what, how many and why", async () => {
    const csv = await asked({ format: "csv", purpose: "selection", why: "Appeler ceux de Rabat" });
    expect(csv.status).toBe(200);
    expect(csv.headers["content-disposition"]).toBe('attachment; filename="applications-2026-1.csv"');
    expect(csv.headers["cache-control"]).toBe("no-store");
    // However small the file is: the way through the function must not take the mark away.
    expect(csv.html.startsWith("\uFEFF")).toBe(true);
    const rows = utils.sheet_to_json<string[]>(read(csv.html.slice(1), { type: "string", FS: ";", raw: true }).Sheets["Sheet1"] ?? {}, {
      header: 1,
    });
    expect(rows.map(([name]) => name)).toEqual(["Nom", "'=HYPERLINK(1)", "Mentor 1", "Mentor 2", "Mentor 3", "Mentor 4"]);
    const [entry] = await log();
    expect(entry).toMatchObject({
      by: "organiser:org_owner",
      facts: { table: "applications", format: "csv", rows: 5, purpose: "selection", why: "Appeler ceux de Rabat" },
    });
    expect((await ours.get(`${base}/log`)).text).toContain("Candidatures, 5 lignes : Préparer la sélection · Appeler ceux de Rabat");
  });

  it("reaches the browser whole as a workbook, from right to left in Arabic", async () => {
    const event = { ...ours, cookies: ours.cookies };
    ours.cookies.set("lang", "ar");
    const page = await asked({ format: "xlsx", purpose: "committee", why: "" }, event, "");
    ours.cookies.delete("lang");
    const book = read(page.bytes);
    expect(book.Workbook?.Views?.[0]?.RTL).toBe(true);
    expect(utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ""] ?? {})).toHaveLength(9);
  });

  it.each([
    [{ format: "csv", purpose: "", why: "Un motif à garder" }, "Choisissez à quoi servira le fichier"],
    [{ format: "csv", purpose: "other", why: "" }, "deux cents caractères au plus"],
    [{ format: "xlsx", purpose: "other", why: "Pour la campagne électorale" }, "jamais à une campagne"],
    [{ format: "xlsx", purpose: "other", why: "Pour la campagne électorale" }, "Rien n’a été exporté"],
  ])("stays where it is for %j, and what was typed stays too", async (answers, said) => {
    const before = (await log()).length;
    const page = await asked(answers);
    expect(page.status).toBe(422);
    expect(page.text).toContain(said);
    expect(page.html).toContain(answers.why);
    expect(page.root.querySelector("details#export")?.hasAttribute("open")).toBe(true);
    expect(await log()).toHaveLength(before);
  });

  it("leaves for two organisers at once, and both are in the log", async () => {
    const theirs = await site.visit(ofAei);
    const before = (await log()).length;
    const answers = { format: "csv", purpose: "follow-up", why: "" };
    const both = await Promise.all([asked(answers), asked(answers, theirs)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(
      (await log())
        .slice(before)
        .map(({ by }) => by)
        .sort(),
    ).toEqual(["organiser:org_aei", "organiser:org_owner"]);
  });
});
