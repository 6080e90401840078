/** Who helps to run the programme and takes part in it: of what others confide about them they read nothing on any page, nor decide on themselves. */
import type { Application } from "@tamkine/core/application/application";
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Item } from "@tamkine/core/item";
import { proposeMatches } from "@tamkine/core/matching/propose";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import type { World } from "@tamkine/core/world";
import { aMeeting, anAct, ref } from "@tamkine/core/worlds/makers";
import { afterEach, describe, expect, it } from "vitest";
import { answered } from "./fixtures/answered.ts";
import { base, ofAei, ofIya, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

const open: Site[] = [];
afterEach(() => Promise.all(open.splice(0).map((site) => site.stop())));

const at = "2026-05-02T10:00:00Z";
const size = { mentors: 8, mentees: 8 };
const second: Organiser = { ...owner, id: "org_second", email: "second@example.org" };

/** Who is the first mentor, and how they came to be: the same address, an earlier one, or a second application put together with theirs. */
const ways: [string, (world: World, who: Organiser) => World][] = [
  ["by the address they have", (world, { email }) => withMentor(world, { email })],
  ["by an address they had", (world, { email }) => withMentor(world, { former: [{ email, key: "k" }] })],
  [
    "by an application that was put together with theirs",
    (world, { email }) => {
      const [first] = world.applications;
      if (!first) throw new Error("nobody");
      const other: Application = { ...first, id: "app_other", email, status: "withdrawn", mergedInto: "app_mentor-1" };
      return { ...world, applications: [...world.applications, other] };
    },
  ],
];

const withMentor = (world: World, said: Partial<Application>): World => ({
  ...world,
  applications: world.applications.map((one) => (one.id === "app_mentor-1" ? { ...one, ...said } : one)),
});

async function siteOf(world: World, now: string, ...more: Item[]): Promise<Site> {
  const site = await openSite(world);
  open.push(site);
  site.now = now;
  await site.put(second, ...more);
  return site;
}

/** What the first mentee and the team say, each under a word of its own. Nothing of it says that it is kept from anybody. */
function told(stage: "mentoring" | "closed"): { world: World; now: string; notes: Item[] } {
  const { now, world: lived } = stages[stage];
  const world = lived(size);
  const [first] = world.pairs;
  if (!first) throw new Error("no pair");
  const ended = { is: "ended", at, why: "exit", by: "mentee", reason: "Secret-fin" } as const;
  const note = { kind: "note", ...ref, pair: first.id, version: 0, by: "organiser:org_second", at } as const;
  const attested = { mentor: "2026-04-20T19:00:00Z", mentee: null };
  const logged = { by: "mentor", at: "2026-04-20T19:00:00Z" } as const;
  const contested = { by: "mentee", at: "2026-04-22T10:00:00Z", reason: "Secret-contestation" } as const;
  const decision = { by: "organiser:org_owner", at, reason: "Secret-motif" };
  const revoked = { is: "revoked", at, by: "organiser:org_second", reason: "Secret-certificat" } as const;
  const issue = { number: 1, name: "Mentor 1", at, by: "workflow", state: revoked };
  const certificate = { kind: "certificate", ...ref, id: "app_mentor-1", version: 0, role: "mentor", issues: [issue] } as const;
  const changed: World = {
    ...world,
    applications: world.applications.map((one) => {
      if (one.id === "app_mentor-1") return { ...one, decision };
      return one.id === "app_mentee-1" ? { ...one, objection: { at, about: "Secret-opposition" } } : one;
    }),
    participants: world.participants.map((one) =>
      one.id === "app_mentee-1" ? { ...one, help: { at, about: "Secret-aide", to: "aei" } } : one,
    ),
    pairs: [...world.pairs, { ...first, id: "pair_0", mentee: "app_mentee-2", state: ended, successor: "pair_2" }],
    meetings: [...world.meetings, aMeeting({ id: "mtg_99", note: "Secret-rencontre", logged, attested, contested })],
    answers:
      stage === "mentoring"
        ? []
        : ["app_mentee-1", "app_mentee-3", "app_mentee-4", "app_mentee-5"].map((participant, n) =>
            anAnswer({
              participant,
              answers: n === 0 ? { best: "Secret-bien", worst: "Secret-mal", alert: "Secret-alerte" } : { best: "Tout" },
            }),
          ),
    certificates: stage === "mentoring" ? [] : [{ ...certificate, issues: [...certificate.issues] }],
  };
  const notes: Item[] = [
    { ...note, id: "note_1", text: "Secret-note" },
    { ...note, id: "note_2", text: "Secret-appel", call: { whom: "mentee", result: "reached", until: "2026-12-01" } },
  ];
  return { world: changed, now, notes };
}

/** Every word under which something was said that stands in what this reader is answered. */
async function read(site: Site, who: Organiser): Promise<string[]> {
  const theirs = await site.visit(who);
  const more = ["/pairs/pair_0", "/certificates/app_mentor-1"].map(async (path) => (await theirs.get(base + path)).html);
  const pages = [...(await answered(site, who)).values(), ...(await Promise.all(more))];
  return [...new Set(pages.flatMap((page) => page.match(/Secret-\w+/gu) ?? []))].sort();
}

const confided = {
  mentoring: ["aide", "appel", "contestation", "fin", "motif", "note", "opposition", "rencontre"],
  closed: ["aide", "alerte", "appel", "bien", "certificat", "contestation", "fin", "mal", "motif", "note", "opposition", "rencontre"],
};

describe.each(["mentoring", "closed"] as const)("in %s", (stage) => {
  it.each(ways)("an owner who is a mentor, %s, reads nothing of what others say of them", async (_, way) => {
    const { world, now, notes } = told(stage);
    const site = await siteOf(way(world, owner), now, ...notes);
    // Somebody else, who takes no part, reads all of it.
    expect(await read(site, second)).toEqual(confided[stage].map((word) => `Secret-${word}`));
    // The note of a meeting that one was at is no secret of the other's.
    expect(await read(site, owner)).toEqual(["Secret-rencontre"]);
  });

  it("a coordinator who is a mentor reads nothing of it either", async () => {
    const { world, now, notes } = told(stage);
    const site = await siteOf(withMentor(world, { email: ofAei.email }), now, ...notes);
    expect(await read(site, ofAei)).toEqual(["Secret-rencontre"]);
  });
});

/** Matching, with the first mentor banned by the team from one, and named by another among those not to be met. */
function matching(who: Organiser, avoiding: boolean): World {
  const proposed = stages.matching.world(size);
  const of = withMentor(proposed, { email: who.email });
  const avoid = avoiding ? [who.email] : [];
  const applications = of.applications.map((one) => (one.id === "app_mentee-2" ? { ...one, form: { ...one.form, avoid } } : one));
  const world = { ...of, applications };
  const [computed] = proposeMatches({ ...world, proposal: undefined }, anAct(stages.matching.now)).put;
  if (computed?.kind !== "proposal") throw new Error("no proposal");
  return { ...world, proposal: { ...computed, inputHash: "0" } };
}

it.each([
  ["an owner", owner],
  ["a coordinator", ofAei],
])("%s who is a mentor is answered the same whether somebody would not meet them", async (_, who) => {
  const { now } = stages.matching;
  const [no, yes] = [await siteOf(matching(who, false), now), await siteOf(matching(who, true), now)];
  // The pairs are others, and so is what follows from them; that somebody would not meet them stands nowhere.
  const pages = [...(await answered(yes, who)).values()].join(" ");
  expect(pages).not.toMatch(/ne veut pas être avec l’autre|Ne pas mettre en binôme avec/u);
  const match = `${base}/matching/app_mentee-2`;
  expect((await (await yes.visit(second)).get(match)).text).toContain("ne veut pas être avec l’autre");
  const named = async (site: Site) =>
    /Mentor 1(?!\d)/u.test((await (await site.visit(who)).get(match)).root.querySelector("#closed, table")?.text ?? "");
  expect([await named(no), await named(yes)]).toEqual([false, false]);
  for (const path of [
    `${match}/waive/app_mentor-1?constraint=conflict`,
    `${match}/lock/app_mentor-1`,
    `${base}/matching/places/app_mentor-1`,
  ]) {
    const page = await (await yes.visit(who)).get(path);
    expect([page.status, page.text.includes("C’est de vous qu’il s’agit")]).toEqual([409, true]);
  }
  const board = await (await yes.visit(who)).get(`${base}/matching`);
  const field = (name: string) => board.forms.find(({ fields }) => name in fields)?.fields[name] ?? "";
  const given = { mentee: "app_mentee-2", mentor: "app_mentor-1", constraint: "conflict", reason: "Je le veux bien." };
  const forced = await (await yes.visit(who)).post(`${base}/matching/waive`, { ...given, version: field("version") });
  expect([forced.status, forced.text.includes("C’est de vous qu’il s’agit")]).toEqual([409, true]);
});

it("what the team ruled about an organiser who takes part is read by the others", async () => {
  const { now } = stages.matching;
  const world = matching(owner, false);
  const { proposal } = world;
  if (!proposal) throw new Error("no proposal");
  const ruling = {
    rule: "ban" as const,
    mentee: "app_mentee-2",
    mentor: "app_mentor-1",
    by: "organiser:org_second",
    at,
    reason: "Secret-consigne",
  };
  const line = {
    kind: "log",
    ...ref,
    version: 0,
    id: `${at}#log_1`,
    at,
    by: ruling.by,
    event: "match-banned",
    subject: ruling.mentee,
  } as const;
  const site = await siteOf({ ...world, proposal: { ...proposal, rulings: [ruling] } }, now, { ...line, facts: { mentor: ruling.mentor } });
  expect([await read(site, second), await read(site, owner)]).toEqual([["Secret-consigne"], []]);
  const log = async (who: Organiser) =>
    (await (await site.visit(who)).get(`${base}/log`)).root.querySelector("#log tbody")?.text.includes("Binôme exclu");
  expect([await log(second), await log(owner)]).toEqual([true, false]);
});

describe("nobody decides alone on what is theirs", () => {
  it("an application: not in a list, not by itself; whoever else may, does", async () => {
    const { now, world } = stages.selection;
    const site = await siteOf(withMentor(world(size), { email: owner.email, status: "submitted" }), now);
    const mine = await site.visit(owner);
    const sent = { id: ["app_mentor-1", "app_mentee-1"], to: "accepted" };
    const preview = await mine.post(`${base}/applications/review`, sent);
    expect(preview.root.querySelector("[data-impossible=app_mentor-1]")?.text).toContain("c’est vous");
    expect((await mine.post(`${base}/applications/decide`, sent)).status).toBe(409);
    expect((await mine.post(`${base}/applications/decide`, { to: "accepted", everyone: "yes" })).status).toBe(303);
    expect((await mine.get(`${base}/applications/app_mentor-1`)).forms.some(({ action }) => action.endsWith("/review"))).toBe(false);
    expect((await site.store.get("application", { ...ref, id: "app_mentor-1" }))?.status).toBe("submitted");
    expect((await (await site.visit(second)).post(`${base}/applications/decide`, { id: "app_mentor-1", to: "accepted" })).status).toBe(303);
  });

  it("a pair, a request, a certificate, an exclusion; what others of the team do is theirs", async () => {
    const { world, now } = told("mentoring");
    const site = await siteOf(withMentor(world, { email: owner.email }), now);
    const mine = await site.visit(owner);
    const acts: [string, Record<string, string>][] = [
      ["/pairs/pair_1/end", { reason: "Je préfère." }],
      ["/pairs/pair_1/nudge", {}],
      ["/pairs/pair_1/call", { whom: "mentee", result: "reached", text: "" }],
      ["/pairs/app_mentee-6/replace", { mentor: "app_mentor-1", reason: "Je préfère." }],
      ["/pairs/mentors", { mentee: "app_mentee-6", "mentor-app_mentee-6": "app_mentor-1", "last-app_mentee-6": "", reason: "Je préfère." }],
      ["/pairs/places/app_mentor-1", { agree: "yes" }],
      ["/pairs/help/app_mentor-1/settle", { answer: "" }],
      ["/pairs/meetings/mtg_99/settle", { counts: "yes" }],
      ["/figures/versions/exclude", { participant: "app_mentor-1", decision: "com_1" }],
      ["/certificates/app_mentor-1/revoke", { reason: "Je préfère." }],
      ["/certificates", { who: "app_mentor-1" }],
      ["/applications/app_mentor-1/objection", { granted: "yes", answer: "Oui." }],
      ["/applications/app_mentor-1/merge/app_mentor-2", {}],
    ];
    const before = (await site.rows()).filter((row) => !/session/u.test(row));
    for (const [path, fields] of acts) {
      const page = await mine.post(base + path, fields);
      expect([path, page.status, page.text.includes("C’est de vous qu’il s’agit")]).toEqual([path, 409, true]);
    }
    expect((await site.rows()).filter((row) => !/session/u.test(row))).toEqual(before);
    expect((await (await site.visit(second)).post(`${base}/pairs/meetings/mtg_99/settle`, { counts: "yes" })).status).toBe(303);
  });

  it("where nobody else can, they do", async () => {
    const { now, world } = stages.selection;
    const site = await openSite(withMentor(world(size), { email: owner.email, status: "submitted" }), undefined, [owner, ofIya]);
    open.push(site);
    site.now = now;
    // The coordinator is of the other body, which selects its own people.
    const sent = { id: "app_mentor-1", to: "accepted" };
    expect((await (await site.visit(owner)).post(`${base}/applications/decide`, sent)).status).toBe(303);
  });

  it("an address that nobody confirmed makes nobody somebody else: a request for help is read by whom it is for", async () => {
    const { world, now } = told("mentoring");
    const moving = { email: ofAei.email, key: "k", at };
    const site = await siteOf(withMentor(world, { moving }), now);
    expect(await read(site, ofAei)).toContain("Secret-aide");
  });
});
