/** A second programme by the pages alone: founded from the first, entered, opened; nothing of one is seen from the other. */
import type { Write } from "@tamkine/core/ports";
import { takeStep } from "@tamkine/core/workflow/take-step";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditor, committee, openSite, owner, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";

const path = "/console/tamkine/new-programme";
const answers = {
  id: "sud",
  "name.fr": "Alliance du Sud",
  "name.ar": "تحالف الجنوب",
  "name.en": "Southern alliance",
  "about.fr": "Du mentorat dans le Sud.",
  "about.ar": "مواكبة في الجنوب.",
  "about.en": "Mentoring in the South.",
  "body.1.short": "OMD",
  "body.1.name.fr": "Ordre",
  "body.1.name.ar": "هيئة",
  "body.1.name.en": "Order",
  "body.2.short": "JMD",
  "body.2.name.fr": "Jeunes",
  "body.2.name.ar": "شباب",
  "body.2.name.en": "Youth",
  colour: "#884400",
  callingCode: "+33",
  "goals.mentors": "8",
};
let site: Site;
let ours: Visitor;
beforeAll(async () => {
  site = await openSite(underway());
  site.now = "2026-02-20T10:00:00Z";
  // Organisers' ids follow from their addresses, as they do when they are invited.
  const id = site.deps.ids.derive("org", "tamkine", owner.email);
  await site.put({ ...owner, id });
  ours = await site.visit({ ...owner, id });
});
afterAll(() => site.stop());
const found = async (said: Record<string, string> = {}) => ours.submit(await ours.get(path), "/new-programme", { ...answers, ...said });

describe("another programme", () => {
  it.each([
    ["id", "Le Sud"],
    ["id", "tamkine"],
    ["id", "account"],
    ["name.ar", ""],
    ["about.en", ""],
    ["body.2.short", "OMD"],
    ["goals.mentors", "beaucoup"],
    ["callingCode", "zéro"],
  ])("is refused beside %s for %j, keeping what was typed", async (field, value) => {
    const page = await found({ [field]: value });
    expect(page.status).toBe(422);
    const wrong = page.root.querySelector(`[name="${field}"]`);
    expect([wrong?.getAttribute("aria-invalid"), wrong?.getAttribute("value") ?? ""]).toEqual(["true", value]);
    expect(page.root.querySelector('[name="name.en"]')?.getAttribute("value")).toBe("Southern alliance");
    expect((await site.store.programmes()).map(({ id }) => id)).toEqual(["tamkine"]);
  });

  it("is founded once by two clicks at once, with the words of this one's letters, and owned by its founder", async () => {
    await ours.post("/console/tamkine/wording/new-link/fr", { seen: "0", title: "Votre page vous attend" });
    const sent = await Promise.all([found(), found()]);
    expect(sent.map(({ to }) => to)).toEqual(Array(2).fill("/console/programmes?done=programmeFounded"));
    expect(await site.store.get("programme", { id: "sud" })).toMatchObject({
      colour: "#884400",
      country: { callingCode: "33" },
      convention: null,
      goals: { mentors: 8, mentees: tamkine.goals.mentees },
    });
    // The law of another country is not that of the first one; its name is a setting.
    const { text } = await ours.get("/p/sud");
    expect([text.includes("autorité de protection des données"), text.includes("CNDP")]).toEqual([true, false]);
    expect(await site.store.organisers("sud")).toMatchObject([{ email: owner.email, role: "owner", body: null }]);
    expect(await site.store.wordings("sud")).toMatchObject([{ id: "new-link.fr", texts: { title: "Votre page vous attend" } }]);
    expect((await found({ "name.fr": "Autre" })).status).toBe(422);
  });

  it("is entered without signing in again; the session of before is worth nothing any more", async () => {
    const before = await site.visit();
    for (const [name, value] of ours.cookies) before.cookies.set(name, value);
    const list = await ours.get("/console/programmes");
    expect(list.text).toContain("Alliance du Sud");
    expect((await ours.submit(list, "/console/programmes")).to).toBe("/console");
    expect((await before.get("/console")).to).toBe("/console/sign-in");
    expect((await ours.get("/console")).text).not.toContain("2026-1");
  });

  it("asks first for what nobody can know of another country: its regions and its law", async () => {
    const step = async (words: string) =>
      (await ours.get("/console")).root.querySelectorAll("ol.list li").find(({ text }) => text.includes(words))?.text;
    expect([await step("régions du pays"), await step("loi sur les données")]).toEqual([
      expect.stringMatching(/^○/u),
      expect.stringMatching(/^○/u),
    ]);
    const form = await ours.get("/console/sud/settings/questions");
    await ours.submit(form, "/settings/questions", { regions: "Bretagne | بروتاني | Brittany\ncountry" });
    await ours.submit(await ours.get("/console/sud/settings/rules"), "/settings/rules", { "law.fr": "le RGPD" });
    expect([await step("régions du pays"), await step("loi sur les données")]).toEqual([
      expect.stringMatching(/^✓/u),
      expect.stringMatching(/^✓/u),
    ]);
  });

  it("of a letter's link into the other programme the page says so, and leads there without signing in again", async () => {
    const link = "/console/tamkine/2026-1/matching";
    const there = await ours.get(link);
    expect([there.status, there.text.includes("TAMKINE"), there.text.includes("2026-1")]).toEqual([403, true, false]);
    expect((await ours.submit(there, "/console/programmes")).to).toBe(link);
    expect((await ours.get(link)).status).toBe(200);
    // From a page of before, nothing is changed in the other programme, and the way leads to its first page.
    const late = await ours.post("/console/sud/settings/identity/zone", { timeZone: "Asia/Dubai" });
    expect(late.status).toBe(403);
    expect((await ours.submit(late, "/console/programmes")).to).toBe("/console");
    expect(await site.store.get("programme", { id: "sud" })).toMatchObject({ timeZone: "Africa/Casablanca" });
  });

  it("opens a cohort and takes a sign-up, which the first programme never sees", async () => {
    const form = await ours.get("/console/sud/found?intakeOpens=2026-03-02&cohort=un");
    await ours.submit(form, "/found?intakeOpens=2026-03-02&cohort=un");
    site.now = "2026-03-02T09:30:00Z";
    await takeStep(site.deps, { programme: "sud", cohort: "un" }, "draft", site.now);
    const stranger = await site.visit();
    const signUp = await stranger.get("/p/sud/un/mentor");
    expect(signUp.text).toContain("Alliance du Sud");
    // Whose data is in one programme reads of that one: not of the other one's bodies, law and address.
    const notices = signUp.root.querySelectorAll("footer a[href$=privacy]").map((link) => link.getAttribute("href"));
    const notice = (await stranger.get(notices[0] ?? "")).text;
    expect([notice.includes("Ordre"), notice.includes("Alliance des économistes"), notice.includes("CNDP")]).toEqual([true, false, false]);
    site.now = "2026-03-02T09:35:00Z";
    const person = {
      name: "Nadia Alami",
      email: "nadia@example.ma",
      mailLanguage: "fr",
      languages: ["french"],
      region: "country",
      mode: "both",
    };
    const ticks = { adult: "yes", charter: "yes", processing: "yes", sharing: "yes", abroad: "yes" };
    const sent = await stranger.submit(signUp, "/p/sud/un/mentor", {
      ...person,
      ...ticks,
      slots: ["sunday"],
      expertise: ["negotiation"],
      capacity: "1",
      experienceYears: "12",
      step: "consents",
    });
    expect(sent.to).toBe("/p/sud/un/mentor?sent");
    expect((await site.store.world({ programme: "sud", cohort: "un" }))?.applications).toMatchObject([{ email: "nadia@example.ma" }]);
    expect(site.mails.at(-1)?.text).toContain("/p/sud/privacy");
    expect(site.mails.at(-1)).toMatchObject({ from: { name: "Alliance du Sud" }, to: { address: "nadia@example.ma" } });
    expect((await site.store.world({ programme: "tamkine", cohort: "2026-1" }))?.applications.map(({ email }) => email)).not.toContain(
      "nadia@example.ma",
    );
  });
});

it("nobody goes on as somebody else by a row with another's address, as an archive of one's own may hold", async () => {
  const rows = { programme: "sud", role: "owner", body: null } as const;
  await site.put({ ...auditor, ...rows, id: site.deps.ids.derive("org", "sud", auditor.email), email: owner.email });
  const theirs = await site.visit(auditor);
  expect((await theirs.post("/console/programmes", { programme: "sud" })).status).toBe(404);
  const before = site.mails.length;
  await theirs.post("/console/sign-in", { email: auditor.email });
  expect(site.mails).toHaveLength(before);
});

it("nobody enters a programme that does not know their address", async () => {
  for (const organiser of [auditor, committee]) {
    const theirs = await site.visit(organiser);
    expect((await theirs.post("/console/programmes", { programme: "sud" })).status).toBe(404);
    expect((await theirs.get("/console/programmes")).text).not.toContain("Alliance du Sud");
  }
});

it("whose founding dies as soon as it is there has the words that were asked for", async () => {
  const own = await openSite(underway());
  try {
    const visitor = await own.visit(owner);
    await visitor.post("/console/tamkine/wording/new-link/fr", { seen: "0", title: "Votre page vous attend" });
    const { commit, commitGroups } = own.store;
    let isThere = false;
    const mortal = async (writes: readonly Write[], write: () => Promise<void>) => {
      if (isThere) throw new Error("died");
      await write();
      isThere = writes.some((one) => "put" in one && one.put.kind === "programme");
    };
    own.deps.store.commit = (writes) => mortal(writes, () => commit(writes));
    own.deps.store.commitGroups = (groups) => mortal(groups.flat(), () => commitGroups(groups));
    await visitor.submit(await visitor.get(path), "/new-programme", answers);
    expect(await own.store.wordings("sud")).toMatchObject([{ id: "new-link.fr", texts: { title: "Votre page vous attend" } }]);
  } finally {
    await own.stop();
  }
});
