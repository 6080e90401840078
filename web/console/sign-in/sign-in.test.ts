import { tamkine } from "@tamkine/core/programme/tamkine";
import { aProgramme, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { meanwhile } from "../../testing/meanwhile.ts";
import { signInFor } from "../fixtures/addresses.ts";
import { base, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { type Page, type Visitor, visitor } from "../fixtures/visitor.ts";

let site: Site;
let someone: Visitor;
beforeEach(async () => {
  site = await openSite(underway());
  await addressed(owner.email, "org_owner");
  someone = await site.visit();
});
afterEach(() => site.stop());

/** Signing in finds organisers by an id made from their address: the fixture's people get theirs. */
async function addressed(email: string, like: string, programme: string = tamkine.id) {
  const known = await site.store.get("organiser", { programme: tamkine.id, id: like });
  if (!known) throw new Error("no such organiser");
  await site.put({ ...known, programme, email, id: site.deps.ids.derive("org", programme, email) });
}

const linkIn = (text = ""): string => /\/console\/enter\/\S+/u.exec(text)?.[0] ?? "";
const ask = (email: string): Promise<Page> => someone.post("/console/sign-in", { email });

/** A link as it comes by letter. */
async function aLink(): Promise<string> {
  await ask(owner.email);
  return linkIn(site.mails.at(-1)?.text);
}

describe("signing in", () => {
  it("offers nobody the links of participants, who would wait for a letter that never comes", async () => {
    const pages = [await someone.get("/console/sign-in"), await ask(owner.email), await someone.get(linkIn(site.mails.at(-1)?.text))];
    for (const { status, html } of pages) expect([status, html.includes("/new-link")]).toEqual([200, false]);
  });

  it("sends a link by letter; its button opens a session", async () => {
    const link = await aLink();
    expect(site.mails).toHaveLength(1);
    expect(site.mails[0]?.to.address).toBe(owner.email);
    const entered = await someone.submit(await someone.get(link), link);
    expect(entered).toMatchObject({ status: 303, to: "/console" });
    expect(entered.html + JSON.stringify([...someone.cookies])).not.toContain(link.split("/").at(-1));
    expect((await someone.follow(entered)).text).toContain("2026-1");
  });

  it("goes on to the list that was asked for as it was, whatever browser the letter is opened in", async () => {
    const theirs = await site.visit(owner);
    const found = await theirs.post(`${base}/pairs/search`, { state: "active", words: "Amina" });
    const list = found.to.replace("#pairs", "");
    expect(list).toMatch(/^\/console\/tamkine\/2026-1\/pairs\?state=active&q=[\w-]{40,}$/u);
    const asked = await someone.follow(await someone.get(`${list}&done=noted&letters=3&lang=fr`));
    const wrong = await someone.submit(asked, "/console/sign-in", { email: "nobody at all" });
    const [, inEnglish = ""] = /href="([^"]*lang=en)"/u.exec(wrong.html) ?? [];
    await someone.submit(await someone.get(inEnglish.replaceAll("&amp;", "&")), "/console/sign-in", { email: owner.email });
    const elsewhere = await site.visit();
    expect((await elsewhere.post(linkIn(site.mails.at(-1)?.text))).to).toBe(list);
  });

  it("takes no words along that somebody typed into an address themselves", async () => {
    expect((await someone.get(`${base}/pairs?q=Amina&page=2`)).to).toBe(signInFor(`${base}/pairs?page=2`));
    expect((await someone.get(`${base}/pairs?q=Amina`)).to).toBe(signInFor(`${base}/pairs`));
  });

  it("keeps the session in a cookie that no script, other site or plain connection gets", async () => {
    const link = await aLink();
    const entered = await someone.post(link);
    expect(someone.cookies.has("__Host-console")).toBe(true);
    expect(entered.cookies.join()).toMatch(/__Host-console=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax/u);
  });

  it("signs nobody in by opening the link, however often", async () => {
    const link = await aLink();
    for (let i = 0; i < 3; i += 1) expect((await someone.get(link)).status).toBe(200);
    expect(someone.cookies.has("__Host-console")).toBe(false);
    expect((await someone.get(base)).to).toBe(signInFor(base));
    expect((await someone.post(link)).status).toBe(303);
  });

  it("answers an unknown address as a known one, without a letter", async () => {
    const known = await ask(owner.email);
    const unknown = await ask("nobody@example.org");
    expect(unknown.status).toBe(known.status);
    expect(unknown.text).toBe(known.text);
    expect(site.mails).toHaveLength(1);
  });

  it("takes as long for an unknown address as for a known one", async () => {
    site.deps.answerAfter = 80;
    for (const email of [owner.email, "nobody@example.org"]) {
      const began = performance.now();
      await ask(email);
      expect(performance.now() - began).toBeGreaterThan(75);
    }
  });

  it("says what is wrong with something that is no address, and keeps it", async () => {
    const page = await ask("nobody at all");
    expect(page.status).toBe(422);
    expect(page.root.querySelector("input[name=email]")?.getAttribute("value")).toBe("nobody at all");
    expect(page.root.querySelector("[aria-invalid]")).not.toBeNull();
  });

  it("sends one letter a minute at most", async () => {
    await ask(owner.email);
    await ask(owner.email);
    expect(site.mails).toHaveLength(1);
    site.now = "2026-05-04T10:01:00Z";
    await ask(owner.email);
    expect(site.mails).toHaveLength(2);
  });

  it("treats used, expired and unknown links alike", async () => {
    const used = await aLink();
    await someone.post(used);
    site.now = "2026-05-04T10:01:00Z";
    const late = await aLink();
    site.now = "2026-05-04T10:16:00Z";
    const stranger = await site.visit();
    const answers = [];
    for (const link of [used, late, "/console/enter/abcdefghijklmnop"]) answers.push(await stranger.post(link));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.html).toContain('href="/console/sign-in"');
    expect(stranger.cookies.has("__Host-console")).toBe(false);
  });

  it("lets two clicks at once open one session", async () => {
    const link = await aLink();
    const both = await Promise.all([(await site.visit()).post(link), (await site.visit()).post(link)]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 404]);
  });

  it("sends a letter for each programme of the address; each opens its own", async () => {
    await site.put(aProgramme({ id: "second", name: { fr: "Deuxième", ar: "الثاني", en: "Second" } }));
    await addressed(owner.email, "org_owner", "second");
    await ask(owner.email);
    expect(site.mails).toHaveLength(2);
    const pages = [];
    for (const { text } of site.mails) {
      const visitor = await site.visit();
      pages.push((await visitor.follow(await visitor.post(linkIn(text)))).html);
    }
    expect(pages.filter((html) => html.includes("Deuxième"))).toHaveLength(1);
    expect(pages.filter((html) => html.includes("2026-1"))).toHaveLength(1);
  });

  it("refuses forms sent from other sites", async () => {
    const elsewhere = await site.visit(undefined, { origin: "https://evil.example.org" });
    expect((await elsewhere.post("/console/sign-in", { email: owner.email })).status).toBe(403);
    expect((await elsewhere.post(await aLink())).status).toBe(403);
  });
});

it("lets the installation's owner in first, and founds the default programme", async () => {
  const fresh = await openSite(undefined, "first@example.org", []);
  const visitor = await fresh.visit();
  await visitor.post("/console/sign-in", { email: "second@example.org" });
  expect(fresh.mails).toHaveLength(0);
  await visitor.post("/console/sign-in", { email: "first@example.org" });
  const console = await visitor.follow(await visitor.post(linkIn(fresh.mails[0]?.text)));
  expect(console.text).toContain("TAMKINE");
  expect(console.text).toContain("Nouvelle promotion");
  await fresh.stop();
});

it("lets the owner in in their language, and into a first programme that the installation calls otherwise", async () => {
  const fresh = await openSite(undefined, "first@example.org", []);
  fresh.deps.firstProgramme = "passerelles";
  const theirs = visitor(fresh.handler, () => fresh.now, { "accept-language": "ar" });
  for (const _ of [1, 2]) await theirs.post("/console/sign-in", { email: "first@example.org" });
  expect(fresh.mails.map(({ language }) => language)).toEqual(["ar"]);
  expect((await theirs.follow(await theirs.post(linkIn(fresh.mails[0]?.text)))).text).toContain("تمكين");
  expect((await fresh.store.programmes()).map(({ id }) => id)).toEqual(["passerelles"]);
  // Named otherwise later on, the installation founds no second one for somebody who is in.
  fresh.deps.firstProgramme = "autre";
  fresh.now = "2027-01-01T10:00:00Z";
  await theirs.post("/console/sign-in", { email: "first@example.org" });
  expect([fresh.mails.length, (await fresh.store.programmes()).length]).toEqual([2, 1]);
  await fresh.stop();
});

describe("a session", () => {
  const at = (moment: string) => {
    site.now = moment;
  };

  it("ends after twelve hours without a visit", async () => {
    const idle = await site.visit(ofIya);
    at("2026-05-04T21:59:00Z");
    expect((await idle.get(base)).status).toBe(200);
    at("2026-05-05T09:58:00Z");
    expect((await idle.get(base)).status).toBe(200);
    at("2026-05-05T21:58:00Z");
    expect((await idle.get(base)).to).toBe(signInFor(base));
  });

  it("ends after a week, visited or not", async () => {
    const busy = await site.visit(ofIya);
    for (let hour = 6; hour < 168; hour += 6) {
      at(new Date(Date.parse("2026-05-04T10:00:00Z") + hour * 3_600_000).toISOString());
      expect((await busy.get("/console")).status).toBe(200);
    }
    at("2026-05-11T10:00:00Z");
    expect((await busy.get("/console")).to).toBe("/console/sign-in");
  });

  it("is over after signing out, for a copy of the cookie too", async () => {
    const ours = await site.visit(ofIya);
    const copy = await site.visit();
    copy.cookies.set("__Host-console", ours.cookies.get("__Host-console") ?? "");
    expect((await copy.get(base)).status).toBe(200);
    const out = await ours.submit(await ours.get(base), "/console/sign-out");
    expect(out.to).toBe("/console/sign-in");
    expect(ours.cookies.has("__Host-console")).toBe(false);
    expect((await copy.get(base)).to).toBe(signInFor(base));
  });

  it("is over after signing out, also while a visit is noted in another tab", async () => {
    const ours = await site.visit(ofIya);
    const page = await ours.get(base);
    const [session] = await site.store.sessions({ programme: ref.programme, organiser: ofIya.id });
    if (!session) throw new Error("no session");
    const isIt = ({ kind }: { kind: string }) => kind === "session";
    const was = meanwhile(site.deps.store, () => site.store.commit([{ put: { ...session, actedAt: "2026-05-04T10:00:00Z" } }]), isIt);
    expect([(await ours.submit(page, "/console/sign-out")).to, was.happened]).toEqual(["/console/sign-in", true]);
    expect(await site.store.get("session", session)).toBeUndefined();
  });

  it("from before somebody was removed is not theirs again when they are invited anew", async () => {
    at("2026-05-04T10:00:00Z");
    const again = { ...ofIya, id: "org_again", email: "again@example.org" };
    await site.put(again);
    const before = await site.visit(again);
    expect((await before.get(base)).status).toBe(200);
    const stored = await site.store.get("organiser", again);
    if (!stored) throw new Error("no organiser");
    await site.store.commit([{ remove: stored }]);
    expect((await before.get(base)).to).toBe(signInFor(base));
    at("2026-05-04T10:05:00Z");
    await site.put({ ...again, invitedAt: site.now });
    expect((await before.get(base)).to).toBe(signInFor(base));
    expect((await (await site.visit(again)).get(base)).status).toBe(200);
  });

  it("speaks the organiser's language until they choose another", async () => {
    await site.put({ ...ofIya, id: "org_ar", language: "ar" });
    const arabic = await site.visit({ ...ofIya, id: "org_ar" });
    expect((await arabic.get(base)).html).toContain('<html lang="ar" dir="rtl">');
    expect((await arabic.get(`${base}?lang=en`)).html).toContain('lang="en"');
    expect((await arabic.get(base)).html).toContain('lang="en"');
  });
});
