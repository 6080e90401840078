/** What people are promised of who reads what they write: kept on each page and in each file, for each role. */
import type { Application } from "@tamkine/core/application/application";
import type { Organiser } from "@tamkine/core/access/organiser";
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { freeze } from "@tamkine/core/frozen-figures/freeze";
import { record } from "@tamkine/core/perform";
import { anAnswer, aDraft } from "@tamkine/core/survey/fixtures/an-answer";
import type { SurveyAnswers } from "@tamkine/core/survey/survey";
import type { World } from "@tamkine/core/world";
import { aMeeting, anAct, ids, ref } from "@tamkine/core/worlds/makers";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { differing } from "./fixtures/answered.ts";
import { midway } from "./fixtures/cohort.ts";
import { auditor, base, committee, ofAei, ofIya, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

const open: Site[] = [];
/** The cohort as it is before anything is said or done in it, asked by one reader: their files are in its log. */
const usual = new Map<string, Promise<Site>>();
afterEach(async () => {
  const kept = new Set(await Promise.all(usual.values()));
  await Promise.all(open.splice(0).flatMap((site) => (kept.has(site) ? [] : [site.stop()])));
});
afterAll(async () => void (await Promise.all([...usual.values()].map(async (site) => (await site).stop()))));

const organisers: [string, Organiser][] = [
  ["an owner", owner],
  ["a coordinator", ofIya],
];
const readers: [string, Organiser][] = [
  ["an auditor", auditor],
  ["the committee", committee],
];
const size = { mentors: 8, mentees: 8 };

async function siteOf(world: World, now: string): Promise<Site> {
  const site = await openSite(world);
  open.push(site);
  site.now = now;
  return site;
}

/** The cohort, with what is changed in it; once it is over with its figures frozen. */
async function living(stage: "mentoring" | "survey" | "closed", changed: (world: World) => World = (world) => world): Promise<Site> {
  const lived = stages[stage].world(size);
  const world = changed({ ...lived, committee: [aCommitteeMeeting()] });
  const { frozenAt } = world.cohort;
  const site = await siteOf(world, stages[stage].now);
  if (frozenAt === null) return site;
  const act = anAct(frozenAt);
  await record(site.deps, ref, act, freeze({ ...world, cohort: { ...world.cohort, frozenAt: null } }, [], act, ids));
  return site;
}

/** The cohort as it usually is, for all that this reader is asked of it: of both sides some are glad. */
function usually(stage: "mentoring" | "survey" | "closed", { id }: Organiser): Promise<Site> {
  const name = `${stage} ${id}`;
  const known = usual.get(name) ?? living(stage, stage === "mentoring" ? undefined : answersOf(glad, sorry));
  usual.set(name, known);
  return known;
}

/** The first mentee's own page. */
async function mine(site: Site): Promise<string> {
  const expires = "2026-12-31T00:00:00Z";
  return new URL(await site.deps.links.personal({ ...ref, purpose: "personal", id: "app_mentee-1", epoch: 0, expires })).pathname;
}

/** What the first mentee sends from it. */
async function sent(site: Site, path: string, fields: Record<string, string>): Promise<Site> {
  const theirs = await site.visit();
  const pathname = await mine(site);
  const page = await theirs.get(pathname);
  const answer = page.forms.some(({ action }) => action.endsWith(path))
    ? await theirs.submit(page, path, fields)
    : await theirs.post(pathname + path, fields);
  expect(answer.status).toBe(303);
  return site;
}

const glad: Partial<SurveyAnswers> = { overall: 5, trust: 5, recommend: 10, again: true, best: "Son écoute", worst: "Rien" };
const sorry: Partial<SurveyAnswers> = { overall: 1, trust: 1, recommend: 0, again: false, best: "La fin", worst: "Ses retards" };
/** Of both sides all have answered alike, but the first two. */
const answersOf = (first: Partial<SurveyAnswers>, second: Partial<SurveyAnswers>) => (world: World) => ({
  ...world,
  answers: world.participants.map(({ id, role }) =>
    anAnswer({ participant: id, role, answers: id.endsWith("-1") ? first : id.endsWith("-2") ? second : { best: "Tout" } }),
  ),
});
const alert = "Il s’est passé quelque chose.";

describe.each(["survey", "closed"] as const)("in %s", (stage) => {
  it.each([...organisers, ...readers])("%s is answered the same whoever of a side wrote which answers of the survey", async (_, who) => {
    expect(await differing(who, await usually(stage, who), await living(stage, answersOf(sorry, glad)))).toEqual([]);
  });

  it.each(readers)("%s is answered the same whether somebody reports something in the survey", async (_, who) => {
    expect(await differing(who, await usually(stage, who), await living(stage, answersOf({ ...glad, alert }, sorry)))).toEqual([]);
  });

  it.each(organisers)("%s sees what somebody reports", async (_, who) => {
    const seen = await differing(who, await usually(stage, who), await living(stage, answersOf({ ...glad, alert }, sorry)));
    expect(seen).toEqual(["/console/tamkine/2026-1/figures/survey"]);
  });
});

it.each([...organisers, ...readers])("%s is answered the same whoever answered in which week, though the log says who", async (_, who) => {
  const twoWeeks = (first: Partial<SurveyAnswers>, second: Partial<SurveyAnswers>) => (world: World) => {
    const { answers, ...rest } = answersOf(first, second)(world);
    return { ...rest, answers: answers.map((one) => (one.participant.endsWith("-2") ? { ...one, at: "2026-06-20T10:00:00Z" } : one)) };
  };
  expect(await differing(who, await living("closed", twoWeeks(glad, sorry)), await living("closed", twoWeeks(sorry, glad)))).toEqual([]);
});

it("who answers the survey is told that auditors read it without names, and the committee what is written", async () => {
  const written = (best: string) => answersOf({ best }, { best });
  const [one, other] = [await living("closed", written("Son écoute")), await living("closed", written("Sa patience"))];
  for (const [, who] of readers) expect(await differing(who, one, other)).toContain("/console/tamkine/2026-1/figures/survey");
  const site = await living("survey");
  const { text } = await (await site.visit()).get(`${await mine(site)}/survey`);
  expect(text).toMatch(/personnes qui le contrôlent lisent les réponses sans les noms.*comité de pilotage.*ce qui est écrit/u);
});

it.each([...organisers, ...readers])(
  "%s is answered the same whatever people mark and write, as long as the survey is open",
  async (_, who) => {
    expect(await differing(who, await usually("survey", who), await living("survey", answersOf(sorry, {})))).toEqual([]);
  },
);

it.each([...organisers, ...readers])("%s reads of marks the same before and after the committee leaves somebody out", async (_, who) => {
  const site = await living("closed", answersOf(glad, sorry));
  const theirs = await site.visit(who);
  const seen = async () => {
    // That somebody answered is no secret, and changes how many did.
    const read = async (page: string) => (await theirs.get(`${base}/figures/${page}`)).text.replace(/Réponses des [^O]*Objectif/gu, "");
    const pages = await Promise.all(["survey", "satisfaction", "satisfactionFloor", "recommendation"].map(read));
    const [, ...tiles] = (await theirs.get(`${base}/figures`)).text.split(/(?=Satisfaction|Recommandation)/u);
    return [pages, tiles.map((tile) => tile.slice(0, 60))];
  };
  const before = await seen();
  const ours = await site.visit(owner);
  const page = await ours.get(`${base}/figures/versions`);
  const sent = await ours.submit(page, "/exclude", { participant: "app_mentee-1", decision: "com_1", reason: "Décidé en comité." });
  expect(sent.status).toBe(303);
  expect((await site.store.get("figures", ref))?.corrections).toHaveLength(1);
  expect(await seen()).toEqual(before);
  const changes = (await theirs.get(`${base}/figures/versions`)).root.querySelectorAll("table").map(({ text }) => text);
  expect(changes.join(" ")).not.toMatch(/Satisfaction|Recommandation/u);
});

it.each([...organisers, ...readers])("%s is answered the same whether somebody has begun to answer the survey", async (_, who) => {
  expect(
    await differing(
      who,
      await usually("survey", who),
      await living("survey", (world) => ({ ...answersOf(glad, sorry)(world), drafts: [aDraft()] })),
    ),
  ).toEqual([]);
});

/** But for the report, and the figures as the committee sees them: of all decisions that wait these say how many, alike for all. */
async function differingElsewhere(who: Organiser, one: Site, other: Site): Promise<string[]> {
  const counts = who === committee ? /\/figures$|\/report\// : /\/report\//;
  return (await differing(who, one, other)).filter((address) => !counts.test(address));
}

it.each([["a coordinator of the other body", ofAei], ...readers] as const)(
  "%s is answered the same whether somebody asks for help",
  async (_, who) => {
    const asked = await sent(await living("mentoring"), "/help", { about: "Je n’ose pas le dire.", to: "iya" });
    expect(await differingElsewhere(who, await usually("mentoring", who), asked)).toEqual([]);
  },
);

it.each([["a coordinator", ofIya], ...readers] as const)(
  "%s is answered the same whether somebody objects to a use of their data",
  async (_, who) => {
    const objected = await sent(await living("mentoring"), "/data/object", { about: "Je ne veux plus de lettres." });
    expect(await differingElsewhere(who, await usually("mentoring", who), objected)).toEqual([]);
  },
);

/** A coordinator is the mentor of the first pair. */
const taking = ({ applications, ...world }: World): World => {
  const own = (one: Application) => (one.id === "app_mentor-1" ? { ...one, email: ofAei.email } : one);
  return { ...world, applications: applications.map(own) };
};

it("a coordinator who is a mentor is answered the same however the other of their pair clicks that it goes", async () => {
  const [well, badly] = [await living("mentoring", taking), await living("mentoring", taking)];
  await sent(well, "/pulse", { mood: "5" });
  await sent(badly, "/pulse", { mood: "1" });
  expect(await differing(ofAei, well, badly)).toEqual([]);
  expect(await differing(ofIya, well, badly)).toContain("/console/tamkine/2026-1/pairs/pair_1");
});

describe("why somebody contests a meeting, and what the two noted of it,", () => {
  const noted = {
    logged: { by: "mentor", at: "2026-04-20T19:00:00Z" },
    attested: { mentor: "2026-04-20T19:00:00Z", mentee: null },
  } as const;
  const contesting = (reason: string, note: string) => (world: World) => ({
    ...taking(world),
    meetings: [aMeeting({ note, ...noted, contested: { by: "mentee", at: "2026-04-22T10:00:00Z", reason } })],
  });
  const said = () => living("mentoring", contesting("Il était ivre.", "Nous avons parlé de sa sœur."));
  const pair = "/console/tamkine/2026-1/pairs/pair_1";

  it.each(readers)("is not told to %s", async (_, who) => {
    expect(await differing(who, await living("mentoring", contesting("Non.", "Oui.")), await said())).toEqual([]);
  });

  it("is told to those who settle it, and not to a coordinator who is the other of the pair", async () => {
    expect(await differing(ofAei, await living("mentoring", contesting("Non.", "Nous avons parlé de sa sœur.")), await said())).toEqual([]);
    expect((await (await (await said()).visit(ofIya)).get(pair)).text).toMatch(/parlé de sa sœur.*Il était ivre/u);
  });

  it("is nothing to read where nobody contests it", async () => {
    const quiet = (note: string) => (world: World) => ({ ...world, meetings: [aMeeting({ note, ...noted })] });
    expect(await differing(owner, await living("mentoring", quiet("")), await living("mentoring", quiet("De sa sœur.")))).toEqual([]);
  });
});

describe("why somebody ends their pair, and leaves,", () => {
  const ending = (reason: string) => (world: World) => {
    const at = "2026-05-02T10:00:00Z";
    const { pairs, participants, ...rest } = taking(world);
    const [first, ...others] = pairs;
    if (!first) throw new Error("no pair");
    const ended = { ...first, state: { is: "ended", at, why: "exit", by: "mentee", reason } as const };
    const left = { is: "left", at, reason } as const;
    return {
      ...rest,
      pairs: [ended, ...others],
      participants: participants.map((one) => (one.id === "app_mentee-5" || one.id === "app_mentor-5" ? { ...one, state: left } : one)),
    };
  };

  it.each(readers)("is not told to %s", async (_, who) => {
    expect(await differing(who, await living("mentoring", ending("")), await living("mentoring", ending("Il crie.")))).toEqual([]);
  });

  it("is not told to a coordinator who is the other of the pair, and is to the others", async () => {
    const [silent, said] = [await living("mentoring", ending("")), await living("mentoring", ending("Il crie."))];
    const theirs = "/console/tamkine/2026-1/applications/app_";
    expect(await differing(ofAei, silent, said)).toEqual([]);
    const seen = await differing(ofIya, silent, said);
    expect(seen).toEqual(["/console/tamkine/2026-1", "/console/tamkine/2026-1/pairs/pair_1"]);
    const page = await (await said.visit(ofIya)).get(`${theirs}mentee-5`);
    expect(page.text).toContain("Il crie.");
  });
});

it("the committee is answered the same whoever takes part, and whatever they write", async () => {
  const lived = midway({ mentors: 30, mentees: 30 }).world;
  const world = { ...lived, committee: [aCommitteeMeeting()] };
  const other: World = {
    ...world,
    applications: world.applications.map((one, n) => ({
      ...one,
      email: `other${n}@example.ma`,
      form: { ...one.form, name: `Une autre ${n}`, phone: "+212600000001", city: "Ailleurs", motivation: "Autre chose", bodyLink: "Autre" },
    })),
    pairs: world.pairs.map((pair) => ({
      ...pair,
      goal: "Un autre but",
      ...(pair.state.is === "ended" && { state: { ...pair.state, reason: "?" } }),
    })),
    meetings: world.meetings.map((one) => ({ ...one, place: "Ailleurs", note: "Autre chose" })),
    participants: world.participants.map((one) => ({ ...one, help: one.help && { ...one.help, about: "Autre chose" } })),
  };
  const { now } = stages.mentoring;
  expect(await differing(committee, await siteOf(world, now), await siteOf(other, now))).toEqual([]);
});
