import { read, utils } from "@e965/xlsx";
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { aGathering, aPresence } from "@tamkine/core/gathering/fixtures/a-gathering";
import { addSeconds } from "@tamkine/core/kernel/time";
import { surveyed } from "@tamkine/core/kpi/fixtures/cohorts";
import { freeze } from "@tamkine/core/frozen-figures/freeze";
import { Report } from "@tamkine/core/report/report";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { anAct, ids, ref } from "@tamkine/core/worlds/makers";
import type { World } from "@tamkine/core/world";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { base, committee, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";

const frozenAt = "2026-06-21T08:00:00Z";
const cohort = surveyed([3, 3, 2, 3, 3, 3]);
const world: World = {
  ...cohort,
  committee: [aCommitteeMeeting()],
  answers: [1, 2, 3, 4, 5, 6].map((n) => anAnswer({ participant: `app_mentee-${n}` })),
};

describe("while the cohort runs", () => {
  let site: Site;
  let ours: Visitor;
  beforeAll(async () => {
    site = await openSite(world);
    site.now = "2026-06-15T10:00:00Z";
    ours = await site.visit(owner);
  });
  afterAll(() => site.stop());
  beforeEach(() => {
    site.now = addSeconds(site.now, 60);
    site.papers.length = 0;
  });

  it("the report is provisional, dated, and one click away in each language", async () => {
    const page = await ours.get(`${base}/report`);
    expect(page.text).toContain("Version provisoire");
    for (const language of ["fr", "ar", "en"]) {
      const file = await ours.get(`${base}/report/report-${language}.pdf`);
      expect(file.status).toBe(200);
      expect(file.headers["content-type"]).toBe("application/pdf");
      expect(file.headers["content-disposition"]).toBe(`inline; filename="report-2026-1-2026-06-15-${language}.pdf"`);
    }
    expect(site.papers.map((paper) => paper.paper === "report" && [paper.language, paper.date])).toEqual([
      ["fr", "2026-06-15"],
      ["ar", "2026-06-15"],
      ["en", "2026-06-15"],
    ]);
    expect((await ours.get(`${base}/report/report-de.pdf`)).status).toBe(404);
  });

  it("counts what waits alike for everybody who asks, also what was confided to some", async () => {
    const help = { at: "2026-06-14T10:00:00Z", about: "Une question.", to: "iya" };
    await site.store.commit([{ put: { ...(world.participants[0] as World["participants"][number]), help } }]);
    const counted = async (one: Visitor) =>
      Report.parse(JSON.parse((await one.get(`${base}/report/report.json`)).html)).figures.find(({ id }) => id === "openDecisions")?.value;
    const asked = await Promise.all([owner, ofIya, ofAei, committee].map(async (one) => counted(await site.visit(one))));
    expect(asked).toEqual([asked[0], asked[0], asked[0], asked[0]]);
    const before = await openSite(world);
    before.now = site.now;
    expect(asked[0]).toBe(((await counted(await before.visit(owner))) ?? 0) + 1);
    await before.stop();
  });

  it("the committee reads it and finds nobody in it, and is offered nothing to fill in", async () => {
    const theirs = await site.visit(committee);
    expect((await theirs.get(`${base}/report`)).root.querySelector("#lessons")).toBeNull();
    const { html } = await theirs.get(`${base}/report/report.json`);
    const report = Report.parse(JSON.parse(html));
    expect(report).toMatchObject({ format: "tamkine-report", formatVersion: 1, provisional: true, cohort: "2026-1", versions: [] });
    await theirs.get(`${base}/report/report-fr.pdf`);
    for (const text of [html, JSON.stringify(site.papers)]) expect(text).not.toMatch(/app_|pair_|Mentee \d|@/u);
  });

  it("what organisers write is printed, in each language its own; what was typed stays when it is too long", async () => {
    const page = await ours.get(`${base}/report`);
    const done = await ours.submit(page, "/report/lessons", { "all-well": "L’écoute", "ar-well": "الإصغاء" });
    expect(done.status).toBe(303);
    await ours.get(`${base}/report/report-ar.pdf`);
    await ours.get(`${base}/report/report-en.pdf`);
    expect(site.papers.map((paper) => JSON.stringify(paper).includes("L’écoute"))).toEqual([false, true]);
    expect(JSON.stringify(site.papers[0])).toContain("الإصغاء");
    const again = await ours.submit(await ours.get(`${base}/report`), "/report/lessons", { "all-hard": "x".repeat(3_001) });
    expect(again.status).toBe(422);
    expect(again.html).toContain("x".repeat(3_001));
    expect((await site.store.log(ref)).filter(({ event }) => event === "lessons-written")).toHaveLength(1);
  });

  it("of two who write them at once the second sees what the first wrote, and keeps the own words", async () => {
    const [page, late] = [await ours.get(`${base}/report`), await ours.get(`${base}/report`)];
    await ours.submit(page, "/report/lessons", { "all-well": "L’entraide" });
    const refused = await ours.submit(late, "/report/lessons", { "all-hard": "Les dates" });
    expect([refused.status, refused.root.querySelector("#lessons-all-hard")?.textContent]).toEqual([409, "Les dates"]);
    expect(refused.root.querySelector("#lessons-all-well-error")?.textContent).toContain("L’entraide");
    expect((await site.store.get("lessons", ref))?.all).toMatchObject({ well: "L’entraide" });
    expect((await ours.submit(refused, "/report/lessons", { "all-well": "L’entraide" })).status).toBe(303);
    expect((await site.store.get("lessons", ref))?.all).toMatchObject({ well: "L’entraide", hard: "Les dates" });
  });

  it("the workbook has a sheet a subject, and no formula", async () => {
    await ours.submit(await ours.get(`${base}/report`), "/report/lessons", { "all-well": "=1+1" });
    const { bytes } = await ours.get(`${base}/report/report.xlsx`);
    // No moment of its making is in it: it is the same file whenever it is asked for.
    expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x0021_0000);
    const book = read(bytes);
    expect(book.SheetNames).toEqual(["Chiffres", "Personnes", "Rencontres par binôme", "Réunions", "Évaluation", "Comparaison"]);
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet));
    expect(cells.filter((cell: { f?: string }) => cell?.f !== undefined)).toEqual([]);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets["Chiffres"] ?? {});
    expect(rows).toHaveLength(21);
    expect(rows.find((row) => row["Chiffre"] === "Mentoré(e)s avec un mentor")).toMatchObject({ Résultat: 1, Comptés: 6, Sur: 6 });
    // As the printed report says it while the cohort goes on.
    expect(new Set(rows.map((row) => row["Verdict"]))).toEqual(new Set(["Atteint", "Pas encore atteint", undefined]));
  });
});

describe("after the close", () => {
  let site: Site;
  let ours: Visitor;
  // Everybody but the last mentor was at the month's meeting.
  const there = world.participants.filter(({ id }) => id !== "app_mentor-6");
  const closed: World = {
    ...world,
    cohort: { ...world.cohort, phase: "closed", surveyEndedAt: frozenAt, frozenAt },
    gatherings: [aGathering({ state: "held" })],
    attendances: there.map(({ id }) => aPresence({ participant: id, presentBy: "organiser" })),
  };
  beforeAll(async () => {
    site = await openSite(closed);
    await site.put(...freeze({ ...closed, cohort: { ...closed.cohort, frozenAt: null } }, [], anAct(frozenAt), ids).put);
    site.now = "2026-07-10T10:00:00Z";
    ours = await site.visit(owner);
  });
  afterAll(() => site.stop());
  beforeEach(() => {
    site.now = addSeconds(site.now, 60);
  });
  const exclude = async (answers: Record<string, string>) =>
    ours.submit(await ours.get(`${base}/figures/versions`), "/versions/exclude", answers);

  it("is final, and says the same whenever it is asked for", async () => {
    const first = await ours.get(`${base}/report/report.json`);
    site.now = "2026-09-01T10:00:00Z";
    expect((await (await site.visit(owner)).get(`${base}/report/report.json`)).html).toBe(first.html);
    expect(Report.parse(JSON.parse(first.html))).toMatchObject({
      provisional: false,
      on: "2026-06-21",
      versions: [{ number: 1, reason: "" }],
    });
    site.now = "2026-07-10T11:00:00Z";
  });

  it("a correction without reason changes nothing, and nothing typed is lost", async () => {
    const before = await site.store.get("figures", ref);
    const page = await exclude({ participant: "app_mentee-3", decision: "com_1", reason: "court" });
    expect(page.status).toBe(422);
    expect(page.html).toContain("court");
    expect(page.root.querySelector("option[value=app_mentee-3]")?.hasAttribute("selected")).toBe(true);
    expect(await site.store.get("figures", ref)).toEqual(before);
    expect((await site.store.get("cohort", ref))?.exclusions).toEqual([]);
  });

  it("a late exclusion makes a version with its reason, which the page shows with what changed", async () => {
    const reason = "Parti à l’étranger, décidé en comité.";
    expect((await exclude({ participant: "app_mentee-3", decision: "com_1", reason })).status).toBe(303);
    const page = await ours.get(`${base}/figures/versions`);
    expect(page.text).toContain("Version 2");
    expect(page.text).toContain(reason);
    expect(page.root.querySelector("#v2")?.text).toContain("100");
    expect(page.root.querySelector("#v1")?.text).not.toContain("En vigueur");
    const theirs = await site.visit(committee);
    const seen = await theirs.get(`${base}/figures/versions`);
    expect(seen.text).toContain("Version 2");
    expect(seen.text).not.toContain("Mentee 3");
    // Five of five beside five of six would say that it was this one's pair.
    expect((await theirs.get(`${base}/figures`)).text).not.toContain("5/5");
    expect((await ours.get(`${base}/figures`)).text).toContain("5/5");
    expect(Report.parse(JSON.parse((await theirs.get(`${base}/report/report.json`)).html)).versions).toHaveLength(2);
  });

  it("a meeting put right makes the next one, once", async () => {
    const correct = async () =>
      ours.submit(await ours.get(`${base}/figures/versions`), "/versions/correct", {
        meeting: "pair_1-1",
        change: "counts-not",
        reason: "Elle n’a pas eu lieu, disent les deux.",
      });
    expect((await correct()).status).toBe(303);
    expect((await ours.get(`${base}/figures/versions`)).root.querySelector("#v3")?.text).toContain("Une rencontre corrigée");
    expect((await correct()).status).toBe(303);
    expect((await ours.get(`${base}/figures/versions`)).root.querySelector("#v4")).toBeNull();
    expect((await ours.get(`${base}/figures`)).status).toBe(200);
  });

  it("a presence, and a meeting the committee adds, make the next ones; a tap on the list changes nothing any more", async () => {
    const list = `${base}/gatherings/2026-05/presence`;
    const page = await ours.get(list);
    expect(page.text).toContain("Les chiffres sont arrêtés");
    expect(page.root.querySelector("form[action$=tick]")).toBeNull();
    expect((await ours.post(`${base}/gatherings/2026-05/tick`, { tick: "app_mentor-6:yes" })).status).toBe(409);
    const versions = async () => ours.get(`${base}/figures/versions`);
    const present = { gathering: "2026-05", participant: "app_mentor-6", present: "yes" };
    const without = await ours.submit(await versions(), "/versions/presence", { ...present, reason: "" });
    expect([without.status, without.root.querySelector("option[value=app_mentor-6][selected]") !== null]).toEqual([422, true]);
    const sheet = { ...present, reason: "Sa signature est sur la feuille." };
    expect((await ours.submit(await versions(), "/versions/presence", sheet)).status).toBe(303);
    expect((await versions()).root.querySelector("#v4")?.text).toMatch(/Une présence corrigée[\s\S]*Sa signature/u);
    const late = {
      pair: "pair_4",
      day: "2026-05-20",
      minutes: "45",
      mode: "remote",
      decision: "com_1",
      reason: "Retrouvée dans leurs agendas.",
    };
    const wrong = await ours.submit(await versions(), "/versions/add", { ...late, day: "", minutes: "beaucoup" });
    expect([wrong.status, wrong.html.includes("beaucoup")]).toEqual([422, true]);
    const form = await versions();
    for (let time = 0; time < 2; time += 1) expect((await ours.submit(form, "/versions/add", late)).status).toBe(303);
    expect((await versions()).root.querySelector("#v6")).toBeNull();
    expect((await versions()).root.querySelector("#v5")?.text).toContain("Retrouvée dans leurs agendas.");
    expect((await versions()).root.querySelector("#v1")?.text).toContain("arrêtée à la clôture");
  });
});
