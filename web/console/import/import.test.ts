import { readFileSync } from "node:fs";
import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen, selecting, underway } from "@tamkine/core/worlds/worlds";
import type { World } from "@tamkine/core/world";
import { afterEach, describe, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

const sample = (role: string) => readFileSync(new URL(`../../../tests/data/cohort-2026-1/${role}s.csv`, import.meta.url));
const nobody = { mentors: 0, mentees: 0 };

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());
async function open(world: World, now = "2026-03-28T10:00:00Z") {
  site = await openSite(world);
  site.now = now;
  ours = await site.visit(owner);
}

const file = (bytes: string | Buffer, name = "export.csv") => new File([new Uint8Array(Buffer.from(bytes))], name, { type: "text/csv" });
const upload = (role: string, bytes: string | Buffer) => ours.post(`${base}/import/${role}`, { file: file(bytes) });
const rowsOf = (page: Page) =>
  page.root.querySelectorAll("[data-row]").map((one) => ({
    row: Number(one.getAttribute("data-row")),
    verdict: one.getAttribute("data-verdict") ?? "",
    reason: one.getAttribute("data-reason") ?? "",
  }));
const counted = (page: Page) =>
  Object.fromEntries<number>(
    page.root
      .querySelectorAll("[data-count]")
      .map((one) => [one.getAttribute("data-verdict") ?? "", Number(one.getAttribute("data-count"))]),
  );
const confirm = (page: Page, role: string) => ours.submit(page, `/import/${role}/confirm`);
const applications = async () => (await site.store.world(ref))?.applications ?? [];

describe("the sample cohort", () => {
  it.each(["mentor", "mentee"])("of %ss: shows each row's fate before anything is stored, then does just that", async (role) => {
    await open(intakeOpen(nobody));
    const page = await upload(role, sample(role));
    expect(page.status).toBe(200);
    expect(await applications()).toEqual([]);
    const rows = rowsOf(page);
    const count = counted(page);
    expect(rows).toHaveLength(Object.values(count).reduce((sum, one) => sum + one, 0));
    expect(rows.filter(({ verdict }) => verdict === "refuse").every(({ reason }) => reason !== "")).toBe(true);
    expect(count["refuse"]).toBeGreaterThan(0);

    const done = await confirm(page, role);
    const stored = await applications();
    expect(done.to).toBe(`${base}/applications?role=${role}&done=imported&letters=${stored.length}`);
    expect((await ours.follow(done)).text).toContain(`${stored.length} courriers partent dans les minutes qui viennent`);
    expect(stored).toHaveLength((count["take"] ?? 0) + (count["decide"] ?? 0));
    expect(stored.every((one) => one.role === role && one.source.from === "import")).toBe(true);
    expect((await site.store.unsettled(ref)).map(({ recipient }) => recipient.id).sort()).toEqual(stored.map(({ id }) => id).sort());
  });

  it("shows what was typed for an address that is none, beside the name", async () => {
    await open(intakeOpen(nobody));
    const page = await upload(
      "mentee",
      "Nom;E-mail;Langues;Charte et données\nLina Test;lina.example.ma;fr;oui\nRim Test;rim@example.ma;fr;non\n",
    );
    const said = page.root.querySelectorAll("tbody th").map(({ text }) => text.replace(/\s+/gu, " ").trim());
    expect(said).toEqual(["2 Lina Test lina.example.ma", "3 Rim Test"]);
  });

  it.each([
    ["mentor", "mentee"],
    ["mentee", "mentor"],
  ] as const)("of %ss brought as %ss' is asked about, with the way to where it belongs", async (whose, role) => {
    await open(intakeOpen(nobody));
    const notice = (page: Page) => page.root.querySelectorAll(".notice").find(({ text }) => text.includes("Est-ce le bon fichier"));
    expect(
      notice(await upload(role, sample(whose)))
        ?.querySelector("a")
        ?.getAttribute("href"),
    ).toBe(`${base}/import/${whose}`);
    expect(notice(await upload(whose, sample(whose)))).toBeUndefined();
  });

  it("imported by two at once is imported once, and the second is told so", async () => {
    await open(intakeOpen(nobody));
    const theirs = await site.visit(ofAei);
    const small = "Nom;E-mail;Langues;Région;Charte;Consentement\nLina Test;lina@example.ma;français;Rabat-Salé-Kénitra;oui;oui\n";
    const seen = await theirs.post(`${base}/import/mentee`, { file: file(small) });
    expect(counted(seen)["take"]).toBe(1);
    const [first, second] = [await confirm(await upload("mentee", small), "mentee"), await theirs.submit(seen, "/import/mentee/confirm")];
    expect([first.to, second.to].map((to) => /done=\w+/u.exec(to)?.[0])).toEqual(["done=imported", "done=importedBefore"]);
    expect((await theirs.follow(second)).text).toContain("personne ne reçoit de courrier deux fois");
    expect(await applications()).toHaveLength(1);
    expect(site.mails).toHaveLength(1);
  });

  it("imported twice changes nothing and writes nobody twice", async () => {
    await open(intakeOpen(nobody));
    await confirm(await upload("mentor", sample("mentor")), "mentor");
    const before = await applications();
    const letters = await site.store.deliveries(ref);
    const again = await upload("mentor", sample("mentor"));
    // What there is none of is not counted.
    expect(Object.keys(counted(again)).filter((verdict) => verdict === "take" || verdict === "merge")).toEqual([]);
    expect(rowsOf(again).some(({ reason }) => reason === "already-there")).toBe(true);
    expect(again.text).not.toMatch(/Importer (?:cette|ces)/u);
    expect(await applications()).toEqual(before);
    expect(await site.store.deliveries(ref)).toEqual(letters);
  });

  it("of both sides leaves who signed up twice to be settled", async () => {
    await open(intakeOpen(nobody));
    await confirm(await upload("mentor", sample("mentor")), "mentor");
    const page = await upload("mentee", sample("mentee"));
    expect(counted(page)["decide"]).toBe(1);
    await confirm(page, "mentee");
    expect((await applications()).filter(({ bothSides }) => bothSides)).toHaveLength(2);
    expect((await ours.get(`${base}/applications`)).text).toContain("Laquelle des deux candidatures compte");
  });
});

describe("a mapping", () => {
  it("has one column for a question that the file spreads over several", async () => {
    await open(intakeOpen(nobody));
    const spread = "Nom;E-mail;Langues [Darija];Langues [Anglais];Région;Charte;Consentement\nLina;lina@example.ma;1;1;Rabat;oui;oui\n";
    const page = await upload("mentee", spread);
    const columns = page.root.querySelectorAll("select[name=map-languages] option").map((option) => option.text.trim());
    expect(columns.filter((title) => title.startsWith("Langues"))).toEqual(["Langues"]);
    await confirm(page, "mentee");
    expect((await applications()).map(({ form }) => form.languages)).toEqual([["darija", "english"]]);
  });

  const csv = "Qui;Courrier;J'accepte la charte et le traitement de mes données\nLina Test;lina@example.ma;Oui\n";

  it("that was guessed wrong can be corrected, and the preview follows", async () => {
    await open(intakeOpen(nobody));
    const first = await upload("mentor", csv);
    expect(rowsOf(first)[0]?.verdict).toBe("refuse");
    const form = first.forms.find(({ action }) => action.endsWith("/confirm"));
    const corrected = { ...form?.fields, "map-name": "0", "map-email": "1" };
    const second = await ours.post(`${base}/import/mentor`, corrected);
    expect(rowsOf(second)).toEqual([{ row: 2, verdict: "take", reason: "" }]);
    const chosen = second.root.querySelector("select[name=map-name] option[selected]")?.getAttribute("value");
    expect(chosen).toBe("0");
    await confirm(second, "mentor");
    expect((await applications()).map(({ form: { name }, email }) => [name, email])).toEqual([["Lina Test", "lina@example.ma"]]);
  });

  it("that lacks what nobody is taken without says which, with the columns that are not read", async () => {
    await open(intakeOpen(nobody));
    const page = await upload("mentor", csv);
    expect(page.text).toContain("Une colonne nécessaire n’est pas reconnueNom complet : choisissez");
    expect(page.root.querySelector("details[open] select[name=map-name]")).not.toBeNull();
    expect(page.text).toContain("Colonnes du fichier qui ne sont pas lues : « Qui »");
    const fixed = await ours.post(`${base}/import/mentor`, {
      file: file(csv),
      "map-name": "0",
      "map-email": "1",
      "map-charter": "2",
      "map-processing": "2",
    });
    expect(fixed.text).not.toContain("nécessaires");
  });

  it("that reads both consents from a column that asks for one says so", async () => {
    await open(intakeOpen(nobody));
    const page = await upload("mentor", "Nom;E-mail;Charte;Autre\nLina;lina@example.ma;oui;oui\n");
    expect(page.text).toContain("lus dans une seule colonne, « Charte »");
    const fixed = await ours.post(`${base}/import/mentor`, {
      file: file("Nom;E-mail;Charte;Autre\nLina;lina@example.ma;oui;non\n"),
      "map-name": "0",
      "map-email": "1",
      "map-charter": "2",
      "map-processing": "3",
    });
    expect(fixed.text).not.toContain("une seule colonne");
    expect(rowsOf(fixed)[0]?.reason).toBe("no-consent");
  });

  it("of a file without titles shows what stands in its columns", async () => {
    await open(intakeOpen(nobody));
    const page = await upload("mentor", "Lina Test,lina@example.ma,français,oui\nRim Test,rim@example.ma,arabe,oui\n");
    expect(rowsOf(page).map(({ row }) => row)).toEqual([1, 2]);
    expect(page.root.querySelector("select[name=map-name]")?.text).toContain("1 · Lina Test");
  });

  it("that names columns which are not there leaves them out", async () => {
    await open(intakeOpen(nobody));
    const page = await ours.post(`${base}/import/mentor`, { file: file(csv), "map-name": "99", "map-email": "-1", "map-charter": "x" });
    expect(page.status).toBe(200);
    expect(rowsOf(page)[0]?.verdict).toBe("refuse");
  });
});

describe("what is said next to a row", () => {
  const titles = "Nom;E-mail;Date de naissance;Langues;Région;Nombre de mentorés;J'accepte\n";

  it("is what is assumed, by the programme's own rules", async () => {
    const world = intakeOpen(nobody);
    await open({ ...world, programme: { ...world.programme, rules: { ...world.programme.rules, minimumAge: 21 } } });
    const page = await upload(
      "mentor",
      `${titles}Lina Test;lina@example.ma;;;Atlantide;;oui\nRim Test;rim@example.ma;2007;français;Rabat;1;oui\n`,
    );
    const said = page.root.querySelectorAll("tbody tr").map(({ text }) => text.replace(/\s+/gu, " "));
    expect(said[0]).toContain("Date de naissance : ne dit pas l’âge, qui reste à vérifier");
    expect(said[0]).toContain("Région : pas reconnue, on suppose à l’étranger, et des rencontres à distance");
    expect(said[1]).toContain("Moins de 21 ans à la clôture");
  });
});

describe("what cannot be imported", () => {
  it.each([
    ["an empty file", "", "ne contient aucune ligne"],
    ["titles alone", "Nom;E-mail\n", "ne contient aucune ligne"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 255]), "n’est ni un CSV"],
    ["a page of the web", "<!DOCTYPE html><html><body>Nom;E-mail</body></html>", "n’est ni un CSV"],
    ["more than two megabytes", `Nom;E-mail\n${"Lina Test;lina@example.ma\n".repeat(90_000)}`, "dépasse 2 Mo"],
  ])("%s leads back to choosing a file, with the reason", async (_, bytes, said) => {
    await open(intakeOpen(nobody));
    const page = await upload("mentor", bytes);
    expect([413, 422]).toContain(page.status);
    expect(page.text).toContain(said);
    expect(page.root.querySelector("input[type=file]")).not.toBeNull();
  });

  it("nobody at all: no file was chosen", async () => {
    await open(intakeOpen(nobody));
    expect((await ours.post(`${base}/import/mentor`, {})).status).toBe(422);
    expect((await ours.get(`${base}/import/nobody`)).status).toBe(404);
  });

  it("anything once selection is over", async () => {
    await open(underway(), "2026-05-04T10:00:00Z");
    const page = await upload("mentor", sample("mentor"));
    expect(page.status).toBe(409);
    expect((await ours.get(`${base}/applications`)).html).not.toContain("/import/");
  });

  it("is still possible while organisers select", async () => {
    await open(selecting(nobody), "2026-04-02T10:00:00Z");
    expect((await confirm(await upload("mentee", sample("mentee")), "mentee")).status).toBe(303);
  });
});
