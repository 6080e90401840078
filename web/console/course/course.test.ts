/** The course of a cohort, in each phase: where it is, what it waits for, what happened. */
import type { Item } from "@tamkine/core/item";
import { phases } from "@tamkine/core/cohort/phase";
import { ref } from "@tamkine/core/worlds/makers";
import { stops } from "@tamkine/core/workflow/course";
import { afterEach, describe, expect, it } from "vitest";
import { auditor, base, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
afterEach(() => site.stop());
const entry = (n: number, event: string, subject: string, facts: Record<string, string | number> = {}): Item => {
  const at = `2026-04-${String(n).padStart(2, "0")}T10:00:00Z`;
  return { kind: "log", ...ref, id: `${at}#${n}`, version: 0, at, by: "organiser:org_owner", event, subject, facts };
};

describe("the course", () => {
  it("marks one step in every phase, two side by side in mentoring, and says it in words too", async () => {
    for (const phase of phases) {
      site = await openSite(stages[phase].world());
      site.now = stages[phase].now;
      const { root } = await (await site.visit(owner)).get(`${base}/course`);
      const steps = root.querySelectorAll("figure.course ol li");
      expect(steps).toHaveLength(stops.length + 1);
      const current = steps.filter((one) => one.getAttribute("aria-current") === "step");
      expect([phase, current.length]).toEqual([phase, phase === "mentoring" ? 2 : 1]);
      // Where it ends there is nothing under way.
      expect(current.every(({ text }) => text.includes("en cours"))).toBe(phase !== "closed");
      if (phase !== "closed") await site.stop();
      if (phase === "closed") break;
    }
  });

  it("says of what people ended early or late when that was", async () => {
    const world = stages.mentoring.world();
    const selected = { by: "organiser:org_owner", at: "2026-04-02T10:00:00Z" };
    const published = { ...world.cohort.published, at: "2026-04-20T08:00:00Z", mentors: [], mentees: [] };
    site = await openSite({ ...world, cohort: { ...world.cohort, selected, published } });
    site.now = stages.mentoring.now;
    const lines = (await (await site.visit(owner)).get(`${base}/course`)).root.querySelectorAll("figure.course ol li");
    const said = (step: string) => lines.find(({ text }) => text.startsWith(step))?.text;
    expect(said("Sélection")).toContain("2 avr. 2026");
    for (const step of ["Approbation des binômes", "Publication des binômes"]) expect(said(step)).toContain("20 avr. 2026");
  });

  it("has the day itself of what was ended on the day of publication, as the line of Today has", async () => {
    const world = stages.mentoring.world();
    const selected = { by: "organiser:org_owner", at: "2026-04-05T10:00:00Z" };
    const published = { ...world.cohort.published, at: "2026-04-05T20:00:00Z", mentors: [], mentees: [] };
    site = await openSite({ ...world, cohort: { ...world.cohort, selected, published } });
    site.now = stages.mentoring.now;
    const ours = await site.visit(owner);
    const steps = (await ours.get(`${base}/course`)).root.querySelectorAll("figure.course ol li").map(({ text }) => text);
    for (const step of ["Sélection", "Calcul des binômes", "Publication des binômes"])
      expect(steps.find((text) => text.startsWith(step))).toContain("5 avr. 2026");
    const today = (await ours.get(base)).text.replace(/\s+/gu, " ");
    expect(today).toContain("SélectionDu 30 mars au 5 avril 2026");
    expect(today).toContain("Mise en relationLe 5 avril 2026");
    expect(today).toMatch(/Mentorat · nous en sommes làDu 5 avril au/u);
  });

  it("is read out in the language of the page, each state said once", async () => {
    site = await openSite(stages.selection.world());
    site.now = stages.selection.now;
    const ours = await site.visit(owner);
    const read = async (language: string) =>
      (await ours.get(`${base}/course?lang=${language}`)).root.querySelectorAll("figure.course ol li").map(({ text }) => text.trim());
    const [fr, ar, en] = [await read("fr"), await read("ar"), await read("en")];
    expect(fr[0]).toMatch(/^Préparation\u00a0: faite, au plus tard le /u);
    expect(ar[0]).toMatch(/^التحضير: تمّت يوم /u);
    expect(en[0]).toMatch(/^Preparation: done, by /u);
    expect(fr.at(-1)).toMatch(/^Promotion close\u00a0: à venir, /u);
    expect(fr.filter((line) => /en cours.*en cours|faite.*faite/u.test(line))).toEqual([]);
  });

  it("is mirrored in Arabic", async () => {
    site = await openSite(stages.selection.world());
    const ours = await site.visit({ ...owner, language: "ar" });
    const x = (page: { root: { querySelector(of: string): { getAttribute(name: string): string | undefined } | null } }) =>
      Number(page.root.querySelector(".course circle")?.getAttribute("cx"));
    const french = x(await ours.get(`${base}/course?lang=fr`));
    expect(x(await ours.get(`${base}/course?lang=ar`))).toBeGreaterThan(french + 200);
  });

  it("says what each wait is for, since when, until when and what would end it", async () => {
    site = await openSite(stages.selection.world());
    site.now = stages.selection.now;
    await site.put(...waitsFor("selection", "intake"));
    const { text } = await (await site.visit(auditor)).get(`${base}/course`);
    expect(text).toContain("Les candidatures attendent une décision");
    expect(text).toContain("vous déclarez la sélection close");
    expect(text).not.toContain("Le formulaire est ouvert");
  });

  it.each([
    ["selection", "Rien pour le moment : elle avance d’elle-même."],
    ["closed", "Rien de plus : elle est finie."],
  ] as const)("says why nothing is waited for in %s", async (phase, said) => {
    site = await openSite(stages[phase].world());
    site.now = stages[phase].now;
    expect((await (await site.visit(owner)).get(`${base}/course`)).text).toContain(said);
  });

  it("tells its history in words, the newest first, a page at a time", async () => {
    site = await openSite(stages.selection.world());
    const many = Array.from(
      { length: 60 },
      (_, n): Item => ({
        ...(entry(1, "date-moved", "2026-1", { milestone: "closes", from: "2026-06-20", to: "2026-06-25" }) as Item & { kind: "log" }),
        id: `2026-04-01T10:00:00Z#${n}`,
      }),
    );
    await site.put(
      entry(2, "quorum-decided", "2026-1", { choice: "go-on" }),
      entry(3, "application-accepted", "app_mentee-1"),
      entry(4, "step-failed", "Survey"),
      ...many,
    );
    const ours = await site.visit(owner);
    const page = await ours.get(`${base}/course`);
    const said = page.root.querySelectorAll(".history li span:last-child").map((one) => one.textContent.replaceAll("\u00a0", " "));
    expect(said.slice(0, 2)).toEqual(["Étape en panne : Évaluation", "Décision sur le nombre : continuer malgré le nombre"]);
    expect(said).toHaveLength(50);
    expect((await ours.get(`${base}/course?page=2`)).root.querySelectorAll(".history li")).toHaveLength(12);
  });

  it("leads, before it opens, to a rehearsal that stores and sends nothing and says what would have happened", async () => {
    site = await openSite(stages.draft.world());
    site.now = stages.draft.now;
    const ours = await site.visit(owner);
    const way = (await ours.get(`${base}/course`)).root.querySelector('main a[href$="/rehearsal"]');
    const page = await ours.get(way?.getAttribute("href") ?? "");
    const before = await site.rows();
    const result = await ours.get(page.root.querySelector('main a[href*="seed"]')?.getAttribute("href") ?? "");
    expect(result.text).toContain("Elle va jusqu’au bout.");
    expect(result.text).toMatch(/\d{3,} courriers seraient partis/u);
    expect(result.text).toContain("Approbation des binômes");
    expect([await site.rows(), site.mails, site.signals]).toEqual([before, [], []]);
    const late = await openSite(stages.intake.world());
    expect((await (await late.visit(owner)).get(`${base}/rehearsal?seed=1`)).status).toBe(409);
    await late.stop();
  });

  it("shows a step that keeps failing, and lets who runs the cohort try again", async () => {
    const world = stages.survey.world();
    site = await openSite({ ...world, cohort: { ...world.cohort, trouble: { step: "Survey", since: "2026-06-13T08:00:00Z" } } });
    site.now = stages.survey.now;
    await site.put(...waitsFor("trouble"));
    expect((await (await site.visit(auditor)).get(`${base}/course`)).text).toContain(
      "L’étape «\u00a0Évaluation\u00a0» a échoué".replaceAll("\u00a0", " "),
    );
    const ours = await site.visit(owner);
    const answer = await ours.submit(await ours.get(`${base}/course`), "/trouble/resume");
    expect(answer.status).toBe(303);
    expect(site.signals).toEqual(["token of trouble"]);
  });
});
