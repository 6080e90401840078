import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../testing.ts";
import { formOf, textOf } from "../testing/forms.ts";

const now = "2026-03-10T10:00:00Z";
const path = "/p/tamkine/2026-1/mentee";
const begun = { name: "Nadia Alami", mailLanguage: "ar", help1: "negotiation", goal: "Choisir ma voie", step: "purpose" };

let site: Site;
beforeAll(async () => {
  site = await startSite(intakeOpen({ mentors: 1, mentees: 1 }));
});
afterAll(() => site.stop());

const kept = async () => (await site.ports.store.savedForms(ref)).map(({ email }) => email);
const mailsTo = (address: string) => site.mails.filter(({ to }) => to.address === address);
const linkIn = (address: string) => /\/r\/[\w.-]+/u.exec(mailsTo(address).at(-1)?.text ?? "")?.[0] ?? "";

/** Someone begins, and asks on the third step to go on later. */
async function asked(email: string, said: Record<string, string> = {}) {
  const browser = site.visit(now);
  const page = await browser.submit(await browser.get(path), path, { ...begun, email, ...said, go: "later" });
  return { browser, page };
}

describe("going on later", () => {
  it("keeps the form, and a link opens it where it was left with everything typed", async () => {
    const { page } = await asked("Later@Example.ma");
    expect(textOf(page.html)).toContain("Le lien est parti à Later@Example.ma");
    expect(await kept()).toContain("later@example.ma");
    const [mail] = mailsTo("later@example.ma");
    expect(mail?.language).toBe("ar");
    expect(mail?.subject).not.toMatch(/Nadia|TAMKINE/u);
    const other = site.visit("2026-03-20T10:00:00Z");
    const opened = await other.get(linkIn("later@example.ma"));
    expect(opened.html).toContain('dir="rtl"');
    expect(textOf(opened.html)).toContain("استمارتكم كما تركتموها");
    expect(textOf(opened.html)).toContain("إلى غاية الاثنين 23 مارس");
    expect(formOf(opened.html, path).fields).toMatchObject({ step: ["purpose"], name: ["Nadia Alami"], goal: ["Choisir ma voie"] });
    await other.get(linkIn("later@example.ma"));
    expect(await kept()).toContain("later@example.ma");
  });

  it("keeps nothing of whoever does not ask, and no tick of consent", async () => {
    await asked("ticks@example.ma", { charter: "yes", processing: "yes" });
    const saved = (await site.ports.store.savedForms(ref)).find(({ email }) => email === "ticks@example.ma");
    expect(saved?.answers).toMatchObject({ name: ["Nadia Alami"] });
    expect(saved?.answers).not.toHaveProperty("charter");
    expect(saved?.answers).not.toHaveProperty("processing");
    const browser = site.visit(now);
    await browser.submit(await browser.get(path), path, { ...begun, email: "silent@example.ma" });
    expect(await kept()).not.toContain("silent@example.ma");
  });

  it("ends when the form is sent in", async () => {
    const { browser, page } = await asked("ends@example.ma");
    const link = linkIn("ends@example.ma");
    browser.now = "2026-03-10T10:05:00Z";
    const consents = { adult: "yes", charter: "yes", processing: "yes", sharing: "yes", abroad: "yes", notAJobOffer: "yes" };
    const answers = { languages: ["french"], region: "oriental", mode: "both", ...consents, step: "consents", go: "next" };
    const sent = await browser.submit(page, path, answers);
    expect(sent.redirected).toBe(`${path}?sent`);
    expect(await kept()).not.toContain("ends@example.ma");
    expect((await site.visit(now).get(link)).status).toBe(410);
  });

  it("asked for again the same day keeps what is new and writes once", async () => {
    const { browser, page } = await asked("twice@example.ma");
    await browser.submit(page, path, { goal: "Un autre but", go: "later" });
    expect(mailsTo("twice@example.ma")).toHaveLength(1);
    const opened = await site.visit(now).get(linkIn("twice@example.ma"));
    expect(formOf(opened.html, path).fields).toMatchObject({ goal: ["Un autre but"] });
  });

  it("follows a corrected address: the first one's link is worth nothing", async () => {
    const { browser, page } = await asked("typo@example.ma");
    await browser.submit(page, path, { email: "right@example.ma", go: "later" });
    const addresses = await kept();
    expect([addresses.includes("typo@example.ma"), addresses.includes("right@example.ma")]).toEqual([false, true]);
  });

  it("lets nobody else change what is kept", async () => {
    await asked("victim@example.ma");
    const link = linkIn("victim@example.ma");
    await asked("victim@example.ma", { goal: "Autre chose" });
    const opened = await site.visit(now).get(link);
    expect(formOf(opened.html, path).fields).toMatchObject({ goal: ["Choisir ma voie"] });
  });

  it("shows whoever typed somebody's address nothing of what its owner writes, and leaves it to its owner", async () => {
    const { browser, page } = await asked("planted@example.ma", { name: "", goal: "" });
    const token = formOf(page.html, path).fields["saved"]?.[0] ?? "";
    expect((await browser.get(`/r/${token}`)).status).toBe(404);
    const link = linkIn("planted@example.ma");
    const theirs = site.visit(now);
    const kept = await theirs.submit(await theirs.get(link), path, { name: "Salma Idrissi", goal: "Secret", go: "later" });
    expect(kept.status).toBe(200);
    expect((await browser.get(`/r/${token}`)).status).toBe(404);
    // Neither written over nor given up, nor a second time from the page that it was begun on.
    const over = await browser.submit(page, path, { goal: "Autre chose", go: "later" });
    await browser.submit(page, path, { go: "forget" });
    await browser.submit(over, path, { goal: "Encore autre chose", go: "later" });
    const opened = await theirs.get(link);
    expect(formOf(opened.html, path).fields).toMatchObject({ name: ["Salma Idrissi"], goal: ["Secret"] });
    // Who has lost the letter gets their own form again, not the later one of somebody else.
    const lost = site.visit("2026-03-12T10:00:00Z");
    const asking = await lost.get("/new-link");
    lost.now = "2026-03-12T10:01:00Z";
    await lost.submit(asking, "/new-link", { email: "planted@example.ma" });
    const again = await theirs.get(linkIn("planted@example.ma"));
    expect(formOf(again.html, path).fields).toMatchObject({ goal: ["Secret"] });
    // From there its owner saves it as often as they like, and gives it up.
    theirs.now = "2026-03-12T12:00:00Z";
    const third = await theirs.submit(kept, path, { goal: "Plus loin", go: "later" });
    expect(formOf((await theirs.get(link)).html, path).fields).toMatchObject({ goal: ["Plus loin"] });
    await theirs.submit(third, path, { go: "forget" });
    expect((await theirs.get(link)).status).toBe(410);
  });

  it("shows whoever changes their own form to somebody else's address nothing of what that one's owner writes", async () => {
    // Later in the day: what one network may ask for in an hour was asked for above.
    const browser = site.visit("2026-03-10T16:00:00Z");
    const begins = { ...begun, email: "mine@example.ma", go: "later" };
    await browser.submit(await browser.get(path), path, begins);
    const page = await browser.submit(await browser.get(linkIn("mine@example.ma")), path, { email: "victim@example.ma", go: "later" });
    const token = formOf(page.html, path).fields["saved"]?.[0] ?? "";
    expect((await browser.get(`/r/${token}`)).status).toBe(404);
    const link = linkIn("victim@example.ma");
    const theirs = site.visit("2026-03-10T17:00:00Z");
    const kept = await theirs.submit(await theirs.get(link), path, { name: "Salma Idrissi", goal: "Secret", go: "later" });
    expect(kept.status).toBe(200);
    expect((await browser.get(`/r/${token}`)).status).toBe(404);
    await browser.submit(page, path, { goal: "Autre chose", go: "later" });
    await browser.submit(page, path, { go: "forget" });
    expect(formOf((await theirs.get(link)).html, path).fields).toMatchObject({ name: ["Salma Idrissi"], goal: ["Secret"] });
  });

  it("can be given up", async () => {
    const { browser, page } = await asked("gone@example.ma");
    const after = await browser.submit(page, path, { go: "forget" });
    expect(await kept()).not.toContain("gone@example.ma");
    expect(formOf(after.html, path).fields).toMatchObject({ goal: ["Choisir ma voie"] });
    expect((await site.visit(now).get(linkIn("gone@example.ma"))).status).toBe(410);
  });

  it("asks for an address first", async () => {
    const { page } = await asked("nonsense");
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="f-email-error"');
    expect(formOf(page.html, path).fields).toMatchObject({ goal: ["Choisir ma voie"] });
  });

  it("of a form too long to be kept, leads to what is written at too great length, and keeps all of it on the page", async () => {
    const goal = "Choisir ma voie. ".repeat(1200);
    const { page } = await asked("endless@example.ma", { goal, step: "meet" });
    expect(page.status).toBe(422);
    expect(page.html).toContain('href="#f-goal"');
    expect(textOf(page.html)).toContain("il y en a 20 399");
    expect(formOf(page.html, path).fields).toMatchObject({ goal: [goal], name: ["Nadia Alami"], step: ["purpose"] });
    expect([(await kept()).includes("endless@example.ma"), mailsTo("endless@example.ma")]).toEqual([false, []]);
  });

  it("is over after two weeks, and a link for something else opens nothing", async () => {
    await asked("old@example.ma");
    const link = linkIn("old@example.ma");
    const late = site.visit("2026-03-24T10:00:00Z");
    const lapsed = await late.get(link);
    expect([lapsed.status, textOf(lapsed.html).includes("est effacé 14 jours après")]).toEqual([410, true]);
    const [, start = ""] = /class="button[^"]*" href="([^"]+)"/u.exec(lapsed.html) ?? [];
    expect((await late.get(start)).html).toContain(`href="${path}"`);
    const personal = (await site.link("app_mentee-1")).replace("/me/", "/r/");
    expect((await site.visit(now).get(personal)).status).toBe(404);
    expect((await site.visit(now).get("/r/nothing")).status).toBe(404);
  });

  it("sends its link again to whoever asks for a new one", async () => {
    await asked("again@example.ma");
    const browser = site.visit("2026-03-11T10:00:00Z");
    const page = await browser.get("/new-link");
    browser.now = "2026-03-11T10:01:00Z";
    await browser.submit(page, "/new-link", { email: "again@example.ma" });
    expect(mailsTo("again@example.ma")).toHaveLength(2);
  });

  it("of several that were kept the last one's link is sent again, as long as it is kept", async () => {
    const kept = await asked("several@example.ma");
    const [known] = (await site.ports.store.savedForms(ref)).filter(({ email }) => email === "several@example.ma");
    if (!known) throw new Error("nothing kept");
    const another = (id: string, savedAt: string, goal: string) => ({ ...known, id, version: 0, savedAt, answers: { goal: [goal] } });
    const forms = [another("svf_0", "2026-03-09T09:00:00Z", "Avant"), another("svf_9", "2026-03-11T09:00:00.500Z", "Le dernier")];
    const over = { ...another("svf_5", "2026-03-12T09:00:00Z", "Fini"), expiresAt: "2026-03-12T09:30:00Z" };
    await site.ports.store.commit([...forms, over].map((put) => ({ put })));
    kept.browser.now = "2026-03-12T10:00:00Z";
    const page = await kept.browser.get("/new-link");
    kept.browser.now = "2026-03-12T10:01:00Z";
    const before = mailsTo("several@example.ma").length;
    await kept.browser.submit(page, "/new-link", { email: "several@example.ma" });
    expect(mailsTo("several@example.ma")).toHaveLength(before + 1);
    const opened = await site.visit("2026-03-12T10:02:00Z").get(linkIn("several@example.ma"));
    expect(formOf(opened.html, path).fields).toMatchObject({ goal: ["Le dernier"] });
  });

  it("is asked for in vain once sign-up is closed: there is nothing to go on with", async () => {
    await asked("closed@example.ma");
    const cohort = await site.ports.store.get("cohort", ref);
    if (!cohort) throw new Error("no cohort");
    await site.ports.store.commit([{ put: { ...cohort, phase: "selection" } }]);
    const browser = site.visit("2026-03-12T10:00:00Z");
    const page = await browser.get("/new-link");
    browser.now = "2026-03-12T10:01:00Z";
    await browser.submit(page, "/new-link", { email: "closed@example.ma" });
    expect(mailsTo("closed@example.ma")).toHaveLength(1);
    const closed = await site.ports.store.get("cohort", ref);
    if (closed) await site.ports.store.commit([{ put: { ...closed, phase: "intake" } }]);
  });

  it("writes to one address a few times only, and then keeps the page as it was", async () => {
    for (let n = 0; n < 3; n += 1) await asked("flood@example.ma");
    const { page } = await asked("flood@example.ma");
    expect(page.status).toBe(429);
    expect(page.headers["retry-after"]).toBe("3600");
    expect(textOf(page.html)).toContain("Réessayez dans 60 minutes");
    expect(formOf(page.html, path).fields).toMatchObject({ goal: ["Choisir ma voie"], name: ["Nadia Alami"] });
    expect(mailsTo("flood@example.ma")).toHaveLength(3);
  });
});
