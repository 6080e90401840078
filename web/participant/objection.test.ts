import { beginRetention } from "@tamkine/core/privacy/retention/begin";
import { ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stages } from "../console/fixtures/stages.ts";
import { type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite(underway());
});
afterAll(() => site.stop());

const secret = "Je ne veux pas que mes réponses comptent.";
const stored = (id: string) => site.ports.store.get("application", { ...ref, id });
const openData = async (id: string) => {
  const browser = site.visit(during.underway);
  const link = await site.link(id);
  return { browser, link, page: await browser.get(`${link}/data`) };
};

it("is made on one's own page, and waits there with the day its answer is due; silence says what to write", async () => {
  const { browser, link, page } = await openData("app_mentee-1");
  const silent = await browser.submit(page, "/data/object", { about: " " });
  expect(silent.status).toBe(422);
  expect(silent.html).toContain("objection-about-error");
  const before = site.mails.length;
  const sent = await browser.submit(page, "/data/object", { about: secret });
  expect(textOf(sent.html)).toContain("Votre opposition est partie");
  expect(textOf((await browser.get(`${link}/data`)).html)).toContain("Vous aurez leur réponse au plus tard le");
  expect((await stored("app_mentee-1"))?.objection?.about).toBe(secret);
  const told = site.mails.slice(before);
  expect(told.map(({ subject }) => subject)).toEqual(["Une réponse est due d’ici au mercredi 3 juin"]);
  expect(JSON.stringify(told)).not.toMatch(/comptent|Mentee 1/u);
  const copy = await browser.get(`${link}/data/copy`);
  expect(copy.html).toContain(secret);
  expect(textOf((await browser.get(`${link}/data/read`)).html)).toContain(secret);
});

it("that was not followed says why and to whom one may turn; that was followed, what is done", async () => {
  const answered = async (id: string, granted: boolean, answer: string) => {
    const application = await stored(id);
    if (!application) throw new Error("nobody");
    const at = during.underway;
    await site.ports.store.commit([{ put: { ...application, objected: { asked: at, at, granted, answer } } }]);
    return textOf((await openData(id)).page.html);
  };
  const refused = await answered("app_mentee-2", false, "Sans elles, pas de bilan.");
  expect(refused).toContain("Sans elles, pas de bilan.");
  expect(refused).toContain("l’autorité qui veille sur la loi 09-08 (CNDP)");
  const granted = await answered("app_mentee-3", true, "Elles ne comptent plus.");
  expect(granted).toContain("Elles ne comptent plus.");
  expect(granted).not.toContain("autorité");
});

it("made when the cohort is over wakes what will remind of its answer", async () => {
  const closed = await startSite(stages.closed.world());
  try {
    await beginRetention(closed.ports, ref, stages.closed.now);
    const browser = closed.visit(stages.closed.now);
    const page = await browser.get(`${await closed.link("app_mentee-1")}/data`);
    const signals = async () => (await closed.ports.store.get("wait", { ...ref, name: "retention" }))?.signals ?? 0;
    const before = await signals();
    await browser.submit(page, "/data/object", { about: secret });
    expect(await signals()).toBe(before + 1);
  } finally {
    await closed.stop();
  }
});

it("goes with everything else that is erased", async () => {
  const { browser, page } = await openData("app_mentee-4");
  await browser.submit(page, "/data/object", { about: secret });
  await browser.submit(page, "/data/erase", { confirm: "yes" });
  const left = await stored("app_mentee-4");
  expect(left?.erasedAt).toBeDefined();
  expect(left?.objection).toBeUndefined();
});
