import type { World } from "@tamkine/core/world";
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
const may = {
  kind: "gathering",
  ...ref,
  id: "2026-05",
  version: 1,
  at: "2026-05-16T14:00:00Z",
  minutes: 90,
  topic: "Le réseau",
  place: "Rabat",
  pin: "4821",
  state: "announced",
} as const;
const announced = (): World => ({ ...underway(), gatherings: [may] });
const gathering = async (id = "2026-05") => site.store.get("gathering", { ...ref, id });
const present = async () =>
  (await site.store.world(ref))?.attendances.filter((one) => one.presentAt !== null).map((one) => one.participant);

describe("announcing", () => {
  const asked = { when: "2026-05-16T15:00", topic: "Le réseau", place: "Rabat" };

  it("invites everybody, at the hour of the programme's clocks, with a PIN to show", async () => {
    await open();
    expect((await ours.submit(await ours.get(path), "/gatherings", asked)).to).toBe(`${path}?done=announced`);
    expect(await gathering()).toMatchObject({ at: "2026-05-16T14:00:00Z", topic: "Le réseau", place: "Rabat", state: "announced" });
    expect(site.mails).toHaveLength(8);
    expect(site.mails[0]?.calendar).toContain("BEGIN:VEVENT");
    expect(site.signals).toEqual(["token of gatherings"]);
    const pin = (await gathering())?.pin;
    expect(pin).toMatch(/^\d{4}$/u);
    expect((await ours.get(path)).root.querySelector("[data-pin]")?.textContent).toBe(pin);
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
    const page = await ours.get(path);
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

  it("shows the second of two organisers what the first changed", async () => {
    await open(announced());
    const theirs = await site.visit(ofAei);
    const form = (await theirs.get(path)).forms.find(({ fields }) => fields["of"] === "2026-05");
    await ours.post(path, { ...form?.fields, place: "Casablanca" });
    const late = await theirs.post(path, { ...form?.fields, place: "Fès" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("modifié ces informations entre-temps");
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

describe("calling off", () => {
  it("tells everybody, once", async () => {
    await open(announced());
    const page = await ours.get(path);
    expect((await ours.submit(page, "/cancel")).to).toBe(`${path}?done=gatheringCancelled`);
    await ours.submit(page, "/cancel");
    expect((await gathering())?.state).toBe("cancelled");
    expect(site.mails).toHaveLength(8);
    expect((await ours.post(`${path}/2026-09/cancel`)).status).toBe(404);
  });
});

describe("documents and summary", () => {
  const guide = { title: ["Le guide", ""], link: ["https://files.example.org/guide.pdf", ""] };

  it("are put to a gathering without a letter", async () => {
    await open(announced());
    const page = await ours.get(path);
    expect(page.root.querySelector("[name=summary]")).toBeNull();
    expect((await ours.submit(page, "/papers", guide)).to).toBe(`${path}?done=papers`);
    expect((await gathering())?.documents).toEqual([{ title: "Le guide", link: "https://files.example.org/guide.pdf" }]);
    expect(site.mails).toEqual([]);
  });

  it("have a summary once it began", async () => {
    await open(announced(), "2026-05-16T17:00:00Z");
    await ours.submit(await ours.get(path), "/papers", { ...guide, summary: "Nous étions vingt." });
    expect(await gathering()).toMatchObject({ summary: "Nous étions vingt.", state: "announced", documents: [{ title: "Le guide" }] });
    expect(site.mails).toEqual([]);
  });

  it("keep what was typed when an address will not do, or when somebody else was faster", async () => {
    await open(announced());
    const page = await ours.get(path);
    const wrong = await ours.submit(page, "/papers", { title: ["", "Notes"], link: ["", "http://x.example.org"] });
    expect(wrong.status).toBe(422);
    expect(wrong.root.querySelector("[id='2026-05-0-link-error']")?.textContent).toContain("https://");
    expect(wrong.root.querySelector("[id='2026-05-0-title']")?.getAttribute("value")).toBe("Notes");
    await ours.submit(page, "/papers", guide);
    expect((await ours.submit(page, "/papers", { title: ["Autre"], link: ["https://x.example.org"] })).status).toBe(409);
    expect((await gathering())?.documents).toHaveLength(1);
  });
});

describe("attendance", () => {
  const after = "2026-05-16T17:00:00Z";
  const checkedIn: World["attendances"][number] = {
    kind: "attendance",
    ...ref,
    gathering: "2026-05",
    participant: "app_mentee-1",
    version: 1,
    reply: "yes",
    repliedAt: "2026-05-10T10:00:00Z",
    presentAt: "2026-05-16T14:05:00Z",
    presentBy: "pin",
  };
  const openAfter = () => open({ ...announced(), attendances: [checkedIn] }, after);

  it("begins with those who typed the PIN; organisers tick the others", async () => {
    await openAfter();
    const page = await ours.get(path);
    expect(page.forms.find(({ action }) => action.endsWith("/held"))?.fields["present"]).toBe("app_mentee-1");
    await ours.submit(page, "/held", { present: ["app_mentee-1", "app_mentor-1"] });
    expect((await gathering())?.state).toBe("held");
    expect((await present())?.sort()).toEqual(["app_mentee-1", "app_mentor-1"]);
    expect(site.signals).toEqual(["token of gatherings"]);
  });

  it("can be corrected, but the PIN's own are not taken back", async () => {
    await openAfter();
    await ours.submit(await ours.get(path), "/held", { present: ["app_mentee-1", "app_mentor-1"] });
    await ours.submit(await ours.get(path), "/held", { present: [] });
    expect(await present()).toEqual(["app_mentee-1"]);
  });

  it("of two organisers at once: the second sees the first's, and keeps the own ticks", async () => {
    await openAfter();
    const theirs = await site.visit(ofAei);
    const [one, other] = [await ours.get(path), await theirs.get(path)];
    await ours.submit(one, "/held", { present: "app_mentor-1" });
    const late = await theirs.submit(other, "/held", { present: "app_mentor-2" });
    expect(late.status).toBe(409);
    expect((await present())?.sort()).toEqual(["app_mentee-1", "app_mentor-1"]);
    expect(late.forms.find(({ action }) => action.endsWith("/held"))?.fields["present"]).toBe("app_mentor-2");
  });

  it.each([
    ["someone unknown", "2026-05", { present: "app_nobody" }, 404],
    ["no such gathering", "2026-09", { present: "app_mentor-1" }, 404],
  ])("is refused for %s", async (_, id, answers, status) => {
    await openAfter();
    expect((await ours.post(`${path}/${id}/held`, answers)).status).toBe(status);
    expect((await gathering())?.state).toBe("announced");
  });

  it("is refused before it began", async () => {
    await open(announced());
    const page = await ours.post(`${path}/2026-05/held`, { present: "app_mentor-1" });
    expect(page.status).toBe(422);
    expect(page.text).toContain("n’a pas encore eu lieu");
  });
});
