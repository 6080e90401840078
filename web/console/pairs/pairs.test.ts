import type { World } from "@tamkine/core/world";
import { ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());
async function open(world: World = underway(), now: string = during.underway) {
  site = await openSite({ ...world, waits: waitsFor("pairs") });
  site.now = now;
  ours = await site.visit(owner);
}

const path = `${base}/pairs`;
const pairOf = async (mentee: string) =>
  (await site.store.world(ref))?.pairs.find((pair) => pair.mentee === mentee && pair.successor === null);
const change = (world: World, id: string, said: Partial<World["participants"][number]>): World => ({
  ...world,
  participants: world.participants.map((one) => (one.id === id ? { ...one, ...said } : one)),
});
const withRoom = () => change(underway(), "app_mentor-2", { capacity: 3 });
/** The form that introduces the best of those who are possible, after what it would do. */
const bestOffer = async (mentee: string, by = ours, from = "") => {
  const list = await by.get(`${path}/${mentee}/replace${from}`);
  const page = await by.get(list.root.querySelector("a[href*='/replace/']")?.getAttribute("href") ?? "");
  return { page, form: page.forms.find(({ action }) => action.endsWith("/replace")) };
};

describe("the list", () => {
  it("groups pairs by what they need, with the reason", async () => {
    await open(change(underway(), "app_mentee-3", { bouncedAt: "2026-04-20T10:00:00Z" }));
    const page = await ours.get(path);
    const health = Object.fromEntries(
      page.root.querySelectorAll("[data-pair]").map((one) => [one.getAttribute("data-pair"), one.getAttribute("data-health")]),
    );
    expect(health["pair_3"]).toBe("call");
    expect(health["pair_2"]).toBe("nudge");
    expect(page.root.querySelectorAll("[data-pair=pair_3] a[href^='tel:']")).toHaveLength(2);
    expect(page.root.querySelectorAll("[data-pair=pair_2] a[href^='tel:']")).toEqual([]);
    expect(page.text).toContain("courrier non distribué");
    expect(page.text).toContain("Pas encore de première rencontre");
  });
});

/** Whose contacts were seen, by the log. */
const seen = async () => (await site.store.log(ref)).flatMap(({ event, subject }) => (event === "contact-seen" ? [subject] : [])).sort();

describe("a pair's own page", () => {
  it("has both people, whose contacts are shown once both have accepted, its meetings and its letters", async () => {
    await open();
    const page = await ours.get(`${path}/pair_1`);
    expect(page.status).toBe(200);
    expect(page.root.querySelectorAll("#pair a[href^='mailto:']")).toHaveLength(2);
    expect(page.html).toContain("https://wa.me/");
    expect(page.html).not.toContain("/me/");
    expect((await ours.get(`${path}/pair_77`)).status).toBe(404);
    const pairs = underway().pairs.map((pair) => ({
      ...pair,
      acceptedAt: { mentor: pair.introducedAt, mentee: null },
      state: { is: "introduced" as const },
    }));
    await site.stop();
    await open({ ...underway(), pairs });
    site.now = "2026-04-14T10:00:00Z";
    expect((await ours.get(`${path}/pair_1`)).root.querySelectorAll("#pair a[href^='mailto:']")).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  it("shows how to reach two who leave their introduction unanswered, whom somebody has to call, and notes that it was seen", async () => {
    const silent = underway().pairs.map((pair) => ({
      ...pair,
      acceptedAt: { mentor: null, mentee: null },
      state: { is: "introduced" as const },
    }));
    await open({ ...underway(), pairs: silent });
    const page = await ours.get(`${path}/pair_1`);
    expect(page.text).toContain("À appeler");
    expect(page.root.querySelectorAll("#pair a[href^='mailto:']")).toHaveLength(2);
    expect(await seen()).toEqual(["app_mentee-1", "app_mentor-1"]);
  });

  it("comes after what has to be done: mentors who are free are told last, letters after what happened", async () => {
    const silent = { acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } } as const;
    const left = { state: { is: "ended", at: during.underway, why: "left", by: "mentee" } } as const;
    const pairs = underway().pairs.map((pair) => ({ ...pair, ...(pair.id === "pair_1" ? silent : pair.id === "pair_2" ? left : {}) }));
    await open(change({ ...underway(), pairs }, "app_mentee-2", { state: { is: "left", at: during.underway, reason: "" } }));
    const { root } = await ours.get(path);
    const cards = root.querySelectorAll("main section[id]").map(({ id }) => id);
    expect(cards.filter((id) => ["silent", "free-mentors", "pairs"].includes(id))).toEqual(["silent", "free-mentors", "pairs"]);
    const { text } = await ours.get(`${path}/pair_3`);
    expect(text.indexOf("Ce qui s’est passé")).toBeLessThan(text.indexOf("Aucun courrier."));
  });

  it("is found by a name, which stands in no address, and by how it is doing", async () => {
    await open();
    const name = (await site.store.get("application", { ...ref, id: "app_mentee-2" }))?.form.name ?? "";
    const shown = (page: Page) => page.root.querySelectorAll("[data-pair]").map((one) => one.getAttribute("data-pair"));
    const look = async (words: string) => ours.follow(await ours.post(`${path}/search`, { words, sort: "mentor" }));
    expect((await ours.post(`${path}/search`, { words: name })).to).not.toContain(encodeURIComponent(name));
    expect(shown(await look(name))).toContain("pair_2");
    expect((await look(name)).root.querySelector("select[name=sort] [selected]")?.getAttribute("value")).toBe("mentor");
    expect(shown(await look("personne de ce nom"))).toEqual([]);
    expect(shown(await ours.get(`${path}?state=nudge`))).toContain("pair_2");
    expect(shown(await ours.get(`${path}?state=call`))).toEqual([]);
  });
});

describe("a word to a pair", () => {
  it("is seen before it goes, goes to both, and not again for three days; of two organisers one sends it", async () => {
    await open();
    const theirs = await site.visit(ofAei);
    const page = await ours.get(`${path}/pair_2/nudge`);
    const seen = await theirs.get(`${path}/pair_2/nudge`);
    expect(page.root.querySelectorAll("article.letter")).toHaveLength(2);
    expect(page.html).not.toMatch(/\/me\/[A-Za-z0-9]/u);
    expect(site.mails).toEqual([]);
    expect((await ours.submit(page, "/nudge")).to).toBe(`${path}/pair_2?done=nudged`);
    expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentee2@example.ma", "mentor2@example.ma"]);
    const late = await theirs.submit(seen, "/nudge");
    expect(late.status).toBe(409);
    expect(site.mails).toHaveLength(2);
    expect((await ours.get(`${path}/pair_2`)).text).toContain("Un mot vient de partir");
  });
});

describe("ending a pair", () => {
  it("tells both, wakes the state machine and asks for another mentor", async () => {
    await open();
    const page = await ours.get(`${path}/pair_2/end?list=${encodeURIComponent("?sort=mentor")}`);
    expect(page.root.querySelectorAll("article.letter")).toHaveLength(2);
    expect(page.text).toMatch(
      /Binômes avec assez de rencontres.*Qui pourrait suivre|Qui pourrait suivre.*Binômes avec assez de rencontres/u,
    );
    expect((await pairOf("app_mentee-2"))?.state.is).toBe("active");
    const answer = await ours.submit(page, "/pair_2/end", { reason: "D’un commun accord." });
    expect(answer.to).toBe(`${path}?sort=mentor&done=ended`);
    expect((await pairOf("app_mentee-2"))?.state).toMatchObject({ is: "ended", by: "organiser", reason: "D’un commun accord." });
    expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentee2@example.ma", "mentor2@example.ma"]);
    expect(site.mails.map(({ text }) => text).join()).not.toContain("commun accord");
    expect(site.signals).toEqual(["token of pairs"]);
    expect((await ours.get(path)).root.querySelector("#alone a.button")?.getAttribute("href")).toBe(`${path}/app_mentee-2/replace`);
  });

  it("is done once", async () => {
    await open();
    const theirs = await site.visit(ofAei);
    const [page, seen] = [await ours.get(`${path}/pair_2/end`), await theirs.get(`${path}/pair_2/end`)];
    await ours.submit(page, "/pair_2/end");
    const again = await theirs.submit(seen, "/pair_2/end", { reason: "Il part à l’étranger." });
    expect(again.status).toBe(409);
    expect(again.text).toContain("La situation a changé");
    expect(again.text).toMatch(/Entre-temps.*Binôme terminé · .Leïla Organisatrice/u);
    expect(again.text).toContain("Il part à l’étranger.");
    expect(site.mails).toHaveLength(2);
    expect((await pairOf("app_mentee-2"))?.state).not.toHaveProperty("reason");
    expect((await ours.post(`${path}/pair_77/end`)).status).toBe(404);
  });
});

describe("another mentor", () => {
  it("is introduced from the candidates, best first; meetings go on counting", async () => {
    await open(withRoom());
    const { page, form: best } = await bestOffer("app_mentee-1");
    expect(best?.fields["mentor"]).toBe("app_mentor-2");
    expect(page.root.querySelectorAll("article.letter")).toHaveLength(3);
    expect(site.mails).toEqual([]);
    expect((await ours.post(best?.action ?? "", { ...best?.fields, reason: "Elle part à l’étranger." })).to).toBe(`${path}?done=replaced`);
    expect(await pairOf("app_mentee-1")).toMatchObject({ mentor: "app_mentor-2", predecessor: "pair_1", state: { is: "introduced" } });
    expect(site.mails).toHaveLength(3);
    expect(site.signals).toEqual(["token of pairs"]);
  });

  it("is chosen on the way from Today and back, with the reason at hand", async () => {
    await open(withRoom());
    const { form } = await bestOffer("app_mentee-1", ours, "?from=today");
    expect(form?.fields["reason"]).toContain("proposé par le programme");
    expect((await ours.post(form?.action ?? "", form?.fields)).to).toBe(`${base}?done=replaced`);
  });

  it("with one more place, when the mentor agreed to it", async () => {
    await open();
    const { form: best } = await bestOffer("app_mentee-1");
    expect(best?.fields["place"]).toBe("capacity");
    const answer = await ours.post(best?.action ?? "", { ...best?.fields, reason: "Elle accepte une personne de plus." });
    expect(answer.to).toBe(`${path}?done=placed`);
    expect((await pairOf("app_mentee-1"))?.mentor).toBe(best?.fields["mentor"]);
  });

  it.each([
    ["no reason", { mentor: "app_mentor-2", reason: " " }, 422, "Dites pourquoi"],
    ["no such mentor", { mentor: "app_nobody", reason: "Parce que." }, 404, ""],
    ["no place left", { mentor: "app_mentor-3", reason: "Parce que." }, 409, "n’a plus de place"],
  ])("is refused for %s, and what was typed stays", async (_, answers, status, said) => {
    await open(withRoom());
    const page = await ours.post(`${path}/app_mentee-1/replace`, answers);
    expect(page.status).toBe(status);
    expect(page.text).toContain(said);
    const field = page.root.querySelector("#reason");
    expect(field?.getAttribute("value") ?? answers.reason).toBe(answers.reason);
    expect((await pairOf("app_mentee-1"))?.id).toBe("pair_1");
  });

  it("is chosen by one organiser: the other sees who was faster", async () => {
    await open(withRoom());
    const theirs = await site.visit(ofAei);
    const { form: seen } = await bestOffer("app_mentee-1", theirs);
    const { form: first } = await bestOffer("app_mentee-1");
    await ours.post(first?.action ?? "", { ...first?.fields, reason: "Je l’ai appelée." });
    const late = await theirs.post(seen?.action ?? "", {
      ...seen?.fields,
      mentor: "app_mentor-3",
      place: "capacity",
      reason: "Moi aussi.",
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain("modifiées entre-temps");
    expect(late.text).toMatch(/Binôme présenté · .Leïla Organisatrice/u);
    expect(late.html).toContain("Moi aussi.");
    expect((await pairOf("app_mentee-1"))?.mentor).toBe("app_mentor-2");
  });

  it("is not for someone who is no mentee here, nor before or after mentoring", async () => {
    await open();
    expect((await ours.get(`${path}/app_nobody/replace`)).status).toBe(404);
    expect((await ours.get(`${path}/app_mentor-1/replace`)).status).toBe(404);
    await site.stop();
    await open(stages.survey.world(), stages.survey.now);
    const page = await ours.post(`${path}/app_mentee-1/replace`, { mentor: "app_mentor-2", reason: "Parce que." });
    expect(page.status).toBe(409);
    expect(page.text).toContain("n’en est pas à cette étape");
  });
});

describe("a request for help", () => {
  const asking = (at: string) => change(underway(), "app_mentee-1", { help: { at, about: "Je ne sais plus quoi faire." } });
  const help = async () => (await site.store.get("participant", { ...ref, id: "app_mentee-1" }))?.help;

  it("is shown in the person's words and can be settled", async () => {
    await open(asking("2026-05-03T10:00:00Z"));
    const page = await ours.get(path);
    expect(page.text).toContain("Je ne sais plus quoi faire.");
    // What was written goes with it, so one touch too many does nothing.
    expect(page.root.querySelector("details:has(form[action$='/settle'])")?.getAttribute("open")).toBeUndefined();
    expect(page.root.querySelectorAll("form[action$='/settle']").every((form) => form.closest("details"))).toBe(true);
    expect((await ours.submit(page, "/app_mentee-1/settle")).to).toBe(`${path}?done=helped#help`);
    expect(await help()).toBeNull();
    expect((await ours.submit(page, "/app_mentee-1/settle")).status).toBe(303);
    expect((await ours.post(`${path}/help/app_nobody/settle`)).status).toBe(404);
  });

  it("asked anew since the page was shown is not settled by the old click", async () => {
    await open(asking("2026-05-04T09:00:00Z"));
    const late = await ours.post(`${path}/help/app_mentee-1/settle`, { asked: "2026-05-03T10:00:00Z" });
    expect(late.status).toBe(409);
    expect(await help()).not.toBeNull();
  });
});
