import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, describe, expect, it } from "vitest";
import { textOf } from "../testing/forms.ts";
import { mentee1, mentor1, now, openAtWork } from "./fixtures/at-work.ts";

const { site, world, open } = await openAtWork();
afterAll(() => site.stop());

describe("opening the personal page", () => {
  it("says what is next and shows the other with contact details once both accepted", async () => {
    const { page } = await open(mentor1);
    expect(page.status).toBe(200);
    expect(textOf(page.html)).toContain("Bonjour Mentor 1");
    expect(page.html).toContain("mailto:mentee1@example.ma");
    expect(page.html).toContain("https://wa.me/212600000001?text=");
    expect(page.html).not.toContain("<script>alert");
    const [, text = ""] = /wa\.me\/\d+\?text=([^"]*)"/u.exec(page.html) ?? [];
    expect(decodeURIComponent(text)).not.toMatch(/\/me\//u);
  });

  it("hides contact details until both accepted", async () => {
    const { page } = await open("app_mentee-2");
    expect(textOf(page.html)).toContain("Nous vous présentons Mentor 2");
    expect(page.html).not.toContain("mentor2@example.ma");
  });

  it("opens with who the other is before one says yes, and with how to reach them afterwards", async () => {
    const [{ page: before }, { page: after }] = await Promise.all([open("app_mentee-2"), open(mentor1)]);
    const order = (html: string, ...marks: string[]) => marks.map((mark) => html.indexOf(mark));
    const [fact = -1, yes = -1] = order(before.html, "<dt>Langues", '/accept"');
    expect([fact > 0, fact < yes]).toEqual([true, true]);
    expect(before.html).not.toContain("Relire sa présentation");
    const [reach = -1, meetings = -1, again = -1, facts = -1] = order(after.html, "Se joindre", ">Rencontres<", "Relire sa", "<dt>Langues");
    expect([reach, meetings, again, facts]).toEqual([reach, meetings, again, facts].toSorted((a, b) => a - b));
    expect(reach).toBeGreaterThan(0);
  });

  it("changes nothing, however often and by whomever it is opened", async () => {
    const before = await world();
    for (const id of [mentor1, mentee1, "app_mentee-2"]) {
      const link = await site.link(id);
      for (const path of [link, `${link}/survey`, `${link}?done=accepted`, `${link}?lang=ar`]) await site.visit(now).get(path);
    }
    expect(await world()).toEqual(before);
    expect(await site.ports.store.log(ref)).toEqual([]);
  });

  it("keeps what is personal out of caches, referrers, frames and search engines", async () => {
    const { page } = await open(mentor1);
    expect(page.headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
    });
    expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'nonce-[^']+'; style-src 'self'/u);
    expect(page.html).toContain(`name="robots" content="noindex"`);
    expect(page.html).not.toMatch(/<script(?! src="\/assets\/line-[0-9a-f]{10}\.js" nonce=)|style=|\son\w+=/u);
  });

  it("speaks the person's language, unless they choose another", async () => {
    const browser = site.visit(now);
    browser.headers = { "accept-language": "en" };
    const link = await site.link(mentor1);
    expect((await browser.get(link)).html).toContain(`<html lang="fr" dir="ltr"`);
    expect((await browser.get(`${link}?lang=ar`)).html).toContain(`<html lang="ar" dir="rtl"`);
    expect((await browser.get(link)).html).toContain(`<html lang="ar" dir="rtl"`);
  });
});

describe("a link that does not open", () => {
  it("looks the same whatever is wrong with it", async () => {
    const good = await site.link(mentor1);
    const wrong = [
      await site.link(mentor1, { expires: "2026-05-01T00:00:00Z" }),
      await site.link(mentor1, { epoch: 1 }),
      await site.link("app_nobody"),
      (await site.link(mentor1, { purpose: "verify" })).replace("/v/", "/me/"),
      (await site.link(mentor1, { purpose: "unsubscribe" })).replace("/u/", "/me/"),
      `${good.slice(0, -2)}xx`,
      "/me/nonsense",
    ];
    const pages = await Promise.all(wrong.map((path) => site.visit(now).get(path)));
    const plain = pages.map(({ html, path }) => html.replaceAll(path, "PATH"));
    expect(textOf(pages[0]?.html ?? "")).toContain("Ce lien n’ouvre aucune page");
    expect(textOf((await site.visit(now).get("/nothing")).html)).toContain("Page introuvable");
    for (const [i, page] of pages.entries()) {
      expect(page.status).toBe(404);
      expect(plain[i]).toBe(plain[0]);
    }
  });

  it("does not act either", async () => {
    const before = await world();
    const expired = await site.link(mentor1, { expires: "2026-05-01T00:00:00Z" });
    for (const path of ["/withdraw", "/pairs/pair_1/exit", "/help"]) {
      const answer = await site.visit(now).post(`${expired}${path}`, { confirm: "yes", about: "x" });
      expect(answer.status).toBe(404);
    }
    const stranger = await site.visit(now).post(`${await site.link("app_mentee-3")}/pairs/pair_1/exit`, { reason: "" });
    expect(stranger.status).toBe(404);
    expect(await world()).toEqual(before);
  });

  it("is not opened by a form from another site", async () => {
    const link = await site.link(mentor1);
    const answer = await site.visit(now).post(`${link}/help`, { about: "x" }, { "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(403);
  });
});

describe("accepting", () => {
  it("asks for the consent to show contact details, then reveals them once both have", async () => {
    const mentee = await open("app_mentee-2");
    const refused = await mentee.browser.submit(mentee.page, "/accept");
    expect(refused.status).toBe(422);
    expect(textOf(refused.html)).toContain("vous ne pourriez pas vous joindre");
    await mentee.browser.submit(refused, "/accept", { contact: "yes" });
    const mentor = await open("app_mentor-2");
    expect(mentor.page.html).not.toContain("mentee2@example.ma");
    const both = await mentor.browser.submit(mentor.page, "/accept", { contact: "yes" });
    expect(both.redirected).toMatch(/\?done=accepted$/u);
    expect(both.html).toContain("mentee2@example.ma");
    expect((await world()).pairs.find(({ id }) => id === "pair_2")?.state.is).toBe("active");
  });
});

describe("being together", () => {
  it("replies to a gathering and checks in with the right PIN only", async () => {
    const { browser, page } = await open(mentor1);
    // To who only hears the page, the buttons say which gathering they are about.
    const names = /reply"[^>]*aria-labelledby="([^"]+)"/u.exec(page.html)?.[1]?.split(" ") ?? [];
    expect(names.map((id) => page.html.split(`id="${id}">`)[1]?.split("<")[0]?.trim())).toEqual([
      "Réunion collective, mai 2026",
      "Viendrez-vous\u202f?",
    ]);
    await browser.submit(page, "/gatherings/2026-05/reply", { reply: "yes" });
    const wrong = await browser.submit(page, "/gatherings/2026-05/check-in", { pin: "1234" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("gathering-2026-05-pin-error");
    await browser.submit(wrong, "/gatherings/2026-05/check-in", { pin: "0420" });
    const [attendance] = await site.ports.store.attendances(ref, mentor1 ?? "");
    expect(attendance).toMatchObject({ reply: "yes", presentBy: "pin" });
  });

  it("shows the link to join, documents, and afterwards what it came to", async () => {
    const [gathering] = (await world()).gatherings;
    if (!gathering) throw new Error("no gathering");
    const documents = [{ title: "Le guide <b>", link: "https://files.example.org/guide.pdf" }];
    await site.ports.store.commit([{ put: { ...gathering, link: "https://meet.example.org/abc", documents, summary: "Trois idées." } }]);
    const { page } = await open(mentor1);
    expect(page.html).toContain(`href="https://meet.example.org/abc"`);
    expect(page.html).toContain(`href="https://files.example.org/guide.pdf"`);
    expect(textOf(page.html)).toContain("Le guide <b>");
    expect(textOf(page.html)).toContain("Trois idées.");
    expect((await open(mentor1, "2026-05-05T10:00:00Z")).page.html).not.toContain("meet.example.org");
  });

  it("takes a pulse in one click and asks for help in confidence", async () => {
    const { browser, page } = await open(mentor1);
    const pulsed = await browser.submit(page, "/pulse", { mood: "4" });
    expect(pulsed.redirected).toMatch(/\?done=pulse$/u);
    const help = await browser.get(`${page.path}/help`);
    expect((await browser.submit(help, "/help", { about: " " })).status).toBe(422);
    await browser.submit(help, "/help", { about: "Je n’arrive pas à le joindre" });
    const people = (await world()).participants;
    expect(people.find(({ id }) => id === mentor1)?.help).toMatchObject({ about: "Je n’arrive pas à le joindre", to: "aei" });
    expect((await open(mentee1)).page.html).not.toContain("Je n’arrive pas");
  });
});

describe("oneself", () => {
  it("corrects details and says what is wrong with them", async () => {
    const { browser, page: home } = await open("app_mentor-3");
    const page = await browser.get(`${home.path}/details`);
    const wrong = await browser.submit(page, "/details", { name: "", phone: "99" });
    expect(wrong.status).toBe(422);
    for (const field of ["name", "phone"])
      for (const at of [`id="details-${field}-error"`, `href="#details-${field}"`]) expect(wrong.html).toContain(at);
    await browser.submit(wrong, "/details", { name: "نادية العلمي", phone: "", city: "Fès", mailLanguage: "ar" });
    const changed = (await world()).applications.find(({ id }) => id === "app_mentor-3");
    expect(changed).toMatchObject({ language: "ar", form: { name: "نادية العلمي", phone: null, city: "Fès" } });
  });

  it("withdraws only when confirmed, and ends the pair without blame", async () => {
    const { browser, page: home } = await open("app_mentee-4");
    const page = await browser.get(`${home.path}/withdraw`);
    expect((await browser.submit(page, "/withdraw")).status).toBe(422);
    const gone = await browser.submit(page, "/withdraw", { confirm: "yes" });
    expect(textOf(gone.html)).toContain("Votre retrait du programme");
    const after = await world();
    expect(after.participants.find(({ id }) => id === "app_mentee-4")?.state.is).toBe("left");
    expect(after.pairs.find(({ id }) => id === "pair_4")?.state).toMatchObject({ is: "ended", why: "left" });
  });
});

describe("the survey", () => {
  it("is closed before its time, then takes the answers and shows them again", async () => {
    const link = await site.link(mentor1);
    expect(textOf((await site.visit(now).get(`${link}/survey`)).html)).toContain("n’est pas ouverte");
    expect((await site.visit(now).post(`${link}/survey`, { overall: "5" })).status).toBe(409);
    const { cohort } = await world();
    await site.ports.store.commit([{ put: { ...cohort, phase: "survey", mentoringEndedAt: "2026-06-11T08:00:00Z" } }]);
    const browser = site.visit("2026-06-12T10:00:00Z");
    await browser.get(`${link}/survey`);
    const blank = await browser.post(`${link}/survey/draft`, { trust: "", best: " " });
    expect(textOf(blank.html)).toContain("rien à garder");
    expect((await world()).drafts).toEqual([]);
    const kept = await browser.post(`${link}/survey/draft`, { trust: "4", best: "La confi" });
    expect(textOf(kept.html)).toContain("pas encore envoyé");
    expect(textOf(kept.html)).toContain("Reprendre mes réponses");
    const page = await browser.get(`${link}/survey`);
    expect(page.html).toContain("La confi</textarea>");
    expect(page.html).toMatch(/name="trust" value="4"[^>]*checked/u);
    expect(textOf(page.html)).toContain("Votre brouillon du vendredi 12 juin");
    expect(await world()).toMatchObject({ answers: [], drafts: [{ participant: mentor1 }] });
    const empty = await browser.submit(page, "/survey", { best: "La confiance" });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain("La confiance");
    const long = await browser.submit(page, "/survey", { overall: "5", meetingsHeld: "trois", worst: "x".repeat(1001) });
    expect(long.status).toBe(422);
    for (const said of ["Écrivez un nombre, de 0 à 99.", "1 000 caractères au plus, et il y en a 1 001"])
      expect(textOf(long.html)).toContain(said);
    await browser.submit(empty, "/survey", { overall: "5", recommend: "9", again: "yes", meetingsHeld: "3" });
    expect((await world()).answers).toMatchObject([
      { participant: mentor1, answers: { overall: 5, trust: 4, recommend: 9, again: true, meetingsHeld: 3 } },
    ]);
    expect((await world()).drafts).toEqual([]);
    expect((await browser.get(`${link}/survey`)).html).toMatch(/name="overall" value="5"[^>]*checked/u);
  });

  it("passes nothing on to the mentor unless that is ticked, and says honestly what they will guess", async () => {
    const link = await site.link(mentee1);
    const browser = site.visit("2026-06-12T11:00:00Z");
    const page = await browser.get(`${link}/survey`);
    const tick = /<input[^>]*name="passOn"[^>]*>/u.exec(page.html)?.[0] ?? "";
    expect([tick.includes('value="pair_1"'), tick.includes("checked")]).toEqual([true, false]);
    for (const said of ["transmettre ces mots à", "Mentor 1", "saura que c’est vous"]) expect(textOf(page.html)).toContain(said);
    await browser.submit(page, "/survey", { overall: "5", best: "La confiance", passOn: "pair_1" });
    expect((await browser.get(`${link}/survey`)).html).toMatch(/name="passOn" value="pair_1"[^>]*checked/u);
    expect((await browser.get(`${await site.link(mentor1)}/survey`)).html).not.toContain("passOn");
  });
});

it("a cohort that is cancelled, or over, says so", async () => {
  const { cohort } = await world();
  const cancelled = { by: "organiser:org_owner", at: now, reason: "" };
  await site.ports.store.commit([{ put: { ...cohort, phase: "cancelled", cancelled } }]);
  expect(textOf((await open(mentor1)).page.html)).toContain("Cette promotion est annulée");
  await site.ports.store.commit([{ put: { ...cohort, version: cohort.version + 1, phase: "closed" } }]);
  expect(textOf((await open(mentor1)).page.html)).toContain("Cette promotion est terminée");
});
