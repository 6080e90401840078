import { type Wording, wordingId } from "@tamkine/core/letter/words/wording";
import { aMenteeForm, aMentorForm } from "@tamkine/core/worlds/forms";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import { selecting } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { base, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Page, Visitor } from "../fixtures/visitor.ts";

let site: Site;
let ours: Visitor;
const twice = [
  anApplication({ id: "app_mentor-9", form: aMentorForm({ name: "Zineb Deux" }), email: "deux@example.ma", bothSides: true }),
  anApplication({ id: "app_mentee-9", form: aMenteeForm({ name: "Zineb Deux" }), email: "deux@example.ma", bothSides: true }),
];
beforeEach(async () => {
  const world = selecting();
  const applications = world.applications.map((one) =>
    one.id === "app_mentor-4" ? { ...one, status: "unverified" as const, verifiedAt: null } : one,
  );
  site = await openSite({ ...world, applications: [...applications, ...twice] });
  site.now = stages.selection.now;
  ours = await site.visit(owner);
});
afterEach(() => site.stop());

const path = `${base}/applications`;
const names = (page: Page) => page.root.querySelectorAll(".people li a").map((link) => link.textContent);
const statusOf = async (id: string) => (await site.store.get("application", { ...ref, id }))?.status;
const review = (page: Page, answers: Record<string, string | string[]>, by = ours) => by.submit(page, "/applications/review", answers);

describe("the list", () => {
  it("narrows down by role, by status and by a piece of a name, without case or accents", async () => {
    expect(names(await ours.get(path))).toHaveLength(10);
    expect(names(await ours.get(`${path}?role=mentor`))).toHaveLength(5);
    expect(names(await ours.get(`${path}?status=unverified`))).toEqual(["Mentor 4"]);
    expect(names(await ours.get(`${path}?role=king&status=dead`))).toHaveLength(10);
  });

  it("is searched by name, address and town without case or accents, and no address says for whom", async () => {
    const search = async (words: string) => ours.submit(await ours.get(`${path}?role=all`), "/search", { words });
    const found = await search("ZINÉB deux");
    expect(found.status).toBe(303);
    expect(found.to).not.toMatch(/zin|deux/iu);
    const page = await ours.follow(found);
    expect(names(page)).toHaveLength(2);
    expect(page.root.querySelector("input[name=words]")?.getAttribute("value")).toBe("ZINÉB deux");
    expect(names(await ours.follow(await search("mentee3@")))).toEqual(["Mentee 3"]);
    expect(names(await ours.follow(await search("rabât")))).toHaveLength(10);
    expect((await ours.follow(await search("nobody"))).text).toContain("Personne ne correspond");
    expect((await search("  ")).to).toBe(`${path}?role=all`);
    expect(names(await ours.get(`${path}?q=forged`))).toHaveLength(10);
    expect(names(await ours.submit(page, "/review", { to: "accepted", id: [] }))).toHaveLength(2);
  });

  it("narrows down by language, region, conditions and what deserves a look, and sorts there and back", async () => {
    expect(names(await ours.get(`${path}?language=ar`))).toEqual([]);
    expect(names(await ours.get(`${path}?region=abroad`))).toEqual([]);
    expect(names(await ours.get(`${path}?eligible=yes`))).toHaveLength(10);
    expect(names(await ours.get(`${path}?mark=both-sides`))).toEqual(["Zineb Deux", "Zineb Deux"]);
    expect(names(await ours.get(`${path}?mark=conflicts`))).toEqual([]);
    const there = names(await ours.get(`${path}?sort=role`));
    expect(names(await ours.get(`${path}?sort=role&back=yes`))[0]).toBe(there.find((name) => name?.startsWith("Mentor")));
  });

  it("begins with those one's own body decides on, ticked when they wait", async () => {
    const page = await (await site.visit(ofAei)).get(path);
    expect(names(page)).toHaveLength(5);
    expect(page.forms.find(({ action }) => action.endsWith("/review"))?.fields["id"]).toHaveLength(4);
  });

  it("opens to what the person answered and what became of it", async () => {
    const page = await ours.get(`${path}/app_mentor-1`);
    for (const said of ["Mentor 1", "mentor1@example.ma", "Économiste", "Rabat", "charte"]) expect(page.text).toContain(said);
    expect((await ours.get(`${path}/app_nobody`)).status).toBe(404);
  });
});

describe("deciding", () => {
  it.each([
    ["accepted", "accepted"],
    ["waitlisted", "waitlisted"],
    ["declined", "declined"],
  ])("%s: the very letters first, then all that are ticked, and back to the same list", async (to, status) => {
    const page = await ours.get(`${path}?role=mentor&status=submitted`);
    const letters = await review(page, { to, id: ["app_mentor-1", "app_mentor-2"] });
    expect(letters.status).toBe(200);
    expect([await statusOf("app_mentor-1"), site.mails]).toEqual(["submitted", []]);
    expect(letters.text).toContain("2 courriers en français");
    const said = letters.root.querySelector("article.letter .lines:nth-of-type(4)")?.textContent ?? "";
    const answer = await ours.submit(letters, "/decide", { reason: "Bon profil." });
    expect(answer).toMatchObject({ status: 303, to: `${path}?role=mentor&status=submitted&done=reviewed` });
    expect([await statusOf("app_mentor-1"), await statusOf("app_mentor-2"), await statusOf("app_mentor-3")]).toEqual([
      status,
      status,
      "submitted",
    ]);
    expect(site.mails.map(({ to: { address } }) => address).sort()).toEqual(["mentor1@example.ma", "mentor2@example.ma"]);
    expect(site.mails[0]?.text).toContain(said);
    expect(said.length).toBeGreaterThan(20);
    expect(site.mails.map(({ text }) => text).join()).not.toContain("Bon profil");
    expect((await ours.get(`${path}/app_mentor-1`)).text).toContain("Bon profil.");
  });

  it("shows the letters as the programme words them", async () => {
    const letter = "application-declined";
    const texts = { "1": "Merci de tout cœur d’avoir voulu en être." };
    const own = { id: wordingId(letter, "fr"), letter, language: "fr", texts, by: "organiser:org_1", at: site.now } as const;
    await site.put({ kind: "wording", programme: ref.programme, version: 0, ...own } satisfies Wording);
    const letters = await review(await ours.get(`${path}?role=mentor`), { to: "declined", id: ["app_mentor-1"] });
    expect(letters.root.querySelector("article.letter")?.textContent).toContain("voulu en être");
  });

  it.each([
    ["nobody is ticked", { to: "accepted", id: [] }, 422],
    ["nothing is asked", { to: "", id: "app_mentor-1" }, 422],
    ["someone is unknown", { to: "accepted", id: "app_mentor-77" }, 404],
  ])("is not begun when %s; ticks stay", async (_, answers: Record<string, string | string[]>, status) => {
    const page = await review(await ours.get(`${path}?role=mentor`), answers);
    expect(page.status).toBe(status);
    const ticked = page.root.querySelectorAll("input[name=id][checked]").map((box) => box.getAttribute("value"));
    expect(ticked).toEqual([answers["id"] ?? []].flat().filter((id) => id === "app_mentor-1"));
  });

  it("leaves out those for whom it is not possible, and says why of each", async () => {
    const page = await review(await ours.get(`${path}?role=mentor`), {
      to: "accepted",
      id: ["app_mentor-1", "app_mentor-4", "app_mentor-9"],
    });
    expect(page.root.querySelectorAll("[data-impossible]").map((one) => one.textContent.replace(/\s+/gu, " "))).toEqual([
      "Mentor 4 : la candidature est « Adresse à confirmer ».",
      "Zineb Deux : inscription des deux côtés, choisissez d’abord quelle candidature compte.",
    ]);
    await ours.submit(page, "/decide");
    expect([await statusOf("app_mentor-1"), await statusOf("app_mentor-9")]).toEqual(["accepted", "submitted"]);
  });

  it("is each body's own affair", async () => {
    const theirs = await site.visit(ofIya);
    const page = await theirs.get(`${path}?role=mentor`);
    expect(page.root.querySelectorAll("input[name=id]")).toEqual([]);
    const answer = await theirs.post(`${path}/decide`, { to: "accepted", id: "app_mentor-1" });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("Chaque organisme décide pour lui-même");
  });

  it("never overwrites what another organiser decided meanwhile: it says so, keeps what was ticked and typed, and can go on", async () => {
    const theirs = await site.visit(ofAei);
    const [one, other] = [await ours.get(path), await theirs.get(path)];
    const letters = await review(other, { to: "declined", id: ["app_mentor-1", "app_mentor-2"] }, theirs);
    await ours.submit(await review(one, { to: "accepted", id: "app_mentor-1" }), "/decide");
    const late = await theirs.submit(letters, "/decide", { reason: "Trop loin." });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Vos coches sont gardées");
    expect(late.root.querySelectorAll(".notice.warn li").map((one) => one.textContent)).toEqual(["Mentor 1 Acceptée"]);
    expect(late.html).toContain("Trop loin.");
    expect([await statusOf("app_mentor-1"), await statusOf("app_mentor-2")]).toEqual(["accepted", "submitted"]);
    expect((await theirs.submit(late, "/decide")).status).toBe(303);
    expect([await statusOf("app_mentor-1"), await statusOf("app_mentor-2")]).toEqual(["declined", "declined"]);
  });

  it("says so already before the letters, when the list was an old one", async () => {
    const [old, fresh] = [await ours.get(path), await ours.get(path)];
    await ours.submit(await review(fresh, { to: "accepted", id: "app_mentor-1" }), "/decide");
    const late = await review(old, { to: "declined", id: "app_mentor-1" });
    expect([late.status, late.text.includes("Vos coches sont gardées")]).toEqual([409, true]);
  });

  it("can be done from the person's own page, by those who may", async () => {
    const theirs = await site.visit(ofAei);
    const page = await theirs.get(`${path}/app_mentor-2`);
    expect(page.html).toContain('href="tel:+212600000001"');
    const letters = await review(page, { to: "waitlisted" }, theirs);
    expect((await theirs.submit(letters, "/decide", { reason: "À revoir." })).to).toBe(`${path}?role=mentor&done=reviewed`);
    expect(await statusOf("app_mentor-2")).toBe("waitlisted");
    for (const id of ["app_mentee-1", "app_mentor-4"]) expect((await theirs.get(`${path}/${id}`)).html).not.toContain("/review");
  });

  it("is over once the pairs are published", async () => {
    const after = await openSite(stages.mentoring.world());
    after.now = stages.mentoring.now;
    const visitor = await after.visit(owner);
    expect((await visitor.get(path)).root.querySelectorAll("input[name=id]")).toEqual([]);
    expect((await visitor.post(`${path}/decide`, { to: "declined", id: "app_mentor-1" })).status).toBe(409);
    await after.stop();
  });
});

describe("a long list", () => {
  it("goes by pages of fifty with the filters kept, and can be decided whole", async () => {
    await site.put(
      ...Array.from({ length: 60 }, (_, i) =>
        anApplication({ id: `app_long-${i}`, email: `l${i}@example.ma`, form: aMenteeForm({ name: `Long ${i}` }) }),
      ),
    );
    const page = await ours.get(`${path}?role=mentee&status=submitted&page=2`);
    expect(page.text).toContain("51 à 65 sur 65");
    expect([names(page).length, page.root.querySelectorAll(".decide :is(input, p)").length]).toEqual([15, 0]);
    const letters = await review(page, { to: "declined", everyone: "yes" });
    expect(letters.text).toContain("Décliner 65 candidatures");
    const done = await ours.submit(letters, "/decide");
    expect(done.to).toContain("role=mentee&status=submitted&page=2&done=reviewed");
    expect(names(await ours.follow(done))).toEqual([]);
  });
});

describe("a person's page", () => {
  it("says of each condition whether it is kept, what happened, and who may be the same person", async () => {
    const [one] = twice;
    const phone = "+212611111111";
    await site.put(
      anApplication({
        id: "app_mentee-6",
        email: "six@example.ma",
        source: { from: "import", row: 7 },
        form: aMenteeForm({ name: "Six", phone, notAJobOffer: false, adult: false }),
      }),
      anApplication({ id: "app_mentee-7", email: "sept@example.ma", form: aMenteeForm({ name: "Sept", phone }) }),
    );
    const page = await ours.get(`${path}/app_mentee-6`);
    const rules = Object.fromEntries(
      page.root.querySelectorAll("[data-rule]").map((li) => [li.getAttribute("data-rule"), li.getAttribute("data-state")]),
    );
    expect(rules).toEqual({
      "under-age": "broken",
      "no-charter": "kept",
      "no-processing-consent": "kept",
      "no-sharing-consent": "kept",
      "no-abroad-consent": "kept",
      "not-a-job-offer": "asked",
      body: "yours",
    });
    expect(page.text).toContain("même téléphone");
    expect((await ours.get(`${path}/${one?.id}`)).text).toContain("même adresse, inscrite des deux côtés");
    await ours.submit(await review(await ours.get(path), { to: "accepted", id: "app_mentor-1" }), "/decide");
    const decided = await ours.get(`${path}/app_mentor-1`);
    expect(decided.root.querySelector(".timeline li")?.textContent).toMatch(/^Candidature acceptée.* · vous$/u);
    expect((await ours.get(`${path}/app_mentor-1/letters`)).root.querySelectorAll("tbody tr")).toHaveLength(1);
  });
});

describe("two applications of one person", () => {
  const merging = `${path}/app_mentor-1/merge/app_mentor-2`;

  it("are put together with the answers chosen; the other page says where it went", async () => {
    const page = await ours.get(merging);
    const done = await ours.submit(page, merging, { "answer-name": "goes" });
    expect(done.to).toBe(`${path}/app_mentor-1?done=merged`);
    expect((await ours.follow(done)).root.querySelector("h1")?.textContent).toBe("Mentor 2");
    expect([await statusOf("app_mentor-1"), await statusOf("app_mentor-2")]).toEqual(["submitted", "withdrawn"]);
    expect((await ours.get(`${path}/app_mentor-2`)).text).toContain("Réunie avec Mentor 2");
    expect(site.mails).toEqual([]);
    expect((await ours.submit(page, merging, { "answer-name": "goes" })).status).toBe(303);
  });

  it("are not, when somebody else decided on one of them meanwhile: what was chosen stays", async () => {
    const page = await ours.get(merging);
    await ours.submit(await review(await ours.get(path), { to: "accepted", id: "app_mentor-2" }), "/decide");
    const late = await ours.submit(page, merging, { "answer-name": "goes" });
    expect(late.status).toBe(409);
    expect(late.root.querySelector("input[name=answer-name][checked]")?.getAttribute("value")).toBe("goes");
    expect(await statusOf("app_mentor-2")).toBe("accepted");
  });
});

describe("comparing", () => {
  it("shows two to four side by side, with what each would add", async () => {
    const list = await ours.get(path);
    const compared = await ours.submit(list, "/review", { id: ["app_mentor-1", "app_mentor-2"] });
    expect(compared.status).toBe(422);
    const to = (await ours.post(`${path}/compare`, { id: ["app_mentor-1", "app_mentor-2"] })).to;
    expect(to).toBe(`${path}/compare?with=app_mentor-1.app_mentor-2`);
    const page = await ours.get(to);
    expect(page.root.querySelectorAll("thead th")).toHaveLength(2);
    expect(page.text).toContain("sur 5");
    for (const id of [["app_mentor-1"], [1, 2, 3, 4, 5].map((n) => `app_mentor-${n}`)]) {
      const again = await ours.post(`${path}/compare`, { id });
      expect([again.status, again.text.includes("deux à quatre personnes")]).toEqual([422, true]);
    }
    expect((await ours.get(`${path}/compare?with=app_nobody`)).status).toBe(404);
  });
});

describe("someone on both sides", () => {
  it("counts as the organiser says", async () => {
    const page = await ours.get(path);
    expect((await ours.submit(page, "/app_mentee-9/counts")).to).toBe(`${path}?done=settled`);
    expect([await statusOf("app_mentor-9"), await statusOf("app_mentee-9")]).toEqual(["withdrawn", "submitted"]);
    expect((await ours.get(path)).text).not.toContain("Laquelle des deux");
  });

  it("is settled once: the second organiser sees that it was", async () => {
    const page = await ours.get(path);
    await ours.submit(page, "/app_mentee-9/counts");
    expect((await ours.submit(page, "/app_mentee-9/counts")).status).toBe(303);
    const late = await ours.submit(page, "/app_mentor-9/counts");
    expect(late.status).toBe(409);
    expect(late.text).toContain("La situation a changé");
  });
});
