/** What people ask of organisers: who reads it, and what is done about it. */
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import type { Participant } from "@tamkine/core/participant/participant";
import { afterEach, describe, expect, it } from "vitest";
import { auditor, base, committee, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";

let site: Site;
afterEach(() => site.stop());

const path = `${base}/pairs`;
const secret = "Je ne sais plus quoi faire.";
async function open(id: string, said: Partial<Participant>) {
  const world = underway();
  site = await openSite({ ...world, participants: world.participants.map((one) => (one.id === id ? { ...one, ...said } : one)) });
}
const stored = (id: string) => site.store.get("participant", { ...ref, id });

describe("a request for help", () => {
  const asked = "2026-05-03T10:00:00Z";
  const help = { at: asked, about: secret, to: "iya" };

  it("is read by the coordinator who was asked and by the owner; to the others it is as if nobody had asked", async () => {
    await open("app_mentee-1", { help });
    for (const organiser of [ofIya, owner]) {
      const page = await (await site.visit(organiser)).get(path);
      expect(page.text).toContain(secret);
    }
    for (const organiser of [ofAei, auditor, committee]) {
      const one = await site.visit(organiser);
      for (const page of [
        path,
        base,
        `${base}/log`,
        `${base}/letters`,
        `${base}/applications/app_mentee-1`,
        `${base}/figures/openDecisions`,
      ])
        expect((await one.get(page)).text).not.toContain(secret);
      expect((await one.get(path)).text).not.toMatch(/demande d’aide/iu);
      expect((await one.post(`${path}/help/app_mentee-1/settle`, { asked })).status).not.toBe(303);
    }
    expect((await stored("app_mentee-1"))?.help).toEqual(help);
  });

  it("is settled with a word, which only the person's page shows", async () => {
    await open("app_mentee-1", { help });
    const ours = await site.visit(ofIya);
    const done = await ours.submit(await ours.get(path), "/settle", { answer: "Je vous appelle jeudi." });
    expect(done.to).toBe(`${path}?done=helped#help`);
    expect(await stored("app_mentee-1")).toMatchObject({ help: null, helped: { asked, answer: "Je vous appelle jeudi." } });
    expect(site.mails.map(({ to, subject }) => `${to.address} ${subject}`)).toEqual([
      "mentee1@example.ma Une réponse vous attend sur votre page",
    ]);
    expect(JSON.stringify(site.mails)).not.toContain("jeudi");
  });
});

describe("fewer places", () => {
  const wish = { capacity: 1, at: "2026-05-03T10:00:00Z" };

  it.each([
    ["yes", 1, "placesAgreed"],
    ["no", 2, "placesDeclined"],
  ])("are decided on, twice the same: agreed %s", async (agree, capacity, done) => {
    await open("app_mentor-1", { capacity: 2, wish });
    const ours = await site.visit(ofAei);
    const page = await ours.get(path);
    expect(page.text).toContain("2 → 1");
    expect((await ours.get(base)).text).toContain("Un mentor demande moins de places");
    for (const _ of [1, 2]) expect((await ours.submit(page, "/places/app_mentor-1", { agree })).to).toBe(`${path}?done=${done}#places`);
    const mentor = await stored("app_mentor-1");
    expect([mentor?.capacity, mentor?.wish]).toEqual([capacity, undefined]);
    expect((await ours.get(path)).text).not.toContain("2 → 1");
    // The mentor was told that somebody would answer.
    expect(site.mails.map(({ to, subject }) => [to.address, subject])).toEqual([
      ["mentor1@example.ma", expect.stringMatching(/^Vos places de mentor\s: une réponse$/u)],
    ]);
    const said = agree === "yes" ? "désormais une personne à la fois" : "désormais 2\u00a0personnes à la fois";
    expect(site.mails[0]?.text.replace(/\s*\n\s*/gu, " ")).toContain(said);
  });
});

it("a pause stands on the pair, and a person who was erased has no name", async () => {
  await open("app_mentee-1", { pause: { from: "2026-05-01T10:00:00Z", until: "2026-05-20", ended: null } });
  const erased = await site.store.get("application", { ...ref, id: "app_mentee-2" });
  if (!erased) throw new Error("nobody");
  await site.store.commit([{ put: { ...erased, form: { ...erased.form, name: "—" }, erasedAt: "2026-05-02T10:00:00Z" } }]);
  const page = await (await site.visit(owner)).get(path);
  expect(page.text).toContain("Mentee 1\u2069 fait une pause jusqu’au 20 mai 2026");
  expect(page.text).toContain("En pause");
  expect(page.text).toContain("Personne effacée");
});
