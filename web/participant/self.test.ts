/** What one does about oneself while taking part: help, pauses, ends of a pair, changed details. */
import { allowOnce, limits } from "@tamkine/core/access/limits";
import { addSeconds } from "@tamkine/core/kernel/time";
import { joined } from "@tamkine/core/participant/join";
import { aMenteeForm } from "@tamkine/core/worlds/forms";
import { anApplication, aParticipant, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const now = during.underway;
let site: Site;
beforeAll(async () => {
  site = await startSite();
  const world = underway({ mentors: 6, mentees: 6 });
  const participants = world.participants.map((one) => (one.id === "app_mentor-6" ? aParticipant({ ...one, capacity: 3 }) : one));
  await settle(site.ports, { ...world, participants });
});
afterAll(() => site.stop());

/** Somebody's page, or the one of a matter behind it. */
const open = async (id: string, matter = "") => {
  const browser = site.visit(now);
  const link = await site.link(id);
  return { browser, link, page: await browser.get(link + matter) };
};
const participant = (id: string) => site.ports.store.get("participant", { ...ref, id });
const pair = (id: string) => site.ports.store.get("pair", { ...ref, id });
const sent = async (act: () => Promise<unknown>) => {
  const before = site.mails.length;
  await act();
  return site.mails.slice(before);
};

describe("asking for help", () => {
  it("goes to the body one chooses, says so, and later what came of it", async () => {
    const { browser, page } = await open("app_mentee-1", "/help");
    expect(page.html).toMatch(/value="iya"[^>]*checked/u);
    const [mail] = await sent(() => browser.submit(page, "/help", { about: "C’est délicat", to: "aei" }));
    expect(JSON.stringify(mail)).not.toMatch(/délicat|Mentee 1/u);
    expect(textOf((await browser.get(page.path)).html)).toMatch(/Vous avez écrit le .* à Alliance des économistes/u);
    const asked = await participant("app_mentee-1");
    if (!asked) throw new Error("nobody");
    const helped = { asked: now, at: now, answer: "Je vous appelle jeudi." };
    await site.ports.store.commit([{ put: { ...asked, help: null, helped } }]);
    expect(textOf((await browser.get(page.path)).html)).toContain("Je vous appelle jeudi.");
  });

  it("keeps what was typed when something is wrong", async () => {
    const { browser, page } = await open("app_mentee-2", "/help");
    const wrong = await browser.submit(page, "/help", { about: "Toujours là", to: "nowhere" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("help-to-error");
    expect(wrong.html).toContain("Toujours là");
  });
});

describe("a pause", () => {
  it("is told to the other in kind words, and ends when one is back", async () => {
    const { browser, page, link } = await open("app_mentee-2", "/pause");
    expect((await browser.submit(page, "/pause")).status).toBe(422);
    const [mail] = await sent(() => browser.submit(page, "/pause", { weeks: "2" }));
    expect([mail?.to.address, mail?.subject]).toEqual(["mentor2@example.ma", "Une pause dans votre binôme, jusqu’au lundi 18 mai"]);
    const mine = await browser.get(link);
    expect(textOf(mine.html)).toContain("Vous êtes en pause jusqu’au lundi 18 mai. Rien ne presse");
    const theirs = async () => textOf((await open("app_mentor-2")).page.html);
    expect(await theirs()).toContain("Mentee 2 fait une pause jusqu’au lundi 18 mai");
    expect(mine.html).toContain(`href="${page.path}"`);
    const paused = await browser.get(page.path);
    expect(textOf(paused.html)).toContain("Vous êtes en pause jusqu’au lundi 18 mai.");
    expect(await sent(() => browser.submit(paused, "/pause/end"))).toHaveLength(1);
    expect(await theirs()).not.toContain("fait une pause");
  });
});

describe("ending a pair", () => {
  const exit = async (n: number, want: string) => {
    const { browser, page, link } = await open(`app_mentee-${n}`);
    expect(page.html).toContain(`/pairs/pair_${n}/exit`);
    const chosen = await browser.get(`${link}/pairs/pair_${n}/exit?want=${want}`);
    return { browser, chosen, confirm: (answers = {}) => browser.submit(chosen, "/exit", answers) };
  };

  it("asks first what one wants and shows what will happen, without doing it", async () => {
    const { browser, link } = await open("app_mentee-3");
    const ask = await browser.get(`${link}/pairs/pair_3/exit`);
    for (const said of ["En parler d’abord", "en trouver un autre", "quitter le programme", "n’est la faute de personne"])
      expect(textOf(ask.html)).toContain(said);
    expect(textOf((await exit(3, "another")).chosen.html)).toContain("un autre mentor, d’ici au lundi 11 mai");
    expect((await pair("pair_3"))?.state.is).toBe("active");
    expect((await browser.post(`${link}/pairs/pair_3/exit`, { reason: "x" })).html).toBe(ask.html);
  });

  it("and finding another: the other and the organisers are told, by when", async () => {
    const { confirm } = await exit(3, "another");
    const mails = await sent(async () => expect(textOf((await confirm({ reason: "Entre nous" })).html)).toContain("Le binôme est terminé"));
    expect(mails.map(({ to, subject }) => `${to.address} ${subject}`)).toEqual([
      "mentor3@example.ma Du nouveau pour votre binôme",
      "owner@example.org Un nouveau mentor à trouver d’ici au 11 mai",
    ]);
    expect(JSON.stringify(mails)).not.toContain("Entre nous");
    expect((await participant("app_mentee-3"))?.state.is).toBe("active");
    expect((await pair("pair_3"))?.state).toMatchObject({ is: "ended", why: "exit", by: "mentee", reason: "Entre nous" });
  });

  it("and leaving the programme", async () => {
    await (await exit(4, "leave")).confirm();
    expect((await participant("app_mentee-4"))?.state.is).toBe("left");
    expect((await pair("pair_4"))?.state).toMatchObject({ is: "ended", why: "left" });
  });

  it("can wait for a talk: nothing ends, the other hears nothing", async () => {
    const { confirm } = await exit(5, "talk");
    const mails = await sent(() => confirm({ to: "iya", reason: "Nous ne nous comprenons pas" }));
    expect(mails.map(({ to }) => to.address)).toEqual(["owner@example.org"]);
    expect((await pair("pair_5"))?.state.is).toBe("active");
    expect((await participant("app_mentee-5"))?.help).toMatchObject({ to: "iya" });
    expect((await participant("app_mentee-5"))?.help?.about).toContain("Nous ne nous comprenons pas");
  });

  it("is for one's own pair", async () => {
    const { browser, link } = await open("app_mentee-5");
    expect((await browser.get(`${link}/pairs/pair_6/exit`)).status).toBe(404);
    expect((await browser.post(`${link}/pairs/pair_6/exit`, { want: "another" })).status).toBe(404);
  });
});

describe("what one answered at sign-up", () => {
  it("may change: how one can meet, with a word on what it affects", async () => {
    const { browser, page } = await open("app_mentee-6", "/ways");
    expect(textOf(page.html)).toContain("Votre binôme reste comme il est");
    const wrong = await browser.submit(page, "/ways", { languages: [], mode: "remote" });
    expect(wrong.html).toContain("ways-languages-error");
    const elsewhere = await browser.submit(page, "/ways", { languages: ["english"], mode: "remote", region: "ile-de-france" });
    expect([elsewhere.status, elsewhere.html.includes("ways-region-error")]).toEqual([422, true]);
    await browser.submit(page, "/ways", { languages: ["english"], mode: "remote", region: "abroad", slots: ["sunday"] });
    const { form } = (await site.ports.store.get("application", { ...ref, id: "app_mentee-6" })) ?? {};
    expect(form).toMatchObject({ languages: ["english"], mode: "remote", region: "abroad", slots: ["sunday"], name: "Mentee 6" });
    expect((await pair("pair_6"))?.state.is).toBe("active");
  });

  it("may change: fewer places, once an organiser agrees", async () => {
    const { browser, page } = await open("app_mentor-6", "/ways");
    const [told] = await sent(() => browser.submit(page, "/places", { places: "2" }));
    expect(told?.subject).toContain("une décision vous attend");
    expect(await participant("app_mentor-6")).toMatchObject({ capacity: 3, wish: { capacity: 2 } });
    expect(textOf((await browser.get(page.path)).html)).toContain("Vous avez demandé 2 places");
    expect((await browser.submit(page, "/places", { places: "3" })).status).toBe(422);
    expect((await open("app_mentee-6", "/ways")).page.html).not.toContain("/places");
  });
});

describe("another address", () => {
  const linkIn = (text = "", path = "/a/") => new RegExp(`${path}\\S+`, "u").exec(text)?.[0]?.replace(/#.*$/u, "") ?? "";
  const ask = async (id: string, email: string) => {
    const { browser, page, link } = await open(id, "/details");
    const mails = await sent(() => browser.submit(page, "/address", { email }));
    return { browser, link, mails };
  };

  it("counts once it is confirmed by the link sent to it; links sent before open nothing then", async () => {
    const { browser, link, mails } = await ask("app_mentor-1", " Nouvelle@Example.ma ");
    expect(mails.map(({ to }) => to.address)).toEqual(["nouvelle@example.ma", "mentor1@example.ma"]);
    expect(mails[1]?.text).not.toContain("nouvelle@example.ma");
    expect(textOf((await browser.get(`${link}/details`)).html)).toContain("Nous avons écrit à nouvelle@example.ma");
    const confirm = linkIn(mails[0]?.text);
    expect((await browser.get(link.replace("/me/", "/a/"))).status).toBe(404);
    expect((await browser.get(confirm.replace("/a/", "/me/"))).status).toBe(404);
    const page = await browser.get(confirm);
    const after = await sent(async () => expect(textOf((await browser.submit(page, confirm)).html)).toContain("Votre adresse est changée"));
    expect(after.map(({ to }) => to.address)).toEqual(["nouvelle@example.ma"]);
    expect((await browser.get(link)).status).toBe(404);
    const fresh = await browser.get(`${linkIn(after[0]?.text, "/me/")}/details`);
    expect(fresh.html).toContain("nouvelle@example.ma");
    expect((await browser.submit(page, confirm)).status).toBe(200);
    expect((await open("app_mentee-1")).page.html).toContain("mailto:nouvelle@example.ma");
    const again = await sent(async () => browser.submit(await browser.get("/new-link"), "/new-link", { email: "nouvelle@example.ma" }));
    expect(again.map(({ to }) => to.address)).toEqual(["nouvelle@example.ma"]);
  });

  it("that two people ask for becomes the first one's, and the second hears no more of it than the owner", async () => {
    const [first, second] = [await ask("app_mentor-2", "a.deux@example.ma"), await ask("app_mentor-3", "a.deux@example.ma")];
    const links = [first, second].map(({ mails }) => linkIn(mails.find(({ to }) => to.address === "a.deux@example.ma")?.text));
    const answers = [];
    for (const link of links) answers.push((await first.browser.post(link, {})).status);
    expect(answers).toEqual([200, 409]);
    const third = await ask("app_mentor-5", "a.deux@example.ma");
    expect(third.mails.map(({ to }) => to.address)).toEqual(["mentor5@example.ma"]);
    expect(textOf((await third.browser.get(`${third.link}/details`)).html)).toContain("Nous avons écrit à a.deux@example.ma");
  });

  it("is not told to be somebody's who takes part by the copy of one's data", async () => {
    const letters = async (email: string) => {
      const { browser, link } = await ask("app_mentor-4", email);
      return (JSON.parse((await browser.get(`${link}/data/copy`)).html) as { letters: { letter: string }[] }).letters;
    };
    // One is nobody's, the other somebody's. What is to oneself says that one asked, and no more.
    const [free, taken] = [await letters("personne@example.ma"), await letters("mentor6@example.ma")];
    expect(taken.slice(free.length).map(({ letter }) => letter)).toEqual(["address-changing"]);
    expect(free.map(({ letter }) => letter)).not.toContain("address-confirm");
  });

  it("is asked for by letter a few times a day, by one person and of one address", async () => {
    const from = { source: "app_mentee-5", target: "x@example.ma" };
    for (let n = 0; n < 5; n += 1) await allowOnce(site.ports, "new-address", { ...from, target: `${n}@example.ma` }, now);
    expect((await ask("app_mentee-5", "encore@example.ma")).mails).toHaveLength(2);
    const { browser, page } = await open("app_mentee-5", "/details");
    const mails = await sent(async () => {
      const refused = await browser.submit(page, "/address", { email: "trop@example.ma" });
      expect([refused.status, refused.html.includes("trop@example.ma")]).toEqual([429, true]);
    });
    expect(mails).toEqual([]);
    expect((await browser.submit(page, "/address", { email: "mentee5@example.ma" })).status).toBe(200);
  });

  it("is kept by one click, and what is no address is said at the field", async () => {
    const { browser, link, mails } = await ask("app_mentee-6", "autre@example.ma");
    const page = await browser.get(`${link}/details`);
    expect(textOf((await browser.get(`${link}?done=address`)).html)).toContain("Nous avons écrit à autre@example.ma");
    expect(textOf((await browser.submit(page, "/address")).html)).toContain("Vous gardez votre adresse.");
    expect((await browser.get(linkIn(mails[0]?.text))).status).toBe(404);
    const wrong = await browser.submit(await browser.get(`${link}/details`), "/address", { email: "pas une adresse" });
    expect([wrong.status, wrong.html.includes("address-email-error"), wrong.html.includes("pas une adresse")]).toEqual([422, true, true]);
  });
});

describe("a link that came into other hands", () => {
  it("opens nothing any more once its owner changed it, nor does an address that was asked for by it; the new one goes to them alone", async () => {
    const { browser, page, link } = await open("app_mentee-1", "/details");
    const [confirm] = await sent(() => browser.submit(page, "/address", { email: "thief@example.ma" }));
    const mails = await sent(async () => {
      const done = await browser.submit(await browser.get(`${link}/details`), "/renew");
      expect([done.status, textOf(done.html).includes("Votre lien est changé")]).toEqual([200, true]);
    });
    expect(mails.map(({ to }) => to.address)).toEqual(["mentee1@example.ma"]);
    const asked = new RegExp("/a/\\S+", "u").exec(confirm?.text ?? "")?.[0] ?? "";
    const fresh = new RegExp("/me/\\S+", "u").exec(mails[0]?.text ?? "")?.[0] ?? "";
    for (const path of [link, `${link}/data`, asked]) expect((await browser.get(path)).status).toBe(404);
    // Pressed twice, the page says the same; later the link is as good as unknown.
    expect(await sent(async () => expect((await browser.post(`${link}/renew`, {})).status).toBe(200))).toEqual([]);
    browser.now = addSeconds(now, 3600);
    expect((await browser.post(`${link}/renew`, {})).status).toBe(404);
    expect((await browser.get(fresh)).status).toBe(200);
    expect(await participant("app_mentee-1")).toMatchObject({ linkEpoch: 1 });
  });

  it("is changed by who only signed up too, and stays so when they become a participant", async () => {
    const applicant = anApplication({
      id: "app_waits",
      status: "waitlisted",
      email: "attend@example.ma",
      form: aMenteeForm({ name: "Attend" }),
    });
    await site.ports.store.commit([{ put: { ...applicant, version: 0 } }]);
    const { browser, page, link } = await open("app_waits", "/details");
    const mails = await sent(async () => {
      expect(textOf((await browser.submit(page, "/renew")).html)).toContain("Votre lien est changé");
    });
    expect(mails.map(({ to }) => to.address)).toEqual(["attend@example.ma"]);
    const fresh = new RegExp("/me/\\S+", "u").exec(mails[0]?.text ?? "")?.[0] ?? "";
    const opened = async () => [(await browser.get(link)).status, (await browser.get(fresh)).status];
    expect(await opened()).toEqual([404, 200]);
    expect((await browser.post(`${link}/withdraw`, { confirm: "yes" })).status).toBe(404);
    const known = await site.ports.store.get("application", { ...ref, id: "app_waits" });
    if (!known) throw new Error("nobody");
    await site.ports.store.commit([{ put: joined(known, undefined, { by: "workflow", now }) }]);
    expect(await opened()).toEqual([404, 200]);
  });

  it("is not changed for whom letters do not reach: they would only lose it", async () => {
    const known = await participant("app_mentor-6");
    if (!known) throw new Error("nobody");
    await site.ports.store.commit([{ put: { ...known, bouncedAt: now } }]);
    const { browser, page, link } = await open("app_mentor-6", "/details");
    expect(page.html).not.toContain("/renew");
    expect((await browser.post(`${link}/renew`, {})).status).toBe(409);
    expect((await browser.get(link)).status).toBe(200);
  });
});

describe("a page in wrong hands", () => {
  it("fills nobody's mailbox: so much an hour, and what was typed is kept", async () => {
    const { browser, page } = await open("app_mentee-2", "/pause");
    browser.now = "2026-05-04T14:00:00Z";
    for (let n = 0; n < limits["own-page"].target.times - 1; n += 1)
      await allowOnce(site.ports, "own-page", { target: "app_mentee-2" }, browser.now);
    expect(await sent(() => browser.submit(page, "/pause", { weeks: "2" }))).toHaveLength(1);
    const mails = await sent(async () => {
      const refused = await browser.submit(page, "/pause", { weeks: "3" });
      expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "3600"]);
      expect(textOf(refused.html)).toContain("Réessayez");
    });
    expect(mails).toEqual([]);
    browser.now = "2026-05-04T15:00:01Z";
    const shown = await browser.get(page.path);
    expect(await sent(() => browser.submit(shown, "/pause", { weeks: "1" }))).toHaveLength(1);
  });
});
