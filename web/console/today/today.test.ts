import { aCohort, aMeeting, ref } from "@tamkine/core/worlds/makers";
import { proposed, selecting, underway } from "@tamkine/core/worlds/worlds";
import { takeStep } from "@tamkine/core/workflow/take-step";
import { waitNames } from "@tamkine/core/workflow/wait";
import type { World } from "@tamkine/core/world";
import { afterEach, describe, expect, it } from "vitest";
import { approvable } from "../fixtures/cohort.ts";
import { auditor, base, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page } from "../fixtures/visitor.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
afterEach(() => site.stop());

async function open(world: World, now: string) {
  site = await openSite({ ...world, waits: waitsFor(...waitNames) });
  site.now = now;
  return site.visit(owner);
}
const cohort = async () => (await site.store.get("cohort", ref)) ?? aCohort();
const waiting = (page: Page) => page.root.querySelectorAll(".waiting:not(.others) > li").map((line) => line.getAttribute("data-about"));
const elsewhere = (page: Page) => page.root.querySelectorAll(".waiting.others > li").map((line) => line.getAttribute("data-about"));

describe("what waits", () => {
  it("is nothing while everything runs by itself", async () => {
    const page = await (await open(underway(), stages.mentoring.now)).get(base);
    expect(waiting(page)).toEqual([]);
    expect(page.text).toContain("Rien ne vous attend");
  });

  it("is one line a kind, oldest first, each leading to where it is decided", async () => {
    const world = underway();
    const participants = world.participants.map((one, i) => ({ ...one, help: i < 3 ? { at: "2026-05-02T10:00:00Z", about: "?" } : null }));
    const attested = { mentor: "2026-04-20T19:00:00Z", mentee: null };
    const meetings = [aMeeting({ attested, contested: { by: "mentee", at: "2026-04-25T10:00:00Z", reason: "Non." } })];
    const page = await (await open({ ...world, participants, meetings }, stages.mentoring.now)).get(base);
    expect(waiting(page)).toEqual(["contested", "help"]);
    expect(page.text).toContain("3 personnes demandent de l’aide");
    expect(page.root.querySelectorAll(".waiting a").map((link) => link.getAttribute("href"))).toEqual([`${base}/pairs`, `${base}/pairs`]);
  });

  it("sets apart what another body decides", async () => {
    const world = proposed();
    await open(world, stages.matching.now);
    const pages = await Promise.all([ofAei, ofIya, auditor].map(async (organiser) => (await site.visit(organiser)).get(base)));
    expect(pages.map(waiting)).toEqual([["approval"], ["approval"], []]);
    expect(pages.map(elsewhere)).toEqual([["approval"], ["approval"], ["approval", "approval"]]);
    expect(pages.map((page) => /approbation : (?<body>[A-Z]{3})/u.exec(page.text)?.groups?.["body"])).toEqual(["AEI", "IYA", "AEI"]);
  });

  it("shrinks as decisions are taken", async () => {
    const page = await (await open(approvable(), stages.matching.now)).get(base);
    expect(page.text).toContain("approbation : IYA");
    expect(page.text).not.toContain("approbation : AEI");
  });
});

describe("too few signed up", () => {
  const short = "2026-03-30T10:00:00Z";
  const decide = async (answers: Record<string, string>) => {
    const ours = await open(stages.intake.world(), short);
    return ours.submit(await ours.get(base), "/quorum", answers);
  };

  it("can be extended: the later dates follow, everybody is told, and the wait ends", async () => {
    expect(await decide({ choice: "extend", extendTo: "2026-04-05", reason: "Le comité le souhaite." })).toMatchObject({ status: 303 });
    expect((await cohort()).schedule).toMatchObject({ intakeCloses: "2026-04-05", selectionEnds: "2026-04-12" });
    expect(site.signals).toEqual(["token of quorum", "token of intake"]);
    expect(site.mails).toHaveLength(8);
  });

  it.each(["go-on", "cancel"])("can %s", async (choice) => {
    const answer = await decide({ choice, reason: "Le comité le souhaite." });
    expect(answer.to).toBe(`${base}?done=decided`);
    expect((await cohort()).quorum).toMatchObject({ choice, by: "organiser:org_owner" });
    expect(site.signals).toContain("token of quorum");
  });

  it.each([
    [{ choice: "go-on", reason: "" }, "Dites pourquoi"],
    [{ reason: "Parce que." }, "Certaines réponses sont à corriger"],
    [{ choice: "extend", extendTo: "2026-03-20", reason: "Parce que." }, "Cette date est déjà passée"],
    [{ choice: "extend", extendTo: "2026-12-20", reason: "Parce que." }, "l’ordre des étapes"],
  ])("is asked again for %j, with what was typed", async (answers: Record<string, string>, said) => {
    const page = await decide(answers);
    expect(page.status).toBe(422);
    expect(page.text).toContain(said);
    expect(page.root.querySelector("textarea[name=reason]")?.textContent).toBe(answers["reason"]);
    expect(page.root.querySelector("input[type=radio][checked]")?.getAttribute("value")).toBe(answers["choice"]);
    const proposed = page.root.querySelector("[name=extendTo]")?.getAttribute("value");
    expect(proposed).toBe(answers["extendTo"] ?? "2026-04-06");
    expect(site.signals).toEqual([]);
    expect((await cohort()).quorum).toBeNull();
  });

  it("is decided once: the second organiser sees that it was", async () => {
    const ours = await open(stages.intake.world(), short);
    const theirs = await site.visit(ofAei);
    const [one, other] = [await ours.get(base), await theirs.get(base)];
    await ours.submit(one, "/quorum", { choice: "go-on", reason: "Nous sommes assez." });
    const late = await theirs.submit(other, "/quorum", { choice: "cancel", reason: "Nous sommes trop peu." });
    expect(late.status).toBe(409);
    expect(late.text).toContain("C’est déjà décidé");
    expect((await cohort()).quorum?.choice).toBe("go-on");
  });
});

describe("the end of selection", () => {
  it("is refused while someone waits, and says how many", async () => {
    const ours = await open(selecting(), stages.selection.now);
    const page = await ours.post(`${base}/selection/end`);
    expect(page.status).toBe(409);
    expect(page.text).toContain("8 candidatures attendent encore une décision");
  });

  it("wakes the state machine once everybody is decided", async () => {
    const world = selecting();
    const applications = world.applications.map((one) => ({ ...one, status: "declined" as const }));
    const ours = await open({ ...world, applications }, stages.selection.now);
    expect((await ours.post(`${base}/selection/end`)).to).toBe(`${base}?done=selectionEnded`);
    expect((await cohort()).selected).toMatchObject({ by: "organiser:org_owner" });
    expect(site.signals).toEqual(["token of selection"]);
  });
});

describe("a stuck step", () => {
  const stuck = () => ({ ...underway(), cohort: { ...underway().cohort, trouble: { step: "Mentoring", since: "2026-05-03T10:00:00Z" } } });

  it("can be tried again", async () => {
    const ours = await open(stuck(), stages.mentoring.now);
    const page = await ours.get(base);
    expect(waiting(page)).toEqual(["trouble"]);
    await ours.submit(page, "/trouble/resume");
    expect((await cohort()).trouble).toBeNull();
    expect(site.signals).toEqual(["token of trouble"]);
    expect((await ours.submit(page, "/trouble/resume")).status).toBe(409);
  });
});

describe("cancelling", () => {
  it("needs a reason, keeps it to organisers, and wakes every wait so that everybody is told", async () => {
    const ours = await open(underway(), stages.mentoring.now);
    const page = await ours.get(base);
    expect((await ours.submit(page, "/cancel")).text).toContain("Dites pourquoi");
    await ours.submit(page, "/cancel", { reason: "Les organismes se séparent." });
    expect((await cohort()).phase).toBe("cancelled");
    expect(site.signals).toHaveLength(waitNames.length);
    expect((await takeStep(site.deps, ref, "pairs", site.now)).batches[0]?.deliveries).toHaveLength(8);
    expect(JSON.stringify(await site.store.deliveries(ref))).not.toContain("se séparent");
  });

  it("is offered to owners only", async () => {
    await open(underway(), stages.mentoring.now);
    expect((await (await site.visit(ofAei)).get(base)).html).not.toContain("/cancel");
  });
});
