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
import { asking } from "./fixtures/asking.ts";

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

  it("is one entry a kind, oldest first, with how long it has waited and by when it is due", async () => {
    const page = await (await open(asking(), stages.mentoring.now)).get(base);
    expect(waiting(page)).toEqual(["contested", "help"]);
    const ages = page.root.querySelectorAll(".ages").map((line) => line.text.replace(/\s+/gu, " ").trim());
    expect(ages).toEqual(["Depuis 9 jours en retard de 2 jours", ...Array<string>(3).fill("Depuis 2 jours à faire aujourd’hui")]);
    expect(page.root.querySelectorAll("[data-about=help] blockquote")).toHaveLength(3);
  });

  it("sets apart what another body decides", async () => {
    const world = proposed();
    await open(world, stages.matching.now);
    const pages = await Promise.all([ofAei, ofIya, auditor].map(async (organiser) => (await site.visit(organiser)).get(base)));
    expect(pages.map(waiting)).toEqual([["approval"], ["approval"], []]);
    expect(pages.map(elsewhere)).toEqual([["approval"], ["approval"], ["approval"]]);
    expect(pages.map((page) => /approbation : (?<body>[A-Z]{3})/u.exec(page.text)?.groups?.["body"])).toEqual(["AEI", "IYA", "AEI"]);
  });

  it("shrinks as decisions are taken", async () => {
    const page = await (await open(approvable(), stages.matching.now)).get(base);
    expect(page.text).toContain("approbation : IYA");
    expect(page.text).not.toContain("approbation : AEI");
  });
});

describe("deciding right there", () => {
  it("settles what two disagree on, with the words of both, and comes back to Today", async () => {
    const ours = await open(asking(), stages.mentoring.now);
    const page = await ours.get(base);
    expect(page.text).toContain("60 minutes");
    expect(page.text).toContain("Non.");
    const answer = await ours.submit(page, "/settle", { counts: "yes" });
    expect(answer.to).toBe(`${base}?done=meetingSettled`);
    expect(waiting(await ours.follow(answer))).toEqual(["help"]);
  });

  it("answers a request for help; the second of two organisers sees that it is settled", async () => {
    const ours = await open(asking(), stages.mentoring.now);
    const theirs = await site.visit(ofAei);
    const [one, other] = [await ours.get(base), await theirs.get(base)];
    const path = "/pairs/help/app_mentor-1/settle";
    expect((await ours.submit(one, path, { answer: "Je vous appelle." })).to).toBe(`${base}?done=helped`);
    const late = await theirs.submit(other, path, { answer: "Nous en parlons demain." });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Nous en parlons demain.");
    expect((await theirs.submit(other, path, { answer: "Je vous appelle." })).status).toBe(303);
    const helped = (await site.store.world(ref))?.participants.find(({ id }) => id === "app_mentor-1")?.helped;
    expect(helped?.answer).toBe("Je vous appelle.");
  });

  it("introduces the best free mentor after showing what that does, once", async () => {
    const world = underway({ mentors: 3, mentees: 2 });
    const ended = { is: "ended", at: "2026-05-02T10:00:00Z", why: "exit", by: "mentor" } as const;
    const pairs = world.pairs.map((pair, i) => (i === 0 ? { ...pair, state: ended } : pair));
    const ours = await open({ ...world, pairs }, stages.mentoring.now);
    const theirs = await site.visit(ofAei);
    const offered = await ours.get(base);
    const link = offered.root.querySelector("#waiting a[href*='/replace/app_mentor-3']");
    expect(link?.textContent).toContain("Présenter \u2068Mentor 3\u2069");
    const preview = link?.getAttribute("href") ?? "";
    const before = await site.rows();
    const [one, other] = [await ours.get(preview), await theirs.get(preview)];
    // Whoever is shown is noted; nothing else.
    expect((await site.rows()).filter((row) => !before.includes(row) && !row.includes("seen"))).toEqual([]);
    expect(one.text).toContain("Nous vous présentons Mentor");
    expect(one.root.querySelector("[name=reason]")?.getAttribute("value")).toContain("proposé par le programme");
    expect(one.root.querySelector(`main a[href="${base}"]:not(.soft)`)).not.toBeNull();
    expect((await ours.submit(one, "/replace")).to).toBe(`${base}?done=replaced`);
    expect((await theirs.submit(other, "/replace")).status).toBe(409);
    expect((await site.store.world(ref))?.pairs).toHaveLength(3);
  });

  it("is not offered to who only reads, and words of help are shown to nobody else", async () => {
    await open(asking(), stages.mentoring.now);
    const page = await (await site.visit(auditor)).get(base);
    expect(page.text).toContain("Rien ne vous est demandé");
    expect(page.text).not.toContain("Vous recevrez un courrier");
    expect(page.html).not.toContain("/settle");
    expect(page.html).not.toContain("<blockquote");
  });
});

describe("the course and the promises", () => {
  it("say what comes next, where the cohort stands and where it is heading", async () => {
    const world = underway({ mentors: 12, mentees: 12 });
    const meetings = world.pairs.flatMap(({ id }, i) => (i % 3 === 0 ? [] : [aMeeting({ id: `m_${id}`, pair: id })]));
    const page = await (await open({ ...world, meetings }, stages.mentoring.now)).get(base);
    expect(page.text).toContain("Dans 37 jours, le mentorat se termine.");
    expect(page.root.querySelectorAll(".life .phase.now")).toHaveLength(1);
    expect(page.root.querySelectorAll(".life .mark a")).toHaveLength(3);
    expect(page.root.querySelector("[data-figure=pairCompletion]")?.text).toMatch(/À ce rythme, \d+\s%/u);
  });

  it("while people sign up count them", async () => {
    const page = await (await open(stages.intake.world(), stages.intake.now)).get(base);
    expect(page.text).toContain("Dans 19 jours, les inscriptions se ferment. Mentors : 4, objectif 30.");
    expect(page.root.querySelectorAll("[data-figure]").map((one) => one.getAttribute("data-figure"))).toEqual(["mentors", "mentees"]);
  });

  it("are read in two requests beside the session's", async () => {
    const ours = await open(underway({ mentors: 60, mentees: 60 }), stages.mentoring.now);
    const asked: string[] = [];
    const store = site.store as unknown as Record<string, (...given: unknown[]) => unknown>;
    for (const name of ["get", "world", "glance", "deliveries", "log", "cohorts", "organisers"]) {
      const real = store[name]?.bind(store);
      store[name] = (...given) => (asked.push(name), real?.(...given));
    }
    await ours.get(base);
    expect(asked.sort()).toEqual(["get", "get", "glance"]);
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
    [{ choice: "go-on", reason: "" }, "Dites pourquoi", "reason"],
    [{ reason: "Parce que." }, "Certaines réponses sont à corriger", "choice"],
    [{ choice: "extend", extendTo: "2026-03-20", reason: "Parce que." }, "Cette date est déjà passée", "extendTo"],
    [{ choice: "extend", extendTo: "2026-12-20", reason: "Parce que." }, "l’ordre des étapes", "extendTo"],
  ])("is asked again for %j, with what was typed", async (answers: Record<string, string>, said, wrong) => {
    const { status, text, root } = await decide(answers);
    expect([status, text]).toEqual([422, expect.stringContaining(said)]);
    expect(root.querySelectorAll(".wrong").map((field) => field.querySelector("[name]")?.getAttribute("name"))).toEqual([wrong]);
    expect(root.querySelector("details:has([action$='/cancel'])")?.hasAttribute("open")).toBe(false);
    expect(root.querySelector("textarea[name=reason]")?.textContent).toBe(answers["reason"]);
    expect(root.querySelector("input[type=radio][checked]")?.getAttribute("value")).toBe(answers["choice"]);
    expect(root.querySelector("[name=extendTo]")?.getAttribute("value")).toBe(answers["extendTo"] ?? "2026-04-06");
    expect([site.signals, (await cohort()).quorum]).toEqual([[], null]);
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
    expect(page.text).toContain("8 candidatures attendent encore une réponse");
  });

  it("tells each coordinator of the people they decide on, and of the other body's once theirs are decided", async () => {
    const world = selecting();
    await open(world, stages.selection.now);
    const page = await (await site.visit(ofIya)).get(base);
    expect(page.root.querySelector("[data-about=selection] a")?.text).toBe("Décider de 4\u00a0candidatures");
    expect((await (await site.visit(owner)).get(base)).root.querySelector("[data-about=selection] a")?.text).toContain(
      "8\u00a0candidatures",
    );
    for (const one of world.applications.filter(({ role }) => role === "mentee"))
      await site.store.commit([{ put: { ...one, status: "accepted" as const } }]);
    const done = await (await site.visit(ofIya)).get(base);
    expect([waiting(done), elsewhere(done)]).toEqual([[], ["selection"]]);
    const [ours, theirs] = [await site.visit(ofIya), await site.visit(ofAei)];
    expect(waiting(await theirs.get(base))).toEqual(["selection"]);
    expect((await ours.get(`${base}/applications`)).html).not.toContain("/selection/end");
    for (const one of world.applications.filter(({ role }) => role === "mentor"))
      await site.store.commit([{ put: { ...one, status: "accepted" as const } }]);
    for (const path of [base, `${base}/applications`]) expect((await ours.get(path)).html).toContain("/selection/end");
  });

  it("wakes the state machine once everybody is decided", async () => {
    const world = selecting();
    const applications = world.applications.map((one) => ({ ...one, status: "accepted" as const }));
    const ours = await open({ ...world, applications }, stages.selection.now);
    expect((await ours.post(`${base}/selection/end`)).to).toBe(`${base}?done=selectionEnded`);
    expect((await cohort()).selected).toMatchObject({ by: "organiser:org_owner" });
    expect(site.signals).toEqual(["token of selection"]);
  });
});

describe("a stuck step", () => {
  const stuck = () => ({ ...underway(), cohort: { ...underway().cohort, trouble: { step: "Survey", since: "2026-05-03T10:00:00Z" } } });

  it("can be tried again", async () => {
    const ours = await open(stuck(), stages.mentoring.now);
    const page = await ours.get(base);
    expect([waiting(page), page.text]).toEqual([["trouble"], expect.stringContaining("L’étape « Évaluation » échoue")]);
    await ours.submit(page, "/trouble/resume");
    expect((await cohort()).trouble).toBeNull();
    expect(site.signals).toEqual(["token of trouble"]);
    expect((await ours.submit(page, "/trouble/resume")).status).toBe(303);
  });
});

describe("cancelling", () => {
  it("needs a reason, keeps it to organisers, and wakes every wait so that everybody is told", async () => {
    const ours = await open(underway(), stages.mentoring.now);
    const page = await ours.get(base);
    const { root } = await ours.submit(page, "/cancel");
    expect(root.querySelector("details[open] .wrong .error")?.textContent).toContain("Dites pourquoi");
    await ours.submit(page, "/cancel", { reason: "Les organismes se séparent." });
    expect((await cohort()).phase).toBe("cancelled");
    expect(site.signals).toHaveLength(waitNames.length);
    expect((await takeStep(site.deps, ref, "pairs", site.now)).batches[0]?.deliveries).toHaveLength(8);
    expect(JSON.stringify(await site.store.deliveries(ref))).not.toContain("se séparent");
  });

  it("is offered to owners only", async () => {
    await open(underway(), stages.mentoring.now);
    const offered = async (who: typeof owner) =>
      (await (await site.visit(who)).get(base)).forms.some(({ action }) => action.endsWith("/cancel"));
    expect([await offered(owner), await offered(ofAei)]).toEqual([true, false]);
  });
});
