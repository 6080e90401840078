import type { World } from "@tamkine/core/world";
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import { ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";
import type { Visitor } from "../fixtures/visitor.ts";
import { waitsFor } from "../fixtures/waits.ts";

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());
async function open(world: World = underway(), now: string = during.underway) {
  site = await openSite({ ...world, waits: waitsFor("gatherings") });
  site.now = now;
  ours = await site.visit(owner);
}

const path = `${base}/gatherings`;
const one = `${path}/2026-05`;
const may = aGathering({ at: "2026-05-16T14:00:00Z", topic: "Le réseau", place: "Rabat", pin: "4821" });
const announced = (): World => ({ ...underway(), gatherings: [may] });
const gathering = async (id = "2026-05") => site.store.get("gathering", { ...ref, id });

describe("announcing", () => {
  const asked = { when: "2026-05-16T15:00", topic: "Le réseau", place: "Rabat" };

  it("invites everybody, at the hour of the programme's clocks, with a PIN to show", async () => {
    await open();
    expect((await ours.submit(await ours.get(path), "/gatherings", asked)).to).toBe(`${one}?done=announced`);
    expect(await gathering()).toMatchObject({ at: "2026-05-16T14:00:00Z", topic: "Le réseau", place: "Rabat", state: "announced" });
    expect(site.mails).toHaveLength(8);
    expect(site.mails[0]?.calendar).toContain("BEGIN:VEVENT");
    expect(site.signals).toEqual(["token of gatherings"]);
    const pin = (await gathering())?.pin;
    expect(pin).toMatch(/^\d{4}$/u);
    for (const page of [path, `${one}/door`]) expect((await ours.get(page)).text).toContain(pin);
  });

  it("shows no PIN any more once it was held", async () => {
    await open({ ...announced(), gatherings: [{ ...may, state: "held" }] });
    for (const page of [path, one]) expect((await ours.get(page)).text).not.toMatch(/4821|Code à afficher/u);
  });

  it("stands in turn: the one that comes next first, those held after all that come", async () => {
    const on = (month: string, state: "announced" | "held") => ({ ...may, id: month, at: `${month}-16T14:00:00Z`, state });
    await open({
      ...announced(),
      gatherings: [on("2026-06", "announced"), on("2026-04", "held"), on("2026-03", "held"), on("2026-05", "announced")],
    });
    const links = (await ours.get(path)).root.querySelectorAll("h2 a").map((one) => one.getAttribute("href")?.split("/").at(-1));
    expect(links).toEqual(["2026-05", "2026-06", "2026-04", "2026-03"]);
  });

  it.each([
    ["no date", { ...asked, when: "" }, 422, "à corriger"],
    ["a day that is past", { ...asked, when: "2026-05-01T15:00" }, 422, "Cette date est déjà passée"],
    ["a day after mentoring", { ...asked, when: "2026-07-01T15:00" }, 422, "hors du cycle"],
  ])("is refused for %s, keeping what was typed", async (_, answers, status, said) => {
    await open();
    const page = await ours.submit(await ours.get(path), "/gatherings", answers);
    expect(page.status).toBe(status);
    expect(page.text).toContain(said);
    expect(page.root.querySelector("input[name=topic]")?.getAttribute("value")).toBe("Le réseau");
    expect(page.root.querySelector("input[name=when]")?.getAttribute("value")).toBe(answers.when);
    expect(page.root.querySelector("details[open]")).not.toBeNull();
    expect(site.mails).toEqual([]);
  });

  it("is for the months of mentoring", async () => {
    await open(stages.matching.world(), stages.matching.now);
    expect((await ours.get(path)).html).not.toContain('<form method="post" action="/console/tamkine');
    expect((await ours.post(path, asked)).status).toBe(409);
  });

  it("again changes the month's gathering, keeps its PIN and tells everybody", async () => {
    await open(announced());
    const page = await ours.get(one);
    const form = page.forms.find(({ fields }) => fields["of"] === "2026-05");
    expect(form?.fields).toMatchObject({ when: "2026-05-16T15:00", topic: "Le réseau", place: "Rabat" });
    await ours.post(path, { ...form?.fields, place: "Casablanca" });
    expect(await gathering()).toMatchObject({ place: "Casablanca", pin: "4821" });
    expect(site.mails).toHaveLength(8);
  });

  it("with a link to join tells it in the letter and to no one else; what is no https is said beside the field", async () => {
    await open();
    const page = await ours.submit(await ours.get(path), "/gatherings", { ...asked, link: "meet.example.org" });
    expect(page.status).toBe(422);
    expect(page.root.querySelector("#new-link-error")?.textContent).toContain("https://");
    expect(page.root.querySelector("#new-link")?.getAttribute("value")).toBe("meet.example.org");
    await ours.submit(page, "/gatherings", { link: "https://meet.example.org/abc" });
    expect(await gathering()).toMatchObject({ link: "https://meet.example.org/abc", place: "Rabat" });
    expect(site.mails[0]?.html).toContain(`href="https://meet.example.org/abc"`);
  });

  it("into another month is refused, for that month has its own; so is all else that is wrong, at once", async () => {
    await open(announced());
    const form = (await ours.get(one)).forms.find(({ fields }) => fields["of"] === "2026-05");
    const page = await ours.post(path, { ...form?.fields, when: "2026-06-03T15:00", topic: "t".repeat(201), minutes: "5", link: "meet" });
    expect(page.status).toBe(422);
    expect(page.root.querySelector("[id='2026-05-when-error']")?.textContent).toContain("Ce jour est dans un autre mois");
    const ways = page.root.querySelectorAll("#errors a").map((way) => way.getAttribute("href"));
    expect(ways).toEqual(["#2026-05-when", "#2026-05-minutes", "#2026-05-topic", "#2026-05-link"]);
    expect([await gathering("2026-06"), site.mails]).toEqual([undefined, []]);
  });

  it("shows the second of two organisers what the first changed", async () => {
    await open(announced());
    const theirs = await site.visit(ofAei);
    const form = (await theirs.get(one)).forms.find(({ fields }) => fields["of"] === "2026-05");
    await ours.post(path, { ...form?.fields, place: "Casablanca" });
    const late = await theirs.post(path, { ...form?.fields, place: "Fès" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("modifiées entre-temps");
    expect(late.text).toContain("Casablanca");
    expect(late.root.querySelector("#\\32 026-05-place, [id='2026-05-place']")?.getAttribute("value")).toBe("Fès");
    expect((await gathering())?.place).toBe("Casablanca");
  });

  it("by two at once for the same month makes one gathering", async () => {
    await open();
    const theirs = await site.visit(ofAei);
    const [one, other] = [await ours.get(path), await theirs.get(path)];
    await ours.submit(one, "/gatherings", asked);
    const late = await theirs.submit(other, "/gatherings", { ...asked, when: "2026-05-23T15:00" });
    expect(late.status).toBe(409);
    expect((await gathering())?.at).toBe("2026-05-16T14:00:00Z");
  });
});

describe("seen before it goes", () => {
  const moved = { when: "2026-05-23T15:00", minutes: "90", topic: "Le réseau", place: "Salé", of: "2026-05", step: "look" };

  it("shows the letter and the calendar's entry, changes nothing, and keeps what was typed on the way there and back", async () => {
    await open(announced());
    const before = await site.store.world(ref);
    const page = await ours.post(path, moved);
    expect(page.text).toContain("8 personnes reçoivent cette lettre");
    expect(page.text).toContain("Réunion modifiée");
    expect(page.text).toContain("de 15 h à 16 h 30");
    expect(await site.store.world(ref)).toEqual(before);
    expect(site.mails).toEqual([]);
    const edited = await ours.submit(page, "/gatherings", { step: "edit" });
    expect(edited.forms.find(({ fields }) => fields["of"] === "2026-05")?.fields).toMatchObject({ when: moved.when, place: "Salé" });
    expect((await ours.submit(page, "/gatherings")).to).toBe(`${one}?done=announced`);
    expect(await gathering()).toMatchObject({ place: "Salé", at: "2026-05-23T14:00:00Z" });
    expect(site.mails[0]?.calendar).toMatch(/SEQUENCE:2/u);
  });

  it("on a feast is said to be: before it is announced, and beside it after; on another day it is not", async () => {
    const asked = { topic: "Le réseau", place: "Rabat" };
    await open();
    const look = async (when: string) => (await ours.submit(await ours.get(path), "/gatherings", { ...asked, when, step: "look" })).text;
    expect(await look("2026-05-28T15:00")).toContain("Aïd al-Adha");
    expect(await look("2026-05-21T15:00")).not.toContain("Jour férié");
    await ours.submit(await ours.get(path), "/gatherings", { ...asked, when: "2026-05-28T15:00" });
    expect((await ours.get(path)).text).toContain("Jour férié, ou son lendemain");
  });

  it("proposes another day than the usual one where that is a feast, and says why", async () => {
    const april = aGathering({ id: "2026-04", at: "2026-04-23T17:30:00Z", state: "held" });
    await open({ ...underway(), gatherings: [april] });
    const page = await ours.get(path);
    expect(page.text).toContain("Le jour habituel est férié (Aïd al-Adha)");
    expect(page.root.querySelector("[name=when]")?.getAttribute("value")).toBe("2026-05-21T18:30");
  });

  it("is refused as the deed would be", async () => {
    await open(announced());
    const page = await ours.post(path, { ...moved, when: "2026-05-01T15:00" });
    expect(page.status).toBe(422);
    expect(page.root.querySelector("[id='2026-05-place']")?.getAttribute("value")).toBe("Salé");
  });

  it("proposes the next month's after the last one", async () => {
    await open(announced());
    const [form] = (await ours.get(path)).forms.filter(({ fields }) => "when" in fields && !fields["of"]);
    expect(form?.fields["when"]).toBe("2026-06-06T15:00");
  });
});

describe("calling off", () => {
  it("tells everybody, once", async () => {
    await open(announced());
    const page = await ours.get(`${one}/cancel`);
    expect(page.text).toContain("n’aura pas lieu");
    expect((await ours.submit(page, "/cancel")).to).toBe(`${one}?done=gatheringCancelled`);
    await ours.submit(page, "/cancel");
    expect((await gathering())?.state).toBe("cancelled");
    expect(site.mails).toHaveLength(8);
    expect((await ours.post(`${path}/2026-09/cancel`)).status).toBe(404);
  });

  it("of one whose day has passed only notes that it was not held: nobody reads weeks later that it will not be", async () => {
    await open(announced());
    site.now = "2026-05-25T10:00:00Z";
    ours = await site.visit(owner);
    const asked = await ours.get(one);
    const page = await ours.get(
      asked.root
        .querySelectorAll("a")
        .find(({ text }) => text.includes("n’a pas eu lieu"))
        ?.getAttribute("href") ?? "",
    );
    expect([page.text.includes("Personne n’en est prévenu"), page.text.includes("n’aura pas lieu")]).toEqual([true, false]);
    const done = await ours.submit(page, "/cancel");
    expect((await ours.follow(done)).text).toContain("la réunion n’a pas eu lieu");
    expect([(await gathering())?.state, site.mails]).toEqual(["cancelled", []]);
  });

  it("is not decided on a date that somebody else has changed since", async () => {
    await open(announced());
    const theirs = await site.visit(ofAei);
    const page = await theirs.get(`${one}/cancel`);
    await ours.post(path, { when: "2026-05-23T15:00", topic: "Le réseau", place: "Rabat", of: "2026-05" });
    const late = await theirs.submit(page, "/cancel");
    expect(late.status).toBe(409);
    expect(late.text).toContain("23 mai");
    expect((await gathering())?.state).toBe("announced");
  });
});

describe("documents and summary", () => {
  const guide = { title: ["Le guide", ""], link: ["https://files.example.org/guide.pdf", ""] };

  it("are put to a gathering without a letter", async () => {
    await open(announced());
    const page = await ours.get(one);
    expect(page.root.querySelector("[name=summary]")).toBeNull();
    expect((await ours.submit(page, "/papers", guide)).to).toBe(`${one}?done=papers`);
    expect((await gathering())?.documents).toEqual([{ title: "Le guide", link: "https://files.example.org/guide.pdf" }]);
    expect(site.mails).toEqual([]);
  });

  it("have a summary once it began", async () => {
    await open(announced(), "2026-05-16T17:00:00Z");
    await ours.submit(await ours.get(one), "/papers", { ...guide, summary: "Nous étions vingt." });
    expect(await gathering()).toMatchObject({ summary: "Nous étions vingt.", state: "announced", documents: [{ title: "Le guide" }] });
    expect(site.mails).toEqual([]);
  });

  it("keep what was typed when an address will not do, or when somebody else was faster", async () => {
    await open(announced());
    const page = await ours.get(one);
    const wrong = await ours.submit(page, "/papers", { title: ["", "Notes"], link: ["", "http://x.example.org"] });
    expect(wrong.status).toBe(422);
    expect(wrong.root.querySelector("[id='2026-05-0-link-error']")?.textContent).toContain("https://");
    expect(wrong.root.querySelector("[id='2026-05-0-title']")?.getAttribute("value")).toBe("Notes");
    await ours.submit(page, "/papers", guide);
    expect((await ours.submit(page, "/papers", { title: ["Autre"], link: ["https://x.example.org"] })).status).toBe(409);
    expect((await gathering())?.documents).toHaveLength(1);
  });
});
