import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { waitNames } from "@tamkine/core/workflow/wait";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Fields, Page, Visitor } from "../fixtures/visitor.ts";
import { stages } from "../fixtures/stages.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite({ ...underway(), waits: waitsFor(...waitNames) });
  ours = await site.visit(owner);
});
afterEach(() => site.stop());

const path = `${base}/dates`;
const fieldOf = (page: Page, milestone: string) => page.root.querySelector(`#${milestone} input[name=day]`);
const look = (milestone: string, day: string, by = ours) => by.get(`${path}/move?milestone=${milestone}&day=${day}`);
/** The form of one of the two ways, as it stands on the page. */
function wayOf(page: Page, follow: "yes" | "no"): Fields {
  const form = page.forms.find(({ fields }) => fields["follow"] === follow);
  if (!form) throw new Error(`no way ${follow}`);
  return form.fields;
}
const schedule = async () => (await site.store.get("cohort", ref))?.schedule;
const told = (id: string): Delivery => ({
  kind: "delivery",
  ...ref,
  id: `dlv_${id}`,
  version: 1,
  letter: "introduction",
  occasion: "pair_1",
  recipient: { is: "applicant", id },
  language: "fr",
  state: "sent",
  dueAt: "2026-04-13T08:00:00Z",
  claimedAt: "2026-04-13T08:00:00Z",
  sentAt: "2026-04-13T08:00:00Z",
  messageId: "x",
  facts: {},
});

it("promises no move once a cohort is over", async () => {
  expect((await ours.get(path)).text).toContain("peut toujours bouger");
  const cohort = await site.store.get("cohort", ref);
  if (cohort) await site.store.commit([{ put: { ...cohort, phase: "closed" } }]);
  const page = await ours.get(path);
  expect(page.text).toContain("Plus aucune de ces dates ne bouge.");
  expect(page.text).not.toContain("peut toujours bouger");
});

it("says when selection ended and pairs were published, where that was sooner than planned", async () => {
  const said = async (milestone: string) =>
    (await ours.get(path)).root.querySelector(`#${milestone} .what`)?.text.replace(/\s+/gu, " ") ?? "";
  expect(await said("matchingEnds")).not.toContain("prévu");
  const cohort = await site.store.get("cohort", ref);
  if (!cohort?.published) throw new Error("not published");
  const published = { ...cohort.published, at: "2026-04-02T10:00:00Z" };
  await site.store.commit([{ put: { ...cohort, published, schedule: { ...cohort.schedule, matchingEnds: "2026-04-12" } } }]);
  expect(await said("matchingEnds")).toMatch(/Jeudi 2 avril 2026.*prévu le dimanche 12 avril 2026/u);
  expect(await said("mentoringEnds")).not.toContain("prévu");
});

it("offers the coming dates only", async () => {
  const page = await ours.get(path);
  const shown = ["intakeOpens", "matchingEnds", "mentoringEnds", "closes"].map((one) => fieldOf(page, one) !== null);
  expect(shown).toEqual([false, false, true, true]);
});

describe("before a date moves", () => {
  it("shows both ways with what each brings about, and changes nothing", async () => {
    const before = await site.rows();
    const page = await look("mentoringEnds", "2026-06-12");
    expect(page.status).toBe(200);
    expect(page.root.querySelectorAll("form[method=post][action$='/dates']")).toHaveLength(2);
    expect(page.text).toContain("2 jours plus tard");
    expect(page.text).toContain("Dernier jour de l’évaluation : 20 juin 2026 → 22 juin 2026");
    expect(page.text).toContain("Évaluation : 8 jours au lieu de 10");
    expect(page.text).toContain("Terminer le mentorat et ouvrir l’évaluation : 13 juin 2026");
    expect(page.text).toContain("11 juin 2026 → 13 juin 2026");
    expect(await site.rows()).toEqual(before);
  });

  it("says why one of the ways is closed, and leaves the other open", async () => {
    const page = await look("surveyEnds", "2026-06-24");
    expect(page.text).toContain("Impossible ainsi. Une étape est trop courte");
    expect(page.root.querySelectorAll("form[method=post][action$='/dates']")).toHaveLength(1);
  });

  it.each([
    ["mentoringEnds", "2026-05-01", "Cette date est déjà passée"],
    ["mentoringEnds", "2026-08-24", "dure de 3 à 4 mois"],
    ["closes", "2026-12-01", "dure de 3 à 4 mois"],
    ["intakeCloses", "2026-05-20", "n’en est pas à cette étape"],
    ["mentoringEnds", "2026-06-10", "C’est déjà cette date"],
    ["closes", "soon", "à corriger"],
    ["birthday", "2026-06-20", "à corriger"],
  ])("refuses %s on %s beside the field, keeping what was typed", async (milestone, day, said) => {
    const page = await look(milestone, day);
    expect([200, 409, 422]).toContain(page.status);
    expect(page.text).toContain(said);
    expect(fieldOf(page, milestone)?.getAttribute("value") ?? day).toBe(day);
  });
});

describe("confirming", () => {
  it("moves the date alone, and every wait of the state machine reads it again", async () => {
    expect((await ours.post(path, wayOf(await look("mentoringEnds", "2026-06-12"), "no"))).to).toBe(`${path}?done=moved`);
    expect(await schedule()).toMatchObject({ mentoringEnds: "2026-06-12", surveyEnds: "2026-06-20" });
    expect(site.signals.sort()).toEqual(waitNames.map((name) => `token of ${name}`).sort());
  });

  it("lets a cohort run that was founded by a request that died before its state machine did", async () => {
    await site.stop();
    site = await openSite(stages.draft.world());
    site.now = stages.draft.now;
    ours = await site.visit(owner);
    expect((await ours.post(path, wayOf(await look("closes", "2026-06-27"), "no"))).status).toBe(303);
    expect(site.started).toEqual([ref]);
  });

  it("takes the later ones along, and twice is once", async () => {
    const fields = wayOf(await look("mentoringEnds", "2026-06-12"), "yes");
    for (const _ of [1, 2]) expect((await ours.post(path, fields)).status).toBe(303);
    expect(await schedule()).toMatchObject({ mentoringEnds: "2026-06-12", surveyEnds: "2026-06-22", closes: "2026-06-27" });
    expect((await site.store.log(ref)).filter(({ event }) => event === "date-moved")).toHaveLength(1);
  });

  it("writes to whoever was told the old date, unless that is not wanted", async () => {
    await site.put(told("app_mentor-1"), told("app_mentee-1"));
    const page = await look("mentoringEnds", "2026-06-12");
    expect(page.text).toContain("Écrire aux 2 personnes qui ont reçu l’ancienne date");
    const { tell, ...silent } = wayOf(page, "no");
    expect(tell).toBe("yes");
    await ours.post(path, { ...silent, tell: "yes" });
    expect(site.mails.map(({ subject }) => subject)).toEqual(["Vos dates ont changé", "Vos dates ont changé"]);
    expect(site.mails[0]?.text).toContain("Vendredi 12\u00a0juin 2026");
    const { tell: _, ...again } = wayOf(await look("mentoringEnds", "2026-06-13"), "no");
    await ours.post(path, again);
    expect(site.mails).toHaveLength(2);
  });

  it("shows the second of two organisers what the first did, and keeps what they chose", async () => {
    const theirs = await site.visit(ofAei);
    const late = wayOf(await look("surveyEnds", "2026-06-21", theirs), "yes");
    await ours.post(path, wayOf(await look("mentoringEnds", "2026-06-12"), "no"));
    const page = await theirs.post(path, late);
    expect(page.status).toBe(409);
    expect(page.text).toContain("modifiées entre-temps");
    expect(page.text).toContain("Dernier jour du mentorat : 10 juin 2026 → 12 juin 2026");
    expect(page.text).toContain("du 20 juin 2026 au 21 juin 2026");
    expect(await schedule()).toMatchObject({ surveyEnds: "2026-06-20" });
    expect((await theirs.post(path, wayOf(page, "yes"))).status).toBe(303);
    expect(await schedule()).toMatchObject({ mentoringEnds: "2026-06-12", surveyEnds: "2026-06-21", closes: "2026-06-26" });
  });
});
