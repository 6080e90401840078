/** Ending a pair, where it does not go as one meant: what was typed stays, and whatever cannot be is said in a sentence. */
import { aPair, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const now = during.underway;
let site: Site;
beforeAll(async () => {
  site = await startSite();
  const world = underway({ mentors: 4, mentees: 4 });
  const introduced = aPair({ ...world.pairs[3], acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } });
  await settle(site.ports, { ...world, pairs: [...world.pairs.slice(0, 3), introduced] });
});
afterAll(() => site.stop());

const pairs = () => site.ports.store.world(ref).then((world) => world?.pairs);
const open = async (n: number, want: string, id = `app_mentee-${n}`) => {
  const browser = site.visit(now);
  const link = await site.link(id);
  return { browser, link, page: await browser.get(`${link}/pairs/pair_${n}/exit?want=${want}`) };
};

it("shows no way to end what is not at work, and ends nothing of it", async () => {
  const { browser, link, page } = await open(4, "another");
  expect([page.status, (await browser.get(`${link}/pairs/pair_4/exit`)).status]).toEqual([409, 409]);
  const before = await pairs();
  const sent = await browser.post(`${link}/pairs/pair_4/exit`, { want: "another", reason: "Je le dis" });
  expect(sent.status).toBe(409);
  expect(textOf(sent.html)).toContain("Je le dis");
  expect(await pairs()).toEqual(before);
});

it("knows nothing of a pair of others, whatever one wants of it", async () => {
  const { browser, link } = await open(1, "talk");
  for (const want of ["talk", "another", "leave", ""])
    expect((await browser.post(`${link}/pairs/pair_2/exit`, { want, reason: "x", to: "iya" })).status).toBe(404);
  expect(await site.ports.store.get("participant", { ...ref, id: "app_mentee-1" })).toMatchObject({ help: null, state: { is: "active" } });
});

it("asks first what one wants, under the name of the other; then says that, and keeps what was typed where something is missing", async () => {
  const browser = site.visit(now);
  const link = await site.link("app_mentee-1");
  expect(textOf((await browser.get(`${link}/pairs/pair_1/exit?want=nothing`)).html)).toContain("Mentor 1");
  const { page } = await open(1, "talk");
  const wrong = await browser.submit(page, "/exit", { to: "nowhere", reason: "Toujours là" });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("Toujours là");
  expect(wrong.html).toContain("-to-error");
  // Only what is confided has a body to go to.
  for (const want of ["another", "leave"]) expect((await open(1, want)).page.html).not.toContain('name="to"');
});

it("says where a word is confided, with the other's name, and adds the reason where there is one", async () => {
  const about = async (n: number, reason: string) => {
    const { browser, page } = await open(n, "talk");
    const done = await browser.submit(page, "/exit", { to: "iya", reason });
    expect(done.path).toContain("?done=exit-talk");
    return (await site.ports.store.get("participant", { ...ref, id: `app_mentee-${n}` }))?.help?.about;
  };
  expect([await about(1, ""), await about(2, "Nous ne nous voyons plus")]).toEqual([
    "Je voudrais parler de mon binôme avec Mentor 1.",
    "Je voudrais parler de mon binôme avec Mentor 2. Nous ne nous voyons plus",
  ]);
});

it("is refused in a sentence where it was ended in the meantime", async () => {
  const { browser, page } = await open(3, "another");
  const ended = (await pairs())?.find(({ id }) => id === "pair_3");
  if (!ended) throw new Error("no pair");
  await site.ports.store.commit([{ put: { ...ended, state: { is: "ended", at: now, why: "exit", by: "mentor" } } }]);
  const late = await browser.submit(page, "/exit", { reason: "Trop tard" });
  expect(late.status).toBe(409);
  for (const said of ["cette action n’est plus possible", "Trop tard"]) expect(textOf(late.html)).toContain(said);
  expect((await pairs())?.find(({ id }) => id === "pair_3")?.state).toMatchObject({ by: "mentor" });
});

it("promises nobody a day after the end, nor a mentor somebody to look for", async () => {
  const says = async (id: string, at: string) => {
    const browser = site.visit(at);
    const link = await site.link(id);
    return textOf((await browser.get(`${link}/pairs/pair_2/exit?want=another`)).html);
  };
  expect(await says("app_mentee-2", now)).toContain("un autre mentor, d’ici au lundi 11 mai");
  const late = await says("app_mentee-2", "2026-06-08T10:00:00Z");
  expect(late).toContain("Le mentorat finit le mercredi 10 juin");
  expect(late).not.toContain("d’ici au");
  const browser = site.visit(now);
  const link = await site.link("app_mentor-2");
  const done = await browser.submit(await browser.get(`${link}/pairs/pair_2/exit?want=another`), "/exit", {});
  expect(textOf(done.html)).toContain("vous écriront si quelqu’un d’autre cherche un mentor");
});

it("tells a mentor of several, before they leave, that each of their pairs ends, and of the last letter", async () => {
  const world = underway({ mentors: 2, mentees: 2 });
  const own = await startSite();
  await settle(own.ports, {
    ...world,
    pairs: world.pairs.map((pair) => ({ ...pair, mentor: "app_mentor-1" })),
    participants: world.participants.map((one) =>
      one.id === "app_mentor-1" ? { ...one, pairs: world.pairs.map(({ id, mentee }) => ({ id, other: mentee })) } : one,
    ),
  });
  const asked = async (want: string) =>
    textOf((await own.visit(now).get(`${await own.link("app_mentor-1")}/pairs/pair_1/exit?want=${want}`)).html);
  const leaving = await asked("leave");
  expect(leaving).toMatch(/Mentee 1.* l’apprend par un e‑mail/u);
  expect(leaving).toMatch(/autres binômes s’arrête de la même façon.*Mentee 2/u);
  expect(leaving).toContain("Un dernier e‑mail vous le confirme");
  expect(await asked("another")).not.toContain("Mentee 2");
  await own.stop();
});
