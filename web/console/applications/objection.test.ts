/** Objections to a use of data: owners read and answer them; to the others it is as if there were none. */
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, expect, it } from "vitest";
import { auditor, base, committee, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";

const objection = { at: "2026-05-03T10:00:00Z", about: "Je ne veux pas que mes réponses comptent." };
const path = `${base}/applications/app_mentee-1`;

let site: Site;
beforeEach(async () => {
  const world = underway();
  site = await openSite({
    ...world,
    applications: world.applications.map((one) => (one.id === "app_mentee-1" ? { ...one, objection } : one)),
  });
});
afterEach(() => site.stop());

const stored = () => site.store.get("application", { ...ref, id: "app_mentee-1" });

it("waits on Today, which leads to the words and until when an answer is due", async () => {
  const ours = await site.visit(owner);
  const today = await ours.get(base);
  expect(today.text).toContain("Une personne s’oppose à un usage de ses données");
  expect(today.root.querySelector("[data-about=objection] .row a")?.getAttribute("href")).toBe(`${path}#objection`);
  const page = await ours.get(path);
  expect(page.text).toContain(objection.about);
  expect(page.text).toContain("au plus tard le 2 juin 2026");
});

it("is answered with words, kept where they were missing; the person hears that there is an answer, not which", async () => {
  const ours = await site.visit(owner);
  const page = await ours.get(path);
  const silent = await ours.submit(page, "/objection", { granted: "no", answer: "" });
  expect(silent.status).toBe(422);
  expect(silent.root.querySelector("#objection")?.text).toContain("Écrivez ce que vous faites");
  expect(await stored()).toMatchObject({ objection });
  const done = await ours.submit(page, "/objection", { granted: "no", answer: "Sans elles, pas de bilan." });
  expect(done.to).toBe(`${path}?done=objection`);
  expect(await stored()).toMatchObject({ objected: { asked: objection.at, granted: false, answer: "Sans elles, pas de bilan." } });
  expect(site.mails.map(({ to, subject }) => `${to.address} ${subject}`)).toEqual([
    "mentee1@example.ma Une réponse vous attend sur votre page",
  ]);
  expect(JSON.stringify(site.mails)).not.toContain("bilan");
  expect((await ours.get(path)).text).toContain("Pas de suite donnée");
  expect((await ours.get(base)).text).not.toContain("s’oppose à un usage");
});

it("that says more by now is read before it is answered; what was written for it is kept", async () => {
  const ours = await site.visit(owner);
  const page = await ours.get(path);
  const application = await stored();
  if (!application) throw new Error("nobody");
  const longer = { ...objection, about: `${objection.about}\n\nEt mon nom.` };
  await site.store.commit([{ put: { ...application, objection: longer } }]);
  const late = await ours.submit(page, "/objection", { granted: "yes", answer: "C’est fait." });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Et mon nom.");
  expect(late.root.querySelector("textarea[name=answer]")?.text).toBe("C’est fait.");
  expect(await stored()).toMatchObject({ objection: longer });
});

it("is nobody else's: coordinators, auditors and the committee neither see it nor that there is one", async () => {
  for (const organiser of [ofAei, auditor, committee]) {
    const one = await site.visit(organiser);
    for (const page of [base, path, `${base}/applications`, `${base}/log`, `${base}/figures/openDecisions`])
      expect((await one.get(page)).text).not.toMatch(/réponses comptent|s’oppose à un usage/u);
    expect((await one.post(`${path}/objection`, { granted: "yes", answer: "Oui", read: String(objection.about.length) })).status).not.toBe(
      303,
    );
  }
  expect(await stored()).toMatchObject({ objection });
});
