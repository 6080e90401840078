/** A sign-up export brought as a workbook, as an organiser brings it. */
import { readFileSync } from "node:fs";
import { datesIn } from "@tamkine/core/application/import/answers/dates";
import { row, rows, styles, workbook } from "@tamkine/core/application/import/fixtures/workbook";
import { readTable } from "@tamkine/core/application/import/file/read-table";
import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import writeWorkbook, { type Cell } from "write-excel-file/node";
import { base, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

const sample = (role: string) => readFileSync(new URL(`../../../tests/data/cohort-2026-1/${role}s.csv`, import.meta.url));
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite(intakeOpen({ mentors: 0, mentees: 0 }));
  site.now = "2026-03-28T10:00:00Z";
  ours = await site.visit(owner);
});
afterEach(() => site.stop());

const fileOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], "Réponses.xlsx", { type });
const upload = (role: string, bytes: Uint8Array) => ours.post(`${base}/import/${role}`, { file: fileOf(bytes) });
const rowsOf = (page: Page) =>
  page.root.querySelectorAll("tbody tr").map((one) => [one.querySelector("[data-row]")?.attributes, one.text.replace(/\s+/gu, " ")]);
/** What the page says, but for the file itself and the sheet it was read from. */
const saidOf = (page: Page) => {
  for (const own of page.root.querySelectorAll("input[name=kept], input[name=sheet], input[name=mapped]")) own.remove();
  for (const hint of page.root.querySelectorAll("p.hint")) if (hint.text.startsWith("Feuille lue")) hint.remove();
  return page.root.querySelector("main")?.outerHTML;
};
const stored = async () => (await site.store.world(ref))?.applications.map((application) => ({ ...application, version: 0 }));

/** The cells of the sample, a sheet's rows: as texts, or as a spreadsheet makes of what is typed into it. */
function cellsOf(role: string, isTyped: boolean): Cell[][] {
  const { headers, rows: answers } = readTable(sample(role));
  return [headers, ...answers].map((record) =>
    record.map((text): Cell => {
      const isNumber = isTyped && /^\+?\d{1,12}$/u.test(text);
      const at = isTyped && /^\d{2}\/\d{2}\/\d{4}/u.test(text) ? datesIn([text], "2026-12-31")[0] : undefined;
      if (at) return { value: new Date(`${at.day}T${at.time}Z`), type: Date, format: "dd/mm/yyyy hh:mm:ss" };
      if (isNumber) return { value: Number(text), type: Number };
      return text === "" ? null : { value: text, type: String };
    }),
  );
}

describe("the sample cohort", () => {
  it.each([
    ["mentor", false],
    ["mentee", false],
    ["mentor", true],
    ["mentee", true],
  ])("of %ss gives the page that its CSV gives (with typed cells: %s), and imports the same", async (role, isTyped) => {
    const cells = cellsOf(role, isTyped);
    const file = await writeWorkbook([{ data: cells, sheet: "Réponses au formulaire 1" }]).toBuffer();
    const fromText = await upload(role, sample(role));
    const fromWorkbook = await upload(role, file);
    expect(fromWorkbook.status).toBe(200);
    expect(fromWorkbook.text).toContain("Feuille lue : « Réponses au formulaire 1 »");
    expect(rowsOf(fromWorkbook)).toEqual(rowsOf(fromText));
    expect(rowsOf(fromWorkbook).length).toBeGreaterThan(30);
    expect(await stored()).toEqual([]);
    await ours.submit(fromWorkbook, `/import/${role}/confirm`);
    const imported = await stored();
    expect(imported?.length).toBeGreaterThan(20);
    expect(JSON.stringify(imported)).not.toMatch(/birth/iu);
    expect(saidOf(fromWorkbook)).toEqual(saidOf(fromText));
    await site.stop();
    site = await openSite(intakeOpen({ mentors: 0, mentees: 0 }));
    site.now = "2026-03-28T10:00:00Z";
    ours = await site.visit(owner);
    await ours.submit(await upload(role, sample(role)), `/import/${role}/confirm`);
    expect(imported).toEqual(await stored());
  });
});

const titles = ["Nom", "E-mail", "Langues", "Région", "Date de naissance", "Charte et traitement de mes données"];
const lina = ["Lina Test", "lina@example.ma", "français", "Rabat-Salé-Kénitra", { at: 37519, style: styles.day }, true];
const young = ["Rim Test", "rim@example.ma", "français", "Rabat-Salé-Kénitra", { at: 40269, style: styles.day }, true];

describe("a workbook of several sheets", () => {
  const file = workbook([
    { name: "Lisez-moi", rows: row(1, ["Ne pas diffuser"]) },
    { name: "Réponses", rows: rows([titles, lina, young]) },
    {
      name: "ردود ثانية",
      rows: rows([
        ["Adresse", "Qui", "Accord"],
        ["zineb@example.ma", "Zineb Test", "oui"],
      ]),
    },
  ]);

  it("is read where the answers are, and says of which sheet", async () => {
    const page = await upload("mentee", file);
    expect(page.root.querySelector("select[name=sheet] option[selected]")?.text).toBe("Réponses");
    expect(rowsOf(page).map(([, said]) => said)).toEqual([
      expect.stringContaining("Rim TestMoins de 18 ans"),
      expect.stringContaining("Lina TestPrise"),
    ]);
  });

  it("is read anew where another sheet is chosen, with that one's columns, and nobody is imported unseen", async () => {
    const page = await upload("mentee", file);
    const form = page.forms.find(({ action }) => action.endsWith("/confirm"));
    const other = await ours.post(form?.action ?? "", { ...form?.fields, sheet: "2" });
    expect(other.status).toBe(200);
    expect(await stored()).toEqual([]);
    expect(other.root.querySelector("select[name=sheet] option[selected]")?.text).toBe("ردود ثانية");
    expect(other.root.querySelector("select[name=map-email] option[selected]")?.text.trim()).toBe("Adresse");
    const named = await ours.post(`${base}/import/mentee`, {
      ...other.forms.find(({ action }) => action.endsWith("/confirm"))?.fields,
      "map-name": "1",
      "map-charter": "2",
      "map-processing": "2",
    });
    expect(rowsOf(named)).toHaveLength(1);
    await ours.submit(named, "/import/mentee/confirm");
    expect((await stored())?.map(({ email, form: { name } }) => [email, name])).toEqual([["zineb@example.ma", "Zineb Test"]]);
  });
});

it("keeps of a birth date whether somebody is of age, and nothing else", async () => {
  await ours.submit(await upload("mentee", workbook([{ name: "Réponses", rows: rows([titles, lina]) }])), "/import/mentee/confirm");
  expect(await stored()).toHaveLength(1);
  expect(JSON.stringify(await stored())).not.toMatch(/2002|37519/u);
});

it.each([
  ["fr", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]), "retirez le mot de passe"],
  ["ar", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]), "أزيلوا كلمة المرور"],
  ["en", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("Workbook", "utf16le")]), "save it as .xlsx"],
  ["fr", Buffer.from("PK\u0003\u0004 cut"), "Téléchargez-le de nouveau"],
])("in %s says beside the field, once, what to do about a file that is not read", async (language, bytes, said) => {
  const page = await ours.post(`${base}/import/mentee?lang=${language}`, { file: fileOf(bytes) });
  expect(page.status).toBe(422);
  const error = page.root.querySelector(".field.wrong .error")?.text ?? "";
  expect(error).toContain(said);
  expect(page.root.querySelectorAll("#errors p")).toHaveLength(0);
  expect(page.root.querySelector("#errors a")?.getAttribute("href")).toBe(`#${page.root.querySelector("input[type=file]")?.id}`);
});
