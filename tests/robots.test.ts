/** Links in letters: a robot may open them all, and each is for what it is for. */
import { newLink } from "@tamkine/core/access/sign-in";
import { catalogue, type Letter, type LetterId } from "@tamkine/core/letter/catalogue";
import { post } from "@tamkine/core/letter/sending/post";
import { toDelivery } from "@tamkine/core/perform";
import type { LinkPurpose } from "@tamkine/core/access/link-purpose";
import { ref } from "@tamkine/core/worlds/makers";
import { signInFor } from "@tamkine/web/console/fixtures/addresses";
import { base, openSite, owner, type Site } from "@tamkine/web/console/fixtures/site";
import { stages } from "@tamkine/web/console/fixtures/stages";
import { afterEach, describe, expect, test } from "vitest";
import { type Ask, openAll } from "./robot.ts";

const [mentor, mentee] = ["app_mentor-1", "app_mentee-1"];
let site: Site;
afterEach(() => site.stop());

/** Every letter that can be written at this stage, to a mentor, a mentee and an organiser; all addresses of the site in it. */
async function addressesOfAll(): Promise<string[]> {
  const act = { by: "workflow", now: site.now };
  const world = await site.store.world(ref);
  const [pair, meeting, gathering] = [world?.pairs[0], world?.meetings[0], world?.gatherings[0]];
  const occasions = {
    cohort: "",
    week: "2026-W19",
    pair: pair?.id,
    pairs: pair && world?.pairs.map(({ id }) => id).join("+"),
    meeting: meeting && `${meeting.pair}/${meeting.id}`,
    gathering: gathering?.id,
  };
  const facts = {
    role: "coordinator",
    heldOn: "2026-03-27",
    step: "Survey",
    decision: "approval",
    until: "2026-04-05",
    at: "2026-05-12T17:00:00Z",
    place: "Rabat",
    people: "1",
  };
  const rows = (Object.entries(catalogue) as [LetterId, Letter][]).flatMap(([letter, { audience, about }]) => {
    const occasion = occasions[about];
    const to = audience === "organiser" ? [owner.id] : [mentor, mentee];
    const is = audience === "organiser" ? ("organiser" as const) : ("applicant" as const);
    return occasion === undefined
      ? []
      : to.map((id) => toDelivery(site.deps, ref, act, { letter, to: { is, id }, language: "fr", occasion, facts }));
  });
  const secret = "the secret of a sign-in link";
  await site.put(...rows, newLink(owner, secret, site.now));
  const secrets = Object.fromEntries(rows.map(({ id }) => [id, secret]));
  await post(
    site.deps,
    ref,
    rows.map(({ id }) => id),
    site.now,
    secrets,
  );
  const { origin } = new URL(site.deps.links.page("/"));
  const texts = site.mails.flatMap(({ text, html, unsubscribe }) => [text, html, unsubscribe ?? ""]);
  const links = texts.flatMap((text) => [...text.matchAll(/https?:\/\/[^\s<>"')]+/gu)].map(([link]) => link.replace(/#.*$/u, "")));
  return [...new Set(links)].filter((link) => link.startsWith(origin)).map((link) => link.slice(origin.length));
}

/** Whether a row is a line of the log that says that somebody was seen. */
const isViewing = (row: string): boolean => /["']event\\*["']:\\*["'](?:application|contact)-seen/u.test(row);

/** @param cookies of the browser that the robot sits in */
async function askAs(cookies: ReadonlyMap<string, string> = new Map()): Promise<Ask> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return async (method, path, headers) => {
    const one = await site.visit(undefined, { ...headers, ...(cookie && { cookie }) });
    const { status, to, html } = await one.ask(method, path);
    return { status, html, ...(to && { location: to }) };
  };
}

describe("a robot that opens every link of every letter three times, and once every link and file of the pages behind", () => {
  test.each(["intake", "mentoring"] as const)("changes nothing: %s", async (stage) => {
    site = await openSite(stages[stage].world());
    site.now = stages[stage].now;
    const links = await addressesOfAll();
    const session = await site.visit(owner);
    // A quarter of an hour later even a visit would be worth noting.
    site.now = new Date(Date.parse(site.now) + 20 * 60_000).toISOString();
    const before = await site.rows();
    const visits = [await openAll(await askAs(), links), await openAll(await askAs(session.cookies), links, 1)];
    for (const { asked, faults } of visits) {
      expect(faults).toEqual([]);
      const kinds = ["/me/", "/v/", "/u/", "/console/enter/", "/assets/", "/p/tamkine/privacy"];
      expect(kinds.filter((kind) => ![...asked].some((path) => path.startsWith(kind)))).toEqual([]);
    }
    // What an organiser's browser opened is noted, a line a day for each person. Nothing else may be new.
    expect((await site.rows()).filter((row) => !isViewing(row))).toEqual(before);
  });
});

describe("a link", () => {
  const paths = { personal: "/me/", verify: "/v/", unsubscribe: "/u/", address: "/a/", resume: "/r/" } as const satisfies Record<
    LinkPurpose,
    string
  >;
  const purposes = Object.keys(paths) as LinkPurpose[];

  test.each(purposes)("for %s opens nothing else, and does nothing else", async (purpose) => {
    site = await openSite(stages.mentoring.world());
    site.now = stages.mentoring.now;
    const claims = { ...ref, purpose, id: mentee, epoch: 0, expires: "2026-12-31T00:00:00Z" };
    const token = new URL(await site.deps.links.personal(claims)).pathname.split("/").at(-1);
    const before = await site.rows();
    const one = await site.visit();
    for (const other of purposes.filter((name) => name !== purpose)) {
      const pages = other === "personal" ? ["", "/data", "/data/copy", "/survey", "/application"] : [""];
      const forms =
        other === "personal" ? ["/help", "/details", "/withdraw", "/unsubscribe", "/data/consents", "/data/erase", "/verify"] : [""];
      for (const page of pages) expect((await one.get(`${paths[other]}${token}${page}`)).status).toBe(404);
      for (const form of forms) expect((await one.post(`${paths[other]}${token}${form}`, { confirm: "yes", about: "x" })).status).toBe(404);
    }
    expect(await site.rows()).toEqual(before);
  });

  test("to confirm or to unsubscribe holds no way to the page, before and after its button", async () => {
    site = await openSite(stages.intake.world());
    site.now = stages.intake.now;
    for (const purpose of ["verify", "unsubscribe"] as const) {
      const claims = { ...ref, purpose, id: mentee, epoch: 0, expires: "2026-12-31T00:00:00Z" };
      const path = new URL(await site.deps.links.personal(claims)).pathname;
      const one = await site.visit();
      const [opened, pressed] = [await one.get(path), await one.post(path)];
      const after = pressed.to ? await one.follow(pressed) : pressed;
      for (const { html, to } of [opened, pressed, after]) expect(html + to).not.toContain("/me/");
      expect(after.status).toBe(200);
    }
    expect((await (await site.visit()).get(base)).to).toBe(signInFor(base));
  });
});
