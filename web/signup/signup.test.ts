import { reservedFor } from "@tamkine/core/application/reserved";
import { applicationId } from "@tamkine/core/application/application";
import { consentVersion } from "@tamkine/core/application/consent-version";
import { languages } from "@tamkine/core/kernel/text";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { aCohort, anApplication, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { formOf, textOf } from "../testing/forms.ts";
import { filledIn as answers } from "../testing/filled-in.ts";

const opened = "2026-03-10T10:00:00Z";
const sent = "2026-03-10T10:04:00Z";
const path = (role: string) => `/p/tamkine/2026-1/${role}`;
const noTicks = { adult: "", charter: "", processing: "", sharing: "", abroad: "", notAJobOffer: "" };
const mentor = { ...answers, expertise: ["negotiation", "trade"], capacity: "2", experienceYears: "١٢" };
const mentee = { ...answers, help1: "negotiation", help3: "trade", goal: "Choisir ma voie", notAJobOffer: "yes" };

let site: Site;
beforeAll(async () => {
  site = await startSite(intakeOpen({ mentors: 1, mentees: 1 }));
});
afterAll(() => site.stop());

const applications = async () => (await site.ports.store.world(ref))?.applications ?? [];
const found = async (email: string) => (await applications()).filter((application) => application.email === email);

async function signUp(role: "mentor" | "mentee", said: Record<string, string | string[] | null>) {
  const browser = site.visit(opened);
  const page = await browser.get(path(role));
  browser.now = sent;
  return browser.submit(page, path(role), { ...said, step: "consents" });
}

/** What is answered on each step. */
const stepsOf = (said: Record<string, string | string[]>, ...names: string[][]) =>
  names.map((some) => Object.fromEntries(Object.entries(said).filter(([name]) => some.includes(name))));
const walk = stepsOf(
  mentee,
  ["name", "email", "phone", "mailLanguage"],
  [],
  ["help1", "help3", "goal"],
  ["languages", "region", "mode", "slots"],
  [],
  ["adult", "charter", "processing", "sharing", "abroad", "notAJobOffer"],
);

describe("signing up", () => {
  it("writes once to whoever presses twice", async () => {
    for (let time = 0; time < 2; time += 1) expect((await signUp("mentee", { ...mentee, email: "deux@example.ma" })).status).toBe(200);
    expect(await found("deux@example.ma")).toHaveLength(1);
    expect(site.mails.filter(({ to }) => to.address === "deux@example.ma")).toHaveLength(1);
  });

  it("stores a mentor's answers and writes to the address", async () => {
    const page = await signUp("mentor", mentor);
    expect(page.redirected).toBe(`${path("mentor")}?sent`);
    const [application] = await found("nadia.alami@example.ma");
    expect(application).toMatchObject({ role: "mentor", status: "unverified", language: "ar" });
    expect(application?.form).toMatchObject({
      phone: "+212612345678",
      capacity: 2,
      experienceYears: 12,
      expertise: ["negotiation", "trade"],
    });
    expect(application?.consents).toMatchObject({
      charter: { version: consentVersion },
      abroad: { version: consentVersion },
      contact: null,
      testimonial: null,
    });
    expect(site.mails.filter(({ to }) => to.address === "nadia.alami@example.ma")).toHaveLength(1);
  });

  it("reads years of experience as they are written, and asks for a number where they are none", async () => {
    const years = async (typed: string, n: number) => {
      const page = await signUp("mentor", { ...mentor, email: `years${n}@example.ma`, experienceYears: typed });
      const [stored] = await found(`years${n}@example.ma`);
      return stored ? stored.form.experienceYears : textOf(page.html).includes("un nombre entier d’années");
    };
    const said = await Promise.all(["30 ans", "30+", "٣٠ سنة", "plus de 20 ans", "une quinzaine", "5-10"].map(years));
    expect(said.join()).toBe("30,30,30,20,true,true");
  });

  it("keeps a mentee's wishes in their order", async () => {
    await signUp("mentee", { ...mentee, email: "wish@example.ma" });
    const [application] = await found("wish@example.ma");
    expect(application?.form).toMatchObject({ help: ["negotiation", "trade"], goal: "Choisir ma voie", notAJobOffer: true });
  });

  it("says the same whether the address is known or not, and does not touch what is known", async () => {
    await signUp("mentor", { ...mentor, email: "known@example.ma" });
    const [known] = await found("known@example.ma");
    if (!known) throw new Error("not stored");
    await site.ports.store.commit([{ put: { ...known, status: "submitted", verifiedAt: sent } }]);
    const before = await found("known@example.ma");
    const again = await signUp("mentor", { ...mentor, email: "known@example.ma", name: "Someone Else" });
    const first = await signUp("mentor", { ...mentor, email: "nobody@example.ma" });
    expect(again.html).toBe(first.html);
    expect(await found("known@example.ma")).toEqual(before);
  });

  it("says the same of an address that somebody has changed to, who gets the letter; nobody else can have it", async () => {
    const taken = applicationId(site.ports.ids, ref, "mentor", "new@example.ma");
    const theirs = anApplication({ id: "app_moved", role: "mentor", email: "new@example.ma", status: "accepted", version: 0 });
    await site.ports.store.commit([{ put: theirs }, { put: reservedFor({ ...ref, id: taken }, theirs.id) }]);
    const page = await signUp("mentor", { ...mentor, email: "New@example.ma" });
    expect(page.html).toBe((await signUp("mentor", { ...mentor, email: "free@example.ma" })).html);
    expect((await found("new@example.ma")).map(({ id, status }) => [id, status])).toEqual([["app_moved", "accepted"]]);
    const [mail, ...others] = site.mails.filter(({ to }) => to.address === "new@example.ma");
    expect([mail?.text.includes("/v/"), others]).toEqual([false, []]);
  });

  it("goes step by step and keeps the answers of all", async () => {
    const browser = site.visit(opened);
    let page = await browser.get(path("mentee"));
    browser.now = sent;
    const seen: string[] = [];
    for (const said of walk) {
      seen.push(/Étape \d sur 6/u.exec(textOf(page.html))?.[0] ?? "");
      page = await browser.submit(page, path("mentee"), { ...said, ...("email" in said && { email: "steps@example.ma" }) });
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6].map((at) => `Étape ${at} sur 6`));
    expect(page.redirected).toBe(`${path("mentee")}?sent`);
    const [application] = await found("steps@example.ma");
    expect(application?.form).toMatchObject({ name: "Nadia Alami", help: ["negotiation", "trade"], region: "oriental", slots: ["sunday"] });
  });

  it("goes back and forth and loses nothing", async () => {
    const browser = site.visit(opened);
    const said = { ...mentee, step: "meet" };
    const back = await browser.post(path("mentee"), { ...said, go: "back" });
    expect(formOf(back.html, path("mentee")).fields).toMatchObject({ help1: ["negotiation"], region: ["oriental"] });
    const forth = await browser.submit(back, path("mentee"));
    const { fields } = formOf(forth.html, path("mentee"));
    expect(fields).toMatchObject({ region: ["oriental"], slots: ["sunday"], help3: ["trade"], name: ["Nadia Alami"] });
  });

  it("keeps nothing of anybody before the last step", async () => {
    const browser = site.visit(opened);
    const page = await browser.get(path("mentor"));
    await browser.submit(page, path("mentor"), { name: "Nadia Alami", email: "early@example.ma" });
    expect(await found("early@example.ma")).toEqual([]);
  });

  it("changes its language on the way and keeps what was typed", async () => {
    const browser = site.visit(opened);
    const page = await browser.get(path("mentor"));
    expect(page.html).toContain(`formaction="${path("mentor")}?lang=ar"`);
    const arabic = await browser.post(`${path("mentor")}?lang=ar`, {
      ...formOf(page.html, path("mentor")).fields,
      name: "نادية",
      go: "stay",
    });
    expect(arabic.status).toBe(200);
    expect(arabic.html).toContain('dir="rtl"');
    expect(formOf(arabic.html, path("mentor")).fields.name).toEqual(["نادية"]);
  });

  it.each([
    [0, { name: "<script>alert(1)</script>", email: "not-an-address", phone: "12" }, ["email", "phone"]],
    [2, { goal: "x".repeat(301), help2: "negotiation" }, ["goal", "help1"]],
    [3, { languages: null, region: null }, ["languages", "region"]],
    [5, { charter: null, abroad: null }, ["charter", "abroad"]],
  ] as const)("shows every error of step %s at once, beside its field, and keeps what was typed", async (at, said, wrong) => {
    const browser = site.visit(opened);
    let page = await browser.get(path("mentee"));
    browser.now = sent;
    for (const answered of walk.slice(0, at)) page = await browser.submit(page, path("mentee"), answered);
    page = await browser.submit(page, path("mentee"), { ...walk[at], ...said });
    expect(page.status).toBe(422);
    expect(textOf(page.html)).toContain(`Étape ${at + 1} sur 6`);
    for (const field of wrong) {
      expect(page.html).toContain(`id="f-${field}-error"`);
      expect(page.html).toContain(`href="#f-${field}"`);
    }
    const { fields } = formOf(page.html, path("mentee"));
    const typed = Object.entries(said).filter(([, value]) => value !== null);
    expect(fields).toMatchObject(Object.fromEntries(typed.map(([name, value]) => [name, [value]])));
    expect(fields.name).toEqual([at === 0 ? "<script>alert(1)</script>" : "Nadia Alami"]);
    expect(page.html).not.toContain("<script>alert");
  });

  it("goes back to the first step with an error when a page came past it", async () => {
    const page = await signUp("mentee", { ...mentee, email: "not-an-address" });
    expect(page.status).toBe(422);
    expect(textOf(page.html)).toContain("Étape 1 sur 6");
    expect(page.html).toContain('id="f-email-error"');
    expect(formOf(page.html, path("mentee")).fields).toMatchObject({ help1: ["negotiation"], slots: ["sunday"], charter: ["yes"] });
  });

  it("refuses who is under age", async () => {
    const page = await signUp("mentor", { ...mentor, email: "young@example.ma", adult: null });
    expect(page.status).toBe(422);
    expect(textOf(page.html)).toContain("18 ans ou plus");
    expect(await found("young@example.ma")).toEqual([]);
  });

  it("asks whoever was very fast to look it over, once, and loses nothing", async () => {
    const browser = site.visit(opened);
    const page = await browser.submit(await browser.get(path("mentor")), path("mentor"), {
      ...mentor,
      email: "fast@example.ma",
      step: "consents",
    });
    expect(page.redirected).toBeUndefined();
    expect(await found("fast@example.ma")).toEqual([]);
    await browser.submit(page, path("mentor"));
    expect(await found("fast@example.ma")).toHaveLength(1);
  });

  it("gives a robot the same page and keeps nothing", async () => {
    const page = await signUp("mentor", { ...mentor, email: "robot@example.ma", website: "https://example.org" });
    expect(page.redirected).toBe(`${path("mentor")}?sent`);
    expect(await found("robot@example.ma")).toEqual([]);
  });

  it("says when to try again after many forms for one address, and loses nothing", async () => {
    const pages = [];
    for (let n = 0; n < 7; n += 1) pages.push(await signUp("mentor", { ...mentor, email: "many@example.ma", city: `Rabat ${n}` }));
    const last = pages.at(-1);
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429]);
    expect(textOf(last?.html ?? "")).toContain("Réessayez dans 14 heures");
    expect(formOf(last?.html ?? "", path("mentor")).fields).toMatchObject({ city: ["Rabat 6"], charter: ["yes"] });
    expect((await found("many@example.ma"))[0]?.form.city).toBe("Rabat 5");
  });

  it("has on the last step, and only there, what a script can prove; without one it is sent all the same", async () => {
    const first = await site.visit(opened).get(path("mentor"));
    const last = await site.visit(opened).post(path("mentor"), { ...mentor, step: "preferences" });
    expect(first.html).not.toContain("data-proof");
    const [, src = "", nonce = ""] = /<script src="([^"]+)" nonce="([^"]+)" defer/u.exec(last.html) ?? [];
    expect(last.headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
    const proof = /data-proof="([^"]+)"/u.exec(last.html)?.[1] ?? "";
    for (const one of [src, proof]) expect((await site.visit(opened).get(one)).headers["content-type"]).toContain("text/javascript");
    expect(last.html).toMatch(/data-salt="[^"]+" data-hash="[0-9a-f]{64}"/u);
  });

  it("reads no form that is longer than one can be, and says so before it is looked at", async () => {
    const browser = site.visit(sent);
    for (const to of [path("mentor"), "/new-link", "/console/sign-in"]) {
      expect((await browser.post(to, { email: "long@example.ma", city: "x".repeat(290_000) })).status).not.toBe(413);
      const refused = await browser.post(to, { email: "long@example.ma", city: "x".repeat(310_000) });
      expect([refused.status, refused.redirected]).toEqual([422, undefined]);
      expect(refused.html).not.toContain("xxxx");
    }
  });

  it("refuses a form that another site sends", async () => {
    const answer = await site.visit(sent).post(path("mentor"), mentor, { "sec-fetch-site": "cross-site", origin: "https://evil.example" });
    expect(answer.status).toBe(403);
  });

  it("never asks for what it must not, and ticks no consent", async () => {
    for (const role of ["mentor", "mentee"]) {
      const consents = await site.visit(opened).post(path(role), { step: "preferences", ...mentee, email: "ticks@example.ma", ...noTicks });
      expect(textOf(consents.html)).toContain("Étape 6 sur 6");
      const { fields } = formOf(consents.html, path(role));
      for (const consent of ["adult", "charter", "processing", "sharing", "contact", "abroad", "testimonial", "notAJobOffer"])
        expect(fields[consent]).toBeUndefined();
    }
  });

  it("says the regulator's receipt beside the consents", async () => {
    const known = await site.ports.store.get("programme", { id: "tamkine" });
    if (!known) throw new Error("no programme");
    await site.ports.store.commit([{ put: { ...known, receipt: "D-123/2026" } }]);
    for (const language of languages) {
      const consents = await site.visit(opened).post(`${path("mentor")}?lang=${language}`, { ...mentor, step: "preferences" });
      expect([consents.status, consents.html.split("D-123/2026").length > 2]).toEqual([200, true]);
    }
  });

  it("is closed outside its days", async () => {
    const browser = site.visit("2026-04-20T10:00:00Z");
    expect(textOf((await browser.get(path("mentor"))).html)).toContain("ne sont pas ouvertes");
    // Whoever was writing until after the end finds their words, and the programme's page with the next dates.
    const late = await browser.post(path("mentor"), { ...mentor, motivation: "Rendre ce que j’ai reçu" });
    expect([late.status, late.html.includes('href="/p/tamkine"')]).toEqual([409, true]);
    expect(textOf(late.html)).toContain("Rendre ce que j’ai reçu");
    const { cohort } = aCohort();
    expect((await browser.get(`/p/tamkine/${cohort}/owner`)).status).toBe(404);
    expect((await browser.get("/p/tamkine/1999-1/mentor")).status).toBe(404);
  });
});

it("marks what is optional in one way, on every step", async () => {
  const browser = site.visit(opened);
  let page = await browser.get(path("mentee"));
  const looks: (string | undefined)[] = [];
  for (const said of walk) {
    looks.push(...[...page.html.matchAll(/<span class="(\w+)">\(facultatif\)/gu)].map(([, look]) => look));
    page = await browser.submit(page, path("mentee"), { ...said, ...("email" in said && { email: "marks@example.ma" }) });
  }
  expect(looks.length).toBeGreaterThan(10);
  expect(new Set(looks)).toEqual(new Set(["mark"]));
});
