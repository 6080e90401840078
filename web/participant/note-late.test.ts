/** A meeting that was held is noted also once the pair is over: either of the two does it on their page, as long as it is counted. */
import type { World } from "@tamkine/core/world";
import { aMeeting, ref } from "@tamkine/core/worlds/makers";
import { during, underway } from "@tamkine/core/worlds/worlds";
import { afterEach, expect, it } from "vitest";
import { stages } from "../console/fixtures/stages.ts";
import { settle, type Site, startSite } from "../testing.ts";
import { textOf } from "../testing/forms.ts";

const unsaid = { logged: null, attested: { mentor: null, mentee: null } } as const;
const meetingsOf = async ({ ports }: Site) => (await ports.store.world(ref))?.meetings ?? [];

const sites: Site[] = [];
afterEach(() => Promise.all(sites.splice(0).map((site) => site.stop())));

const open = async (world: World, now: string) => {
  const site = await startSite();
  sites.push(site);
  await settle(site.ports, world);
  const visit = async (id: string) => {
    const browser = site.visit(now);
    return { browser, page: await browser.get(await site.link(id)) };
  };
  return { site, visit };
};

it("is noted by whoever stays, of the day before the other left; not of a day after it", async () => {
  const { site, visit } = await open({ ...underway(), meetings: [] }, during.underway);
  const leaver = site.visit(during.underway);
  const exit = await leaver.get(`${await site.link("app_mentor-3")}/pairs/pair_3/exit?want=another`);
  await leaver.submit(exit, "/exit");
  const told = site.mails.find(({ to, subject }) => to.address === "mentee3@example.ma" && subject === "Du nouveau pour votre binôme");
  expect(told?.text).toContain("notez-la sur votre page");
  const { browser, page } = await visit("app_mentee-3");
  const [, path = ""] = /href="([^"]+\?open=log-pair_3)#log-pair_3"/u.exec(page.html) ?? [];
  const form = await browser.get(path);
  const late = await browser.submit(form, "/meetings/log", { day: "2026-05-05", time: "18:00", minutes: "45" });
  expect([late.status, await meetingsOf(site)]).toEqual([409, []]);
  const done = await browser.submit(form, "/meetings/log", { day: "2026-05-03", time: "18:00", minutes: "45" });
  expect(textOf(done.html)).toContain("L’autre personne est invitée à la confirmer");
  expect(await meetingsOf(site)).toMatchObject([{ pair: "pair_3", at: "2026-05-03T17:00:00Z", logged: { by: "mentee" } }]);
  const theirs = await visit("app_mentor-3");
  const confirmed = await theirs.browser.submit(theirs.page, "/attest");
  expect(textOf(confirmed.html)).toContain("la rencontre est confirmée");
});

it("is noted once mentoring is over, planned or not, until the survey ends", async () => {
  const world = stages.survey.world();
  const completed = { is: "completed", at: "2026-06-11T08:00:00Z" } as const;
  const pairs = world.pairs.map((pair) => ({ ...pair, state: completed }));
  const planned = aMeeting({ ...unsaid, at: "2026-06-08T17:00:00Z" });
  const { site, visit } = await open({ ...world, pairs, meetings: [planned] }, stages.survey.now);
  const { browser, page } = await visit("app_mentee-1");
  const noted = await browser.submit(page, `${planned.id}/log`);
  expect(textOf(noted.html)).toContain("La rencontre est notée");
  expect(await meetingsOf(site)).toMatchObject([{ id: planned.id, logged: { by: "mentee" } }]);
  const asked = site.mails.find(({ to }) => to.address === "mentor1@example.ma");
  expect(asked?.subject).toBe("Rencontre du 8 juin à confirmer avant le 21 juin");
  expect(asked?.text.replaceAll(/\s/gu, " ")).toContain("elle ne comptera pas");
  const other = await visit("app_mentor-2");
  const [, path = ""] = /href="([^"]+\?open=log-pair_2)#log-pair_2"/u.exec(other.page.html) ?? [];
  await other.browser.submit(await other.browser.get(path), "/meetings/log", { day: "2026-06-10", time: "18:00", minutes: "45" });
  expect((await meetingsOf(site)).find(({ pair }) => pair === "pair_2")).toMatchObject({ logged: { by: "mentor" } });
});

it("noted so late that figures are frozen before the time to contest is over, it only counts if the other confirms, who is told so", async () => {
  const world = stages.survey.world();
  const noted = (at: string) =>
    aMeeting({ at: "2026-06-08T17:00:00Z", logged: { by: "mentor", at }, attested: { mentor: at, mentee: null } });
  const { visit } = await open({ ...world, meetings: [noted("2026-06-14T09:00:00Z")] }, stages.survey.now);
  const late = textOf((await visit("app_mentee-1")).page.html);
  expect(late).toContain("sans réponse de votre part avant le dimanche 21 juin, elle ne comptera pas");
  const other = await open({ ...world, meetings: [noted("2026-06-13T09:00:00Z")] }, stages.survey.now);
  const inTime = textOf((await other.visit("app_mentee-1")).page.html);
  expect(inTime).toContain("avant le samedi 20 juin, elle comptera comme tenue");
});

it("is not offered once the survey has ended", async () => {
  const world = stages.closeout.world();
  const pairs = world.pairs.map((pair) => ({ ...pair, state: { is: "completed", at: "2026-06-11T08:00:00Z" } as const }));
  const meetings = [aMeeting({ ...unsaid, at: "2026-06-08T17:00:00Z" })];
  const { visit } = await open({ ...world, pairs, meetings }, stages.closeout.now);
  const { page } = await visit("app_mentee-1");
  expect(page.html).not.toContain("/log");
  expect(textOf(page.html)).toContain("Sans suite");
});

it("says what was done: confirmed where both noted it, and nobody is told of what was not held", async () => {
  const planned = aMeeting({ ...unsaid, at: "2026-05-03T17:00:00Z" });
  const { site, visit } = await open({ ...underway(), meetings: [planned] }, during.underway);
  const first = await visit("app_mentor-1");
  const second = await visit("app_mentee-1");
  await first.browser.submit(first.page, `${planned.id}/log`);
  const both = await second.browser.submit(second.page, `${planned.id}/log`);
  expect(textOf(both.html)).toContain("la rencontre est confirmée");
  const missed = aMeeting({ ...unsaid, at: "2026-05-03T17:00:00Z" });
  const other = await open({ ...underway(), meetings: [missed] }, during.underway);
  const { browser, page } = await other.visit("app_mentee-1");
  const off = await browser.submit(page, `${missed.id}/cancel`);
  expect(textOf(off.html)).toContain("elle n’a pas eu lieu");
  expect([other.site.mails.length, site.mails.length]).toEqual([0, 1]);
});

it("can be contested by whoever left, on whose page nothing else is left to do", async () => {
  const { site, visit } = await open({ ...underway(), meetings: [] }, during.underway);
  const leaver = await visit("app_mentor-3");
  const leaving = await leaver.browser.get(`${leaver.page.path}/pairs/pair_3/exit?want=leave`);
  await leaver.browser.submit(leaving, "/exit");
  const stays = await visit("app_mentee-3");
  const [, path = ""] = /href="([^"]+\?open=log-pair_3)#log-pair_3"/u.exec(stays.page.html) ?? [];
  const noted = await stays.browser.submit(await stays.browser.get(path), "/meetings/log", {
    day: "2026-05-03",
    time: "18:00",
    minutes: "45",
  });
  expect(textOf(noted.html)).not.toContain("invitée à la confirmer");
  const gone = await visit("app_mentor-3");
  expect(textOf(gone.page.html)).toContain("Votre participation a pris fin");
  await gone.browser.submit(gone.page, "/contest", { reason: "Nous ne nous sommes pas vus" });
  expect(await meetingsOf(site)).toMatchObject([{ contested: { by: "mentor" } }]);
  expect((await visit("app_mentor-3")).page.html).not.toContain("/contest");
});
