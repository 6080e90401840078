/** Pages one only reads, and sending a doubtful letter again: figures, letters, the log. */
import { addSeconds } from "@tamkine/core/kernel/time";
import { aCohort, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import type { Item } from "@tamkine/core/item";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { midway } from "./fixtures/cohort.ts";
import { base, committee, ofAei, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import type { Visitor } from "./fixtures/visitor.ts";

/** A cohort midway with its letters, and an owner at its console. */
async function openMidway() {
  const { world, letters } = midway();
  const site = await openSite(world);
  await site.put(...letters);
  return { site, ours: await site.visit(owner) };
}

describe("figures", () => {
  let site: Site;
  let ours: Visitor;
  beforeAll(async () => {
    ({ site, ours } = await openMidway());
  });
  afterAll(() => site.stop());
  const rowsOf = async (figure: string) =>
    (await ours.get(`${base}/figures/${figure}`)).root.querySelectorAll("tbody tr").filter((row) => row.closest("details") === null);

  it("each open to the rows they were counted from", async () => {
    const tiles = (await ours.get(`${base}/figures`)).root.querySelectorAll("a.figure");
    expect(tiles).toHaveLength(21);
    for (const tile of tiles) expect((await ours.get(tile.getAttribute("href") ?? "")).status).toBe(200);
    expect(await rowsOf("coverage")).toHaveLength(50);
    expect((await ours.get(`${base}/figures/happiness`)).status).toBe(404);
  });

  it("say each fact in words, never by its name in the code", async () => {
    const { figureIds } = await import("@tamkine/core/kpi/figure");
    for (const id of figureIds) {
      const facts = (await rowsOf(id)).map((row) => row.querySelectorAll("td")[0]?.textContent ?? "");
      expect(facts.filter((text) => /[a-z]+[A-Z]|_|^\d+$|pair_|app_|\{/u.test(text))).toEqual([]);
    }
  });

  it("open no further for the committee", async () => {
    const theirs = await site.visit(committee);
    const page = await theirs.get(`${base}/figures`);
    expect(page.root.querySelectorAll(".figure")).toHaveLength(21);
    expect(page.root.querySelectorAll("a.figure")).toEqual([]);
    expect((await theirs.get(`${base}/figures/coverage`)).status).toBe(403);
  });

  it("once frozen, stay as they were reported", async () => {
    const frozen = await openSite(stages.closed.world());
    const figure = { id: "mentors", value: 33, unit: "count", numerator: 33, denominator: 33, goal: 30, met: true, rows: [] } as const;
    await frozen.put({ kind: "figures", ...ref, version: 1, at: "2026-06-25T08:00:00Z", figures: [{ ...figure, rows: [] }] });
    frozen.now = stages.closed.now;
    const page = await (await frozen.visit(owner)).get(`${base}/figures`);
    expect(page.root.querySelectorAll(".figure")).toHaveLength(1);
    expect(page.text).toContain("33");
    await frozen.stop();
  });
});

describe("letters", () => {
  let site: Site;
  let ours: Visitor;
  beforeAll(async () => {
    ({ site, ours } = await openMidway());
  });
  afterAll(() => site.stop());

  it("are listed with their state, and narrowed down by it", async () => {
    const all = await ours.get(`${base}/letters`);
    expect(all.root.querySelectorAll("tbody tr")).toHaveLength(50);
    expect((await ours.get(`${base}/letters?page=2`)).root.querySelectorAll("tbody tr")).toHaveLength(50);
    const bounced = await ours.get(`${base}/letters?state=bounced`);
    expect(bounced.root.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
    expect(bounced.root.querySelectorAll("tbody .badge").every((badge) => badge.textContent === "Revenu")).toBe(true);
    expect((await ours.get(`${base}/letters?state=eaten`)).root.querySelectorAll("tbody tr")).toHaveLength(50);
  });

  it("to somebody who was not there when the cohort was read are to a person", async () => {
    const [like] = await site.store.deliveries(ref);
    if (!like) throw new Error("no letter");
    await site.put({ ...like, id: "dlv_new", version: 0, letter: "thank-you", recipient: { is: "applicant", id: "app_new" } });
    const page = await ours.get(`${base}/letters?letter=thank-you`);
    expect(page.root.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("td")[0]?.textContent)).toEqual(["une personne"]);
  });

  it("are narrowed down by letter and by person, and open one by one as they read, without anybody's links", async () => {
    const page = await ours.get(`${base}/letters?person=app_mentor-1&letter=application-accepted`);
    expect(page.root.querySelectorAll("tbody tr")).toHaveLength(1);
    const one = await ours.get(page.root.querySelector("tbody a")?.getAttribute("href") ?? "");
    expect(one.text).toContain("Un organisateur accepte la candidature");
    const frame = await ours.get(one.root.querySelector("iframe")?.getAttribute("src") ?? "");
    expect(frame.headers["content-security-policy"]).toContain("sandbox");
    expect(frame.headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(frame.html).toContain("Nadia");
    expect(frame.html).not.toMatch(/\/me\/|\/u\//u);
    expect((await ours.get(`${base}/letters/dlv_none`)).status).toBe(404);
  });

  it("to come stand in a calendar, with whom they are for", async () => {
    const { text, root } = await ours.get(`${base}/letters/calendar`);
    expect(root.querySelectorAll(".days > li").length).toBeGreaterThan(5);
    for (const said of ["Point de la semaine", "Rappel de la réunion", "Évaluation", "Remerciements", "Quand quelque chose arrive"])
      expect(text).toContain(said);
  });

  it("in doubt are sent again when an organiser says so, once", async () => {
    const page = await ours.get(`${base}/letters`);
    const [doubtful] = page.forms.filter(({ action }) => action.endsWith("/again"));
    expect((await ours.post(doubtful?.action ?? "")).to).toBe(`${base}/letters?done=sentAgain`);
    expect(site.mails).toHaveLength(1);
    // The same click, once more; and another, much later.
    expect((await ours.post(doubtful?.action ?? "")).to).toBe(`${base}/letters?done=sentAgain`);
    expect(site.mails).toHaveLength(1);
    const { now } = site;
    site.now = addSeconds(now, 3600);
    const again = await ours.post(doubtful?.action ?? "");
    site.now = now;
    expect(again.status).toBe(409);
    expect(again.text).toContain("La situation a changé");
    expect(again.root.querySelectorAll("tbody tr")).toHaveLength(50);
    expect(site.mails).toHaveLength(1);
    expect((await ours.post(`${base}/letters/dlv_nothing/again`)).status).toBe(404);
  });

  it("of the programme itself, an invitation or the committee's, are seen to with a cohort's own; who waits for a link asks anew", async () => {
    const of = { programme: ref.programme, cohort: "-" };
    const made = {
      kind: "delivery",
      ...of,
      version: 0,
      occasion: "#1",
      language: "fr",
      state: "claimed",
      sentAt: null,
      facts: {},
    } as const;
    const then = { dueAt: addSeconds(site.now, -7200), claimedAt: addSeconds(site.now, -7200), by: "organiser:org_owner" };
    const to = { is: "organiser", id: ofAei.id } as const;
    const facts = { heldOn: "2026-03-27", role: "coordinator" };
    const letter = (id: string, letter: string) => ({ ...made, ...then, facts, id, letter, messageId: `${id}@x`, recipient: to });
    await site.put(letter("dlv_minutes", "committee-recorded"), letter("dlv_invited", "organiser-invited"), letter("dlv_in", "sign-in"));
    const page = await ours.get(`${base}/letters`);
    for (const name of ["Accès à la console", "Compte rendu du comité"]) expect(page.text).toContain(`${name} · ${ofAei.name}`);
    expect(page.forms.some(({ action }) => action.includes("/dlv_in/"))).toBe(false);
    const at = (way: string, id: string) => page.forms.find(({ action }) => action.endsWith(`/letters/${id}/${way}`))?.action ?? "";
    const before = site.mails.length;
    for (const _ of ["a click", "once more"]) expect((await ours.post(at("again", "dlv_minutes"))).to).toContain("done=sentAgain");
    expect(site.mails.slice(before).map((mail) => mail.to.address)).toEqual([ofAei.email]);
    expect((await ours.post(at("arrived", "dlv_invited"))).to).toContain("done=letterArrived");
    expect((await site.store.get("delivery", { ...of, id: "dlv_invited" }))?.state).toBe("sent");
    expect((await ours.get(`${base}/letters`)).text).not.toContain(`· ${ofAei.name}`);
  });

  it("wait while they are paused, with a reason, and go when an organiser resumes them; two who click at once do no harm", async () => {
    const page = await ours.get(`${base}/letters`);
    const unsaid = await ours.submit(page, "/letters/pause", { reason: " " });
    expect([unsaid.status, unsaid.root.querySelector("#f-reason")?.getAttribute("aria-invalid")]).toEqual([422, "true"]);
    const both = await Promise.all(["Deuil", "Fête"].map((reason) => ours.submit(page, "/letters/pause", { reason })));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    const paused = await ours.get(`${base}/letters`);
    expect(paused.text).toContain("Les courriers sont suspendus");
    expect(paused.text).toMatch(/Deuil|Fête/u);
    // An invitation that will have come too late, to a gathering that is over, may be left out.
    const [like] = await site.store.deliveries(ref);
    if (!like) throw new Error("no letter");
    await site.put({ ...like, id: "dlv_held", version: 0, letter: "gathering-invitation", occasion: "2026-04", state: "due" });
    const held = await ours.get(`${base}/letters`);
    expect([held.status, held.root.querySelector("[name=drop]")?.getAttribute("value")]).toEqual([200, "gathering-invitation"]);
    const resumed = await Promise.all([1, 2].map(() => ours.submit(paused, "/letters/resume")));
    expect(resumed.map(({ status }) => status)).toEqual([303, 303]);
    expect((await ours.get(`${base}/letters`)).text).not.toContain("Les courriers sont suspendus");
  });
});

describe("the log", () => {
  let site: Site;
  afterEach(() => site.stop());
  const entry = (n: number, said: { by: string; event: string; subject: string }): Item => {
    const at = `2026-05-0${n}T10:00:00Z`;
    return { kind: "log", ...ref, id: `${at}#${n}`, version: 0, at, facts: {}, ...said };
  };

  it("says who did what to whom, newest first, without ids", async () => {
    site = await openSite({ ...underway(), cohort: aCohort({ ...underway().cohort }) });
    await site.put(
      entry(1, { by: "workflow", event: "pair-introduced", subject: "pair_1" }),
      entry(2, { by: "organiser:org_aei", event: "application-accepted", subject: "app_mentee-2" }),
      entry(3, { by: "participant:app_mentee-1", event: "meeting-planned", subject: "mtg_1" }),
      entry(4, { by: "organiser:org_gone", event: "gathering-announced", subject: "2026-05" }),
      entry(5, { by: "participant:app_erased", event: "something-new", subject: "dlv_123" }),
    );
    const page = await (await site.visit(ofAei)).get(`${base}/log`);
    const rows = page.root.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("th, td").map((cell) => cell.textContent));
    expect(rows.map(([event, what, who]) => [event, what?.replace(/[\u2068\u2069]/gu, "").replace(/\u00a0/gu, " "), who])).toEqual([
      ["something-new", "", "une personne"],
      ["Réunion annoncée", "mai 2026", "l’organisation"],
      ["Rencontre prévue", "Mentee 1 · Mentor 1", "Mentee 1"],
      ["Candidature acceptée", "Mentee 2", "Amal Coordinatrice"],
      ["Binôme présenté", "Mentee 1 · Mentor 1", "le programme"],
    ]);
  });
});
