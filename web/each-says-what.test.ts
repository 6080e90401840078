/** Whatever was left empty or wrong: beside each field stands what to write there, never only that something is wrong, nor what the browser says. */
import { aCommitteeMeeting, aDecision } from "@tamkine/core/committee/fixtures/a-committee";
import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "./console/fixtures/site.ts";
import { stages } from "./console/fixtures/stages.ts";
import type { Fields, Page } from "./console/fixtures/visitor.ts";

let site: Site;
afterEach(() => site.stop());

const beside = ({ root }: Page, name: string) => root.querySelector(`[name='${name}']`)?.closest(".field")?.querySelector(".error")?.text;

async function refused(path: string, action: string, fields: Fields): Promise<Page> {
  site = await openSite(stages.draft.world());
  site.now = stages.draft.now;
  const ours = await site.visit(owner);
  const page = await ours.submit(await ours.get(path), action, fields);
  expect(page.status).toBe(422);
  return page;
}

it("a cohort without dates", async () => {
  const page = await refused("/console/tamkine/found", "/found", { cohort: "2026-9", matchingEnds: "", closes: "" });
  expect([beside(page, "matchingEnds"), beside(page, "closes")]).toEqual(["Choisissez un jour.", "Choisissez un jour."]);
});

it("a passkey without a name", async () => {
  const page = await refused("/console/account", "/passkeys", { passkey: "" });
  expect(beside(page, "passkey")).toBe("Donnez un nom.");
});

it("numbers of the rules, with their bounds", async () => {
  const typed = { "rules.letterHour": "25", "goals.coverage": "x", "rules.months.min": "5", "rules.months.max": "4" };
  const page = await refused("/console/tamkine/settings/rules", "/settings/rules", typed);
  expect(Object.keys(typed).map((name) => beside(page, name))).toEqual([
    "Écrivez un nombre entier de 0 à 23.",
    "Écrivez un nombre entier de 0 à 100.",
    undefined,
    "Écrivez au moins autant de mois que pour la durée la plus courte.",
  ]);
});

it("numbers of another programme, and an address for answers", async () => {
  const page = await refused("/console/tamkine/new-programme", "/new-programme", { "goals.mentors": "-5", replyTo: "a@@b", id: "other" });
  expect([beside(page, "goals.mentors"), beside(page, "replyTo")]).toEqual([
    "Écrivez un nombre entier de 0 à 9 999.",
    "Cette adresse n’est pas complète. Écrivez-la en entier, comme nom@example.org.",
  ]);
});

it("the convention's dates, with the bounds of its numbers", async () => {
  const typed = { start: "2206-02-17", months: "61", noticeDays: "" };
  const page = await refused("/console/tamkine/committee", "/convention", typed);
  expect([beside(page, "months"), beside(page, "noticeDays")]).toEqual([
    "Écrivez un nombre entier de 1 à 60.",
    "Écrivez un nombre entier de 0 à 366.",
  ]);
  const later = await (await site.visit(owner)).submit(page, "/convention", { ...typed, months: "12", noticeDays: "30" });
  expect(beside(later, "start")).toBe("Choisissez un jour qui existe, et vérifiez l’année.");
});

it("taking in an archive without its file, which keeps what was ticked", async () => {
  const page = await refused("/console/tamkine/data", "/take-in", { sure: "yes" });
  expect(beside(page, "archive")).toBe("Choisissez le fichier de l’archive.");
  expect(page.root.querySelector("[name=sure]")?.hasAttribute("checked")).toBe(true);
});

it("an import without its file", async () => {
  const page = await refused(`${base}/import/mentor`, "/import/mentor", {});
  expect(beside(page, "file")).toBe("Choisissez un fichier.");
});

it("too much in several fields: the list at the top names each", async () => {
  site = await openSite(intakeOpen());
  site.now = stages.intake.now;
  const long = "Tout ce que j’avais à dire. ".repeat(30);
  const page = await (await site.visit()).post("/p/tamkine/2026-1/mentor", { step: "you", go: "next", name: long, email: "a@example.ma" });
  const [line] = page.root.querySelectorAll("#errors li");
  expect([line?.querySelector("a")?.text, line?.querySelector("span")?.text]).toEqual([
    "Prénom et nom",
    "C’est un peu long\u00a0: raccourcissez.",
  ]);
});

const led = ({ root }: Page) => root.querySelectorAll("#errors a").map((link) => link.getAttribute("href"));

it("a meeting of the committee: all that is wrong is said at once, and nothing is lost", async () => {
  const typed = { when: "2020-01-01T10:00", place: "Ici et là. ".repeat(40), link: "meet" };
  const page = await refused("/console/tamkine/committee", "/committee/plan", { ...typed, invited: [] });
  expect(led(page)).toEqual(["#plan-when", "#plan-place", "#plan-link", "#plan-invited"]);
  expect(beside(page, "when")).toBe("Cette date est déjà passée. Choisissez une date à venir.");
  expect(page.root.querySelector("[name=place]")?.getAttribute("value")).toBe(typed.place);
  const ours = await site.visit(owner);
  expect(led(await ours.submit(page, "/committee/plan", { ...typed, when: "" }))[0]).toBe("#plan-when");
  const noted = await ours.submit(page, "/tamkine/committee", { heldOn: "", minutes: "Bien. ".repeat(1000) });
  expect(led(noted)).toEqual(["#f-heldOn", "#f-body-aei", "#f-minutes"]);
});

it("what a decision changed, where nothing was chosen", async () => {
  site = await openSite(stages.mentoring.world());
  site.now = stages.mentoring.now;
  const line = {
    kind: "log",
    ...ref,
    version: 0,
    id: "2026-05-02T10:00:00Z#1",
    event: "date-moved",
    subject: "closes",
    facts: {},
  } as const;
  await site.put(aCommitteeMeeting({ decisions: [aDecision()] }), { ...line, by: "organiser:org_owner", at: "2026-05-02T10:00:00Z" });
  const ours = await site.visit(owner);
  const page = await ours.submit(await ours.get("/console/tamkine/committee/com_1/decisions/dec_1"), "/dec_1");
  expect([page.status, led(page)]).toEqual([422, ["#f-entry"]]);
  expect(page.root.querySelector("#f-entry-error")?.text).toBe("Choisissez ce qui a changé.");
  expect(page.root.querySelectorAll("[name=entry]")).toHaveLength(1);
});

it("a link that lets nobody in is called a link, and no page", async () => {
  site = await openSite();
  const page = await (await site.visit()).post("/console/enter/used");
  expect([page.status, page.root.querySelector("h1")?.text]).toEqual([404, "Ce lien n’ouvre aucune page"]);
});
