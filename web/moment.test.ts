/**
 * Two acts at one moment: what one decides from, the other changes before the first is stored. Of what is changed itself a version tells;
 * here the two change different things.
 */
import { afterSurvey, closing } from "@tamkine/core/certificate/fixtures/closing";
import type { Item } from "@tamkine/core/item";
import { inputsIn } from "@tamkine/core/matching/keep-inputs";
import { takeStep } from "@tamkine/core/workflow/take-step";
import type { World } from "@tamkine/core/world";
import { aMeeting, ref } from "@tamkine/core/worlds/makers";
import { afterEach, describe, expect, it } from "vitest";
import { base, ofAei, openSite, owner, type Site } from "./console/fixtures/site.ts";
import { stages } from "./console/fixtures/stages.ts";
import { meanwhile } from "./testing/meanwhile.ts";

const [mentor, mentee] = ["app_mentor-1", "app_mentee-1"];
const word = "Bergamote";

let site: Site;
afterEach(() => site.stop());

interface Scene {
  now: string;
  world: () => World;
}
async function at({ now, world }: Scene): Promise<void> {
  site = await openSite(world());
  site.now = now;
}
const link = async (id: string) =>
  new URL(await site.deps.links.personal({ ...ref, purpose: "personal", id, epoch: 0, expires: "2026-12-31T00:00:00Z" })).pathname;
/** A form of somebody's own page, sent as it stands there with these answers. */
const theirs = async (id: string, path: string, answers: Record<string, string>) =>
  (await site.visit()).post((await link(id)) + path, answers);
const ours = async (path: string, answers: Record<string, string>) => (await site.visit(owner)).post(base + path, answers);
const leave = (id: string) => theirs(id, "/withdraw", { confirm: "yes" });
const erase = (id: string) => theirs(id, "/data/erase", { confirm: "yes" });
const step = (name: "publish" | "survey" | "closeout") => takeStep(site.deps, ref, name, site.now);
const cohortNow = () => site.store.world(ref);

/** The mentee can say no to a meeting, and the pair has ended, so that nobody's leaving ends it. */
const ended = (): World => {
  const world = stages.mentoring.world();
  const exit = { is: "ended", at: "2026-05-01T10:00:00Z", why: "exit", by: "mentor" } as const;
  const [at, noted] = ["2026-04-30T17:00:00Z", "2026-04-30T19:00:00Z"];
  const meeting = aMeeting({ at, logged: { by: "mentor", at: noted }, attested: { mentor: noted, mentee: null } });
  const pairs = world.pairs.map((pair) => (pair.id === "pair_1" ? { ...pair, state: exit, meetings: [meeting.id] } : pair));
  return { ...world, pairs, meetings: [meeting] };
};
const mentoring: Scene = { now: stages.mentoring.now, world: ended };
/** Everybody may be asked for words. */
const closingTime: Scene = {
  now: afterSurvey,
  world: () => {
    const world = closing([3, 2]);
    const testimonial = { version: "2026-01", at: "2026-03-05T10:00:00Z" };
    return { ...world, applications: world.applications.map((one) => ({ ...one, consents: { ...one.consents, testimonial } })) };
  },
};
const survey: Scene = { now: stages.survey.now, world: () => stages.survey.world() };

describe("of whoever is erased while something of theirs is stored, it does not stay", () => {
  const own: [string, Scene, string, Record<string, string>][] = [
    ["an answer to the survey", survey, "/survey", { overall: "5", best: word }],
    ["the survey, half-way", survey, "/survey/draft", { best: word }],
    ["words for everybody", closingTime, "/testimonial", { words: word, signed: "role", agreed: "yes" }],
    ["why a meeting was none", mentoring, "/pairs/pair_1/meetings/mtg_1/contest", { reason: word }],
  ];
  it.each(own)("%s, stored while what is erased has been read", async (_, scene, path, answers) => {
    await at(scene);
    const isErased = (item: Item) => item.kind === "application" && item.erasedAt !== undefined;
    const was = meanwhile(site.store, () => theirs(mentee, path, answers), isErased);
    expect((await erase(mentee)).status).toBe(200);
    expect([was.happened, (await site.rows()).filter((row) => row.includes(word))]).toEqual([true, []]);
  });

  it.each(own)("%s", async (_, scene, path, answers) => {
    await at(scene);
    const was = meanwhile(site.store, () => erase(mentee));
    expect((await theirs(mentee, path, answers)).status).toBeGreaterThanOrEqual(400);
    expect([was.happened, (await site.rows()).filter((row) => row.includes(word))]).toEqual([true, []]);
  });

  it("their name on a certificate", async () => {
    await at(closingTime);
    const name = (await cohortNow())?.applications.find(({ id }) => id === mentee)?.form.name ?? "";
    meanwhile(site.store, () => erase(mentee));
    await ours("/certificates", {});
    expect((await site.rows()).filter((row) => row.includes(name))).toEqual([]);
  });
});

it("whoever leaves while certificates are issued gets none; the others get theirs", async () => {
  await at(closingTime);
  meanwhile(site.store, () => leave(mentee));
  await ours("/certificates", {});
  expect((await cohortNow())?.certificates.map(({ id }) => id)).toEqual([mentor]);
});

it.each(["/survey", "/survey/draft"])(
  "what comes as the survey closes is refused, and not left where nobody counts it: %s",
  async (path) => {
    await at({ ...survey, now: "2026-06-21T10:00:00Z" });
    meanwhile(site.store, async () => [await step("survey"), await step("closeout")]);
    expect((await theirs(mentee, path, { overall: "5", best: word })).status).toBe(409);
    const world = await cohortNow();
    expect([world?.cohort.frozenAt, world?.answers, world?.drafts]).toEqual([expect.any(String), [], []]);
  },
);

it.each([
  ["noted as the survey closes", "2026-06-21T10:00:00Z", "survey", "/pairs/pair_2/meetings/log"],
  ["confirmed as figures are frozen", afterSurvey, "closeout", "/pairs/pair_1/meetings/mtg_1/attest"],
] as const)("a meeting that is %s is not left where nobody counts it", async (_, now, phase, path) => {
  const { cohort, ...world } = stages[phase].world();
  const meetings = [aMeeting({ attested: { mentor: "2026-04-20T19:00:00Z", mentee: null } })];
  const pairs = world.pairs.map((pair) => ({ ...pair, meetings: pair.id === "pair_1" ? ["mtg_1"] : [] }));
  await at({ now, world: () => ({ ...world, cohort, pairs, meetings }) });
  const was = meanwhile(site.store, async () => [await step("survey"), await step("closeout")]);
  const held = { nonce: "one", day: "2026-06-01", time: "18:00", minutes: "60", mode: "remote" };
  expect((await theirs(phase === "survey" ? "app_mentee-2" : mentee, path, held)).status).toBe(409);
  const after = await cohortNow();
  expect([was.happened, after?.cohort.frozenAt, after?.meetings.map(({ attested }) => attested.mentee)]).toEqual([
    true,
    expect.any(String),
    [null],
  ]);
});

it("nobody is introduced as mentoring ends: the pair would stay open for good", async () => {
  await at({ now: "2026-06-11T10:00:00Z", world: ended });
  meanwhile(site.store, () => step("survey"));
  expect((await ours(`/pairs/${mentee}/replace`, { mentor, reason: "Il le faut", waive: "former" })).status).toBe(409);
  expect((await cohortNow())?.pairs.filter(({ state }) => state.is === "introduced" || state.is === "active")).toEqual([]);
});

it("nobody is invited to a gathering of a cohort that is cancelled", async () => {
  await at(mentoring);
  meanwhile(site.store, () => ours("/cancel", { reason: "Trop peu", seen: "mentoring", phase: "mentoring" }));
  await ours("/gatherings", { when: "2026-05-20T14:00", month: "2026-05", place: "Rabat" });
  const world = await cohortNow();
  expect([world?.cohort.phase, world?.gatherings]).toEqual(["cancelled", []]);
});

it("a note that its writer and an owner take back at once is gone for both", async () => {
  await at(mentoring);
  const path = `${base}/pairs/pair_1/notes`;
  await (await site.visit(ofAei)).post(path, { text: word });
  const [note] = await site.store.notes(ref, "pair_1");
  const takeBack = async (by: typeof owner) => (await site.visit(by)).post(`${path}/${note?.id ?? ""}/remove`, {});
  const was = meanwhile(site.store, () => takeBack(ofAei));
  expect([(await takeBack(owner)).status, was.happened, await site.store.notes(ref, "pair_1")]).toEqual([303, true, []]);
});

describe("while pairs are published", () => {
  const given = { by: "organiser:org_owner", at: stages.matching.now };
  /** Approved by every body; the last mentee is on the waiting list. */
  const approved: Scene = {
    now: stages.matching.now,
    world: () => {
      const { proposal, ...world } = stages.matching.world();
      const isLast = ({ id }: { id: string }) => id === "app_mentee-4";
      const matches = proposal?.matches.filter((match) => match.mentee !== "app_mentee-4") ?? [];
      return {
        ...world,
        participants: world.participants.filter((one) => !isLast(one)),
        applications: world.applications.map((one) => (isLast(one) ? { ...one, status: "waitlisted" as const } : one)),
        proposal: proposal && { ...proposal, matches, approvals: { aei: given, iya: given } },
      };
    },
  };

  it("whoever leaves between two answers of the store ends the pair they have by then, and the other hears of it", async () => {
    await at(approved);
    const { get } = site.store;
    const cohortSeen: Promise<unknown>[] = [];
    let published = false;
    const between: typeof get = async (kind, key) => {
      const answer = () => get(kind, key);
      if (kind === "participant" && !published) {
        published = true;
        await Promise.all(cohortSeen);
        await step("publish");
      }
      const asked = answer();
      if (kind === "cohort") cohortSeen.push(asked);
      return asked;
    };
    Object.assign(site.store, { get: between });
    expect((await leave(mentee)).status).toBe(303);
    const pairs = (await cohortNow())?.pairs ?? [];
    expect([published, pairs.find((pair) => pair.mentee === mentee)?.state.is]).toEqual([true, "ended"]);
    const letters = await site.store.deliveries(ref);
    expect(letters.filter(({ letter }) => letter === "pair-ended").map(({ recipient }) => recipient.id)).toEqual([mentor]);
  });

  it("nobody is accepted any more, who would have no mentor and be in no figure", async () => {
    await at(approved);
    meanwhile(site.store, () => step("publish"));
    expect((await ours("/applications/decide", { to: "accepted", id: "app_mentee-4" })).status).toBe(409);
    expect((await cohortNow())?.participants.map(({ id }) => id)).not.toContain("app_mentee-4");
  });

  it("what is ruled in the moment after the last approval makes other matches, which want approvals of their own", async () => {
    await at(approved);
    const { proposal } = (await cohortNow()) ?? {};
    const [match] = proposal?.matches ?? [];
    const fields = { mentee, mentor: match?.mentor ?? "", version: String(proposal?.version), reason: "Ils se connaissent" };
    const was = meanwhile(site.store, () => ours("/matching/ban", fields));
    expect((await step("publish")).next).toBe("back");
    const world = await cohortNow();
    expect([was.happened, world?.cohort.phase, world?.pairs, world?.proposal?.approvals]).toEqual([true, "matching", [], {}]);
  });

  it("what pairs are computed from is not kept of somebody who is erased then", async () => {
    await at({ ...approved, world: stages.matching.world });
    const was = meanwhile(site.store, () => erase(mentee));
    expect((await ours("/matching/rerun", {})).status).toBe(303);
    const { items } = await site.store.kept("matching-inputs", ref);
    const people = items.map((item) => inputsIn(item).mentees.map(({ id }) => id));
    expect([was.happened, people]).toEqual([true, [["app_mentee-2", "app_mentee-3", "app_mentee-4"]]]);
  });
});
