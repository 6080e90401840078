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
    expect(names(await ours.get(`${path}?q=ZINÉB`))).toHaveLength(2);
    expect(names(await ours.get(`${path}?q=mentee3%40`))).toEqual(["Mentee 3"]);
    expect((await ours.get(`${path}?q=nobody`)).text).toContain("Personne ne correspond");
    expect(names(await ours.get(`${path}?role=king&status=dead`))).toHaveLength(10);
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
  ])("%s: for all that are ticked, a letter each, and back to the same list", async (to, status) => {
    const page = await ours.get(`${path}?role=mentor&status=submitted`);
    const answer = await review(page, { to, id: ["app_mentor-1", "app_mentor-2"], reason: "Bon profil." });
    expect(answer).toMatchObject({ status: 303, to: `${path}?role=mentor&status=submitted&done=reviewed` });
    expect([await statusOf("app_mentor-1"), await statusOf("app_mentor-2"), await statusOf("app_mentor-3")]).toEqual([
      status,
      status,
      "submitted",
    ]);
    expect(site.mails.map(({ to: { address } }) => address).sort()).toEqual(["mentor1@example.ma", "mentor2@example.ma"]);
    expect(site.mails.map(({ text }) => text).join()).not.toContain("Bon profil");
    expect((await ours.get(`${path}/app_mentor-1`)).text).toContain("Bon profil.");
  });

  it.each([
    ["nobody is ticked", { to: "accepted", id: [] }, 422, "à corriger"],
    ["nothing is asked", { to: "", id: "app_mentor-1" }, 422, "à corriger"],
    ["someone counts on both sides", { to: "accepted", id: ["app_mentor-1", "app_mentor-9"] }, 409, "inscrite des deux côtés"],
    ["an address is not confirmed", { to: "accepted", id: "app_mentor-4" }, 409, "La situation a changé"],
    ["someone is unknown", { to: "accepted", id: "app_mentor-77" }, 404, ""],
  ])("is refused when %s; ticks and reason stay", async (_, answers: Record<string, string | string[]>, status, said) => {
    const page = await review(await ours.get(`${path}?role=mentor`), { ...answers, reason: "Un motif à garder" });
    expect(page.status).toBe(status);
    expect(page.text).toContain(said);
    expect(page.html).toContain("Un motif à garder");
    const ticked = page.root.querySelectorAll("input[name=id][checked]").map((box) => box.getAttribute("value"));
    expect(ticked).toEqual([answers["id"] ?? []].flat().filter((id) => ["app_mentor-1", "app_mentor-9"].includes(id)));
    expect(await statusOf("app_mentor-1")).toBe("submitted");
    expect(site.mails).toEqual([]);
  });

  it("is each body's own affair", async () => {
    const theirs = await site.visit(ofIya);
    const page = await theirs.get(`${path}?role=mentor`);
    expect(page.root.querySelectorAll("input[name=id]")).toEqual([]);
    const answer = await theirs.post(`${path}/review`, { to: "accepted", id: "app_mentor-1" });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("Chaque organisme décide pour lui-même");
  });

  it("never overwrites what another organiser decided meanwhile", async () => {
    const theirs = await site.visit(ofAei);
    const [one, other] = [await ours.get(path), await theirs.get(path)];
    await review(one, { to: "accepted", id: "app_mentor-1" });
    const late = await review(other, { to: "declined", id: ["app_mentor-1", "app_mentor-2"], reason: "Trop loin." }, theirs);
    expect(late.status).toBe(409);
    expect(late.text).toContain("modifié ces informations entre-temps");
    expect(late.html).toContain("Trop loin.");
    expect([await statusOf("app_mentor-1"), await statusOf("app_mentor-2")]).toEqual(["accepted", "submitted"]);
    expect((await review(late, { to: "declined", id: "app_mentor-1" }, theirs)).status).toBe(303);
  });

  it("can be done from the person's own page, by those who may", async () => {
    const theirs = await site.visit(ofAei);
    const page = await theirs.get(`${path}/app_mentor-2`);
    expect(page.html).toContain('href="tel:+212600000001"');
    expect((await review(page, { to: "waitlisted", reason: "À revoir." }, theirs)).to).toBe(`${path}?done=reviewed`);
    expect(await statusOf("app_mentor-2")).toBe("waitlisted");
    for (const id of ["app_mentee-1", "app_mentor-4"]) expect((await theirs.get(`${path}/${id}`)).html).not.toContain("/review");
  });

  it("is over once the pairs are published", async () => {
    const after = await openSite(stages.mentoring.world());
    after.now = stages.mentoring.now;
    const visitor = await after.visit(owner);
    expect((await visitor.get(path)).root.querySelectorAll("input[name=id]")).toEqual([]);
    expect((await visitor.post(`${path}/review`, { to: "declined", id: "app_mentor-1" })).status).toBe(409);
    await after.stop();
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
