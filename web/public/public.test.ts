import { anOrganiser, aParticipant, ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { applicationId } from "@tamkine/core/application/application";
import { createIds } from "@tamkine/core/access/ids";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const now = "2026-03-10T10:00:00Z";
const later = "2026-03-10T10:01:00Z";
let site: Site;
let unverified = "";

beforeAll(async () => {
  site = await startSite();
  const world = intakeOpen({ mentors: 2, mentees: 1 });
  unverified = applicationId(site.ports.ids, ref, "mentor", "new@example.ma");
  const [first, ...others] = world.applications;
  if (!first) throw new Error("no application");
  const fresh = { ...first, id: unverified, email: "new@example.ma", status: "unverified", verifiedAt: null } as const;
  await settle(site.ports, { ...world, programme: { ...world.programme, receipt: "D-123/2026" }, applications: [fresh, first, ...others] });
});
afterAll(() => site.stop());

const titleOf = (html: string) => /<title>([^<]*)/u.exec(html)?.[1];
const log = async (event: string) => (await site.ports.store.log(ref)).filter((line) => line.event === event).map(({ by }) => by);
const application = (id: string) => site.ports.store.get("application", { ...ref, id });

describe("public pages", () => {
  it("lead to the only programme, which says what it is, what it is not, and its dates", async () => {
    const browser = site.visit(now);
    expect((await browser.get("/")).headers.location).toBe("/p/tamkine");
    const page = await browser.get("/p/tamkine");
    const text = textOf(page.html);
    for (const said of ["Ni une aide à l’emploi", "du 2 au 29 mars 2026", "J’écoute, je respecte", "récépissé n° D-123/2026"])
      expect(text).toContain(said);
    expect(page.html).toContain("/p/tamkine/2026-1/mentee");
    expect(textOf((await browser.get("/privacy")).html)).toContain("D-123/2026");
  });

  it("offer no sign-up once it is closed", async () => {
    expect((await site.visit("2026-04-02T10:00:00Z").get("/p/tamkine")).html).not.toContain("/2026-1/mentee");
  });

  it("speak the reader's language", async () => {
    const browser = site.visit(now);
    browser.headers = { "accept-language": "ar-MA;q=0.9, fr;q=0.5" };
    expect((await browser.get("/p/tamkine")).html).toContain(`<html lang="ar" dir="rtl">`);
    await browser.get("/language/en?back=/p/tamkine");
    expect((await browser.get("/p/tamkine")).html).toContain(`<html lang="en" dir="ltr">`);
  });

  it("lead nobody to another site", async () => {
    for (const back of ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
      expect((await site.visit(now).get(`/language/fr?back=${encodeURIComponent(back)}`)).headers.location).toBe("/");
  });

  it("are served with a stylesheet that may be kept, and weigh little", async () => {
    const browser = site.visit(now);
    const page = await browser.get("/p/tamkine/2026-1/mentee");
    const [, href = ""] = /<link rel="stylesheet" href="([^"]+)" media="print"/u.exec(page.html) ?? [];
    const sheet = await browser.get(href);
    expect(sheet.headers).toMatchObject({
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(sheet.html).not.toMatch(/[{;\s](?:margin|padding|border)-(?:left|right)|[{;\s](?:left|right):|text-align: (?:left|right)/u);
    browser.headers = { "accept-encoding": "gzip" };
    const sent = [await browser.get("/p/tamkine/2026-1/mentee"), await browser.get(href)];
    expect(sent[1]?.headers["content-encoding"]).toBe("gzip");
    expect(sent.reduce((bytes, { weight }) => bytes + weight, 0)).toBeLessThan(25_000);
    expect((await browser.get("/assets/site-0000000000-0f5f5c.css")).status).toBe(404);
  });

  it("share the programme by a text that carries nobody's link", async () => {
    const page = await site.visit(now).get("/p/tamkine");
    const [, text = ""] = /https:\/\/wa\.me\/\?text=([^"]+)"/u.exec(page.html) ?? [];
    expect(decodeURIComponent(text)).toBe(
      "TAMKINE\u00a0: Le mentorat professionnel entre économistes expérimentés et jeunes talents. Inscriptions jusqu’au dimanche 29\u00a0mars 2026. https://tamkine.example.org/p/tamkine",
    );
  });

  it.each(["fr", "ar", "en"])(
    "come on paper in %s: a poster, and a guide for each role, with a code that opens the form",
    async (language) => {
      for (const [sheet, codes] of [
        ["poster", 2],
        ["guide-mentor", 1],
        ["guide-mentee", 1],
      ] as const) {
        const page = await site.visit(now).get(`/p/tamkine/${sheet}?lang=${language}`);
        expect(page.html.match(/class="qr"/gu)).toHaveLength(codes);
        expect(page.html).toContain("tamkine.example.org/join/tamkine/ment");
        const [, href = ""] = /href="(\/assets\/paper-[^"]+)"/u.exec(page.html) ?? [];
        expect((await site.visit(now).get(href)).html).toContain("@page { size: A4 portrait; margin: 0; }");
      }
    },
  );

  it("lead who scans to the form that is open, and else to the programme", async () => {
    expect((await site.visit(now).get("/join/tamkine/mentee")).headers.location).toBe("/p/tamkine/2026-1/mentee");
    expect((await site.visit("2026-05-02T10:00:00Z").get("/join/tamkine/mentee")).headers.location).toBe("/p/tamkine");
    expect((await site.visit(now).get("/join/tamkine/owner")).status).toBe(404);
  });

  it("have their look in themselves for whoever comes from outside, and leave it to the file after that", async () => {
    const browser = site.visit(now);
    const page = await browser.get("/p/tamkine/2026-1/mentee");
    const [, nonce = "none"] = /<style nonce="([^"]+)">\s*:root/u.exec(page.html) ?? [];
    expect(page.headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonce}'`);
    const next = await browser.submit(page, "/p/tamkine/2026-1/mentee");
    expect(next.html).toContain(`<link rel="stylesheet" href="/assets/site-`);
    expect(next.html).not.toContain("<style");
  });

  it("do not find what is not there", async () => {
    for (const path of ["/p/other", "/nowhere", "/assets/x", "/design", "/design/letters", "/__local/outbox"])
      expect((await site.visit(now).get(path)).status).toBe(404);
  });
});

describe("confirming an address", () => {
  it("happens by the button, not by the link, and leads to the personal page", async () => {
    const browser = site.visit(now);
    const link = await site.link(unverified, { purpose: "verify" });
    const page = await browser.get(link);
    expect((await application(unverified))?.status).toBe("unverified");
    const done = await browser.submit(page, link);
    expect(done.redirected).toBe(link);
    expect(titleOf(done.html)).toBe("Votre adresse est confirmée · TAMKINE");
    expect(site.mails.at(-1)?.text).toContain("/me/");
    expect(done.status).toBe(200);
    expect((await application(unverified))?.status).toBe("submitted");
    expect((await browser.submit(page, link)).status).toBe(200);
  });

  it("still says so to whoever opens the link again after sign-up has closed, and is not offered to anybody else then", async () => {
    const opened = async (id: string) =>
      textOf((await site.visit("2026-04-02T10:00:00Z").get(await site.link(id, { purpose: "verify" }))).html);
    const known = await application("app_mentor-2");
    if (!known) throw new Error("no application");
    const { ports } = site;
    const cohort = await ports.store.get("cohort", ref);
    if (!cohort) throw new Error("no cohort");
    const late = { ...known, id: "app_late", version: 0, email: "late@example.ma", status: "unverified" as const, verifiedAt: null };
    await ports.store.commit([{ put: { ...cohort, phase: "selection" } }, { put: late }]);
    expect(await opened(unverified)).toContain("Votre adresse est confirmée");
    expect(await opened("app_late")).toContain("Les inscriptions sont terminées");
    const again = await ports.store.get("cohort", ref);
    if (again) await ports.store.commit([{ put: { ...again, phase: "intake" } }]);
  });

  it("asks nothing of whoever has withdrawn since, and does not thank them for an application", async () => {
    const known = await application("app_mentor-2");
    if (!known) throw new Error("nobody");
    await site.ports.store.commit([{ put: { ...known, status: "withdrawn" } }]);
    const said = textOf((await site.visit(now).get(await site.link(known.id, { purpose: "verify" }))).html);
    expect(said).toContain("Votre candidature est retirée");
    expect(said).not.toContain("est transmise");
  });

  it("does not work with a link for something else", async () => {
    const link = (await site.link(unverified)).replace("/me/", "/v/");
    expect((await site.visit(now).get(link)).status).toBe(404);
    expect((await site.visit(now).post(link, {})).status).toBe(404);
  });
});

describe("a new link", () => {
  it("goes to a known address only, and the page says the same for an unknown one", async () => {
    const ask = async (email: string) => {
      const browser = site.visit(now);
      const page = await browser.get("/new-link");
      browser.now = later;
      return browser.submit(page, "/new-link", { email });
    };
    const before = site.mails.length;
    const known = await ask("new@example.ma");
    expect(site.mails.slice(before).map(({ to }) => to.address)).toEqual(["new@example.ma"]);
    const unknown = await ask("unknown@example.ma");
    expect(known.html).toBe(unknown.html);
    expect(site.mails).toHaveLength(before + 1);
    expect(titleOf(unknown.html)).toContain("Regardez votre boîte de réception");
    expect(unknown.html).toContain('<a href="/new-link">Donner une autre adresse');
    expect((await ask("nonsense")).status).toBe(422);
  });

  it("is not sent to whoever fills in what nobody sees, and they are told the same", async () => {
    const browser = site.visit("2026-03-11T10:00:00Z");
    const page = await browser.get("/new-link");
    browser.now = "2026-03-11T10:01:00Z";
    const before = site.mails.length;
    const told = await browser.submit(page, "/new-link", { email: "new@example.ma", website: "https://example.org" });
    expect([told.status, told.redirected]).toEqual([200, "/new-link?sent"]);
    expect(site.mails).toHaveLength(before);
    await browser.submit(page, "/new-link", { email: "new@example.ma" });
    expect(site.mails).toHaveLength(before + 1);
  });

  it("goes a few times an hour only, and says so to whoever goes on asking, known or not", async () => {
    const at = "2026-03-12T10:00:00Z";
    const ask = async (email: string) => {
      const browser = site.visit(at);
      const page = await browser.get("/new-link");
      browser.now = "2026-03-12T10:01:00Z";
      return browser.submit(page, "/new-link", { email });
    };
    for (const email of ["mentor2@example.ma", "stranger@example.ma"]) {
      const before = site.mails.length;
      const statuses: number[] = [];
      let last: Awaited<ReturnType<typeof ask>> | undefined;
      for (let n = 0; n < 4; n += 1) statuses.push((last = await ask(email)).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      expect(last?.html).toContain("Réessayez dans");
      expect(Number(last?.headers["retry-after"])).toBeGreaterThan(0);
      expect(last?.html).toContain(`value="${email}"`);
      expect(site.mails.length - before).toBeLessThanOrEqual(1);
    }
  });

  it("works for a month when it is asked for long after the close", async () => {
    const [mails, long] = [site.mails.length, "2026-10-01T10:00:00Z"];
    const browser = site.visit(long);
    await browser.submit(await browser.get("/new-link"), "/new-link", { email: "new@example.ma" });
    const [link = ""] = /\/me\/\S+/u.exec(site.mails[mails]?.text ?? "") ?? [];
    expect((await site.visit("2026-10-30T10:00:00Z").get(link)).status).toBe(200);
    expect((await site.visit("2026-11-02T10:00:00Z").get(link)).status).toBe(404);
  });
});

describe("unsubscribing", () => {
  it("happens by the button", async () => {
    const browser = site.visit(now);
    const link = await site.link("app_mentor-2", { purpose: "unsubscribe" });
    const page = await browser.get(link);
    expect((await application("app_mentor-2"))?.unsubscribedAt ?? null).toBeNull();
    expect(titleOf(page.html)).toBe("Recevoir moins d’e‑mails · TAMKINE");
    expect(titleOf((await browser.submit(page, link)).html)).toBe("C’est noté · TAMKINE");
    expect((await application("app_mentor-2"))?.unsubscribedAt).toBe("2026-03-10T10:00:00.000Z");
  });

  it("counts for whoever takes part by then, and offers no way into the console", async () => {
    const { store } = site.ports;
    await store.commit([{ put: { ...aParticipant({ id: "app_mentor-1", role: "mentor" }), version: 0 } }]);
    const signedUp = await application("app_mentor-1");
    if (signedUp) await store.commit([{ put: { ...signedUp, language: "ar" } }]);
    const browser = site.visit(now);
    const link = await site.link("app_mentor-1", { purpose: "unsubscribe" });
    const page = await browser.get(link);
    expect(page.html).toContain('<html lang="ar" dir="rtl">');
    const done = await browser.submit(page, link);
    expect((await store.get("participant", { ...ref, id: "app_mentor-1" }))?.unsubscribedAt).toBe("2026-03-10T10:00:00.000Z");
    expect((await application("app_mentor-1"))?.unsubscribedAt ?? null).toBeNull();
    expect(done.html).not.toContain("/console");
    expect(done.html).not.toContain("<form method");
    expect(await log("unsubscribed")).toContain("participant:app_mentor-1");
  });

  it("happens by a mail program's one click, which says nothing of where it comes from", async () => {
    const link = await site.link("app_mentee-1", { purpose: "unsubscribe" });
    const answer = await site.visit(now).post(link, { "List-Unsubscribe": "One-Click" }, { origin: "https://mail.example" });
    expect(answer).toMatchObject({ status: 200, redirected: undefined });
    expect((await application("app_mentee-1"))?.unsubscribedAt).toBe("2026-03-10T10:00:00.000Z");
    // Whoever opens the link afterwards reads that it is done, and is not asked for it.
    const { html } = await site.visit(now).get(link);
    expect([titleOf(html), html.includes('<form method="post"')]).toEqual(["C’est noté · TAMKINE", false]);
  });

  it("stops an organiser's letter of the week, and nothing else of theirs", async () => {
    const organiser = anOrganiser();
    const link = await site.link(organiser.id, { purpose: "unsubscribe" });
    const browser = site.visit(now);
    const page = await browser.get(link);
    expect(textOf(page.html)).toContain("lettre de la semaine");
    const stored = () => site.ports.store.get("organiser", { programme: organiser.programme, id: organiser.id });
    expect((await stored())?.unsubscribedAt ?? null).toBeNull();
    const done = await browser.submit(page, link);
    expect(textOf(done.html)).toContain("ne partira plus");
    expect(done.html).toContain('href="/console/account"');
    expect((await stored())?.unsubscribedAt).toBe("2026-03-10T10:00:00.000Z");
    expect((await browser.get(link.replace("/u/", "/me/"))).status).toBe(404);
  });

  it("needs the person's own link, and a person: nothing is found once they are no longer kept", async () => {
    for (const purpose of ["unsubscribe", "verify", "personal"] as const)
      expect((await site.visit(now).get(await site.link("app_gone", { purpose }))).status).toBe(404);
    const forged = `/u/${createIds("another secret of thirty-two characters").secret()}`;
    expect((await site.visit(now).post(forged, {})).status).toBe(404);
  });
});
