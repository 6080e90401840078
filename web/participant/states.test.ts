/** What personal pages say in states that come about by the way: nothing is promised for a day that is over, nothing offered that is refused. */
import type { Application } from "@tamkine/core/application/application";
import type { Phase } from "@tamkine/core/cohort/phase";
import { aGathering } from "@tamkine/core/gathering/fixtures/a-gathering";
import type { Pair } from "@tamkine/core/pairing/pair";
import type { Participant } from "@tamkine/core/participant/participant";
import type { World } from "@tamkine/core/world";
import { aMeeting, ref } from "@tamkine/core/worlds/makers";
import { expect, test } from "vitest";
import { openSite } from "../console/fixtures/site.ts";
import { stages } from "../console/fixtures/stages.ts";

const mentee = "app_mentee-1";
const over = { is: "ended", at: "2026-05-01T10:00:00Z", why: "exit", by: "mentor" } as const;

interface Changed {
  application?: Partial<Application>;
  participant?: Partial<Participant>;
  /** Of the mentee's pair. */
  pair?: Partial<Pair>;
  world?: Partial<World>;
}

const withOne = <T extends { id: string }>(items: readonly T[], id: string, said: Partial<T> = {}): T[] =>
  items.map((one) => (one.id === id ? { ...one, ...said } : one));

const changed = (world: World, { application, participant, pair, world: more }: Changed): World => ({
  ...world,
  applications: withOne(world.applications, mentee, application),
  participants: withOne(world.participants, mentee, participant),
  pairs: withOne(world.pairs, "pair_1", pair),
  ...more,
});

const planned = aMeeting({ at: "2026-06-02T10:00:00Z", logged: null, attested: { mentor: null, mentee: null } });
const objection = { by: "mentee", at: "2026-04-22T10:00:00Z", reason: "?" } as const;
const contested = aMeeting({ attested: { mentor: "2026-04-20T19:00:00Z", mentee: null }, contested: objection });
const unanswered = { state: { is: "introduced" }, acceptedAt: { mentor: null, mentee: null } } as const;
const unconfirmed = aMeeting({ attested: { mentor: "2026-04-20T19:00:00Z", mentee: null } });
const aside = { status: "withdrawn", decision: { by: "organiser:org_1", at: over.at, reason: null } } as const;
const declined = { state: { ...over, why: "refused", by: "mentor" }, acceptedAt: { mentor: null, mentee: null } } as const;
const completed = { is: "completed", at: "2026-06-11T08:00:00Z" } as const;
const accepted = { pair: { mentee: "app_mentee-2" }, participant: { pairs: [] } };

test.each<[string, Phase, string, Changed, { says?: string; never: string }]>([
  ["an answer that is late", "selection", "2026-04-10", {}, { says: "Vous aurez bientôt une réponse", never: "5 avril" }],
  ["a pair that ended", "mentoring", "", { pair: { state: over } }, { says: "Nous vous cherchons quelqu’un d’autre", never: "12 avril" }],
  ["a pair that was declined", "mentoring", "2026-04-14", { pair: declined }, { says: "quelqu’un d’autre", never: "Vous êtes des nôtres" }],
  [
    "a pair that was declined",
    "mentoring",
    "2026-04-14",
    { pair: declined, world: { meetings: [] } },
    { says: "ne se fera pas", never: "rencontre confirmée" },
  ],
  ["a pair that was declined", "mentoring", "2026-04-14", { pair: declined }, { says: "Sans suite", never: "Votre mentor" }],
  ["a role that organisers chose", "selection", "", { application: aside }, { says: "votre autre candidature", never: "est retirée" }],
  [
    "an introduction to answer",
    "mentoring",
    "2026-04-14",
    { pair: unanswered, world: { meetings: [] } },
    { says: "attendue d’ici au lundi 20 avril", never: "comptera" },
  ],
  ["an introduction answered late", "mentoring", "2026-04-21", { pair: unanswered }, { says: "J’accepte", never: "attendue d’ici" }],
  [
    "a meeting to confirm",
    "mentoring",
    "2026-04-22",
    { world: { meetings: [unconfirmed] } },
    { says: "avant le lundi 27 avril", never: "?done" },
  ],
  ["a page of several", "selection", "", {}, { says: "Personne accompagnée · promotion", never: "Mentor ·" }],
  ["what an applicant can change", "selection", "", {}, { says: "Nom, téléphone, langue des e‑mails", never: "Changer d’adresse" }],
  ["an address never confirmed", "selection", "", { application: { status: "unverified" } }, { says: "transmise", never: 'verify"' }],
  ["an address never confirmed", "selection", "", { application: { status: "unverified" } }, { never: '/application"' }],
  ["a goal at the end", "survey", "", { pair: { state: completed } }, { says: "Votre but", never: "Quand vous notez une rencontre" }],
  ["the waiting list at the end", "survey", "", { application: { status: "waitlisted" } }, { says: "Aucune place", never: "dès qu’une" }],
  [
    "having left",
    "mentoring",
    "",
    { application: { status: "withdrawn" }, participant: { state: { is: "left", at: over.at, reason: "" } } },
    { says: "Votre participation a pris fin", never: "Votre candidature" },
  ],
  ["a pair that ended, at the end", "survey", "", { pair: { state: over } }, { says: "Ce binôme est terminé.", never: "s’occupent" }],
  ["a pair that ended, in the cycle", "mentoring", "", { pair: { state: over } }, { says: "Ce binôme est terminé", never: 'id="pulse"' }],
  [
    "planned after the end",
    "survey",
    "",
    { pair: { state: over }, world: { meetings: [planned] } },
    { says: "Sans suite", never: "Prévue" },
  ],
  [
    "still contested",
    "closed",
    "",
    { pair: { state: completed }, world: { meetings: [contested] } },
    { says: "Contestée", never: '/attest"' },
  ],
  [
    "a gathering under way without a place",
    "mentoring",
    "2026-05-16",
    { world: { gatherings: [aGathering()] } },
    { says: "Code affiché", never: "sera précisé" },
  ],
  ["a gathering without a place", "survey", "", { world: { gatherings: [aGathering()] } }, { says: "16 mai", never: "sera précisé" }],
  [
    "one that is cancelled",
    "mentoring",
    "",
    { world: { gatherings: [aGathering({ state: "cancelled" })] } },
    { says: "Annulée", never: "sera précisé" },
  ],
  [
    "accepted later, introduced to nobody",
    "survey",
    "",
    { ...accepted, world: { cohort: { ...stages.survey.world().cohort, published: { at: over.at, mentors: [], mentees: [] } } } },
    { says: "est terminée", never: '/survey"' },
  ],
])("%s in %s %s", async (_, phase, day, change, { says = "", never }) => {
  const { world, now } = stages[phase];
  const site = await openSite(changed(world(), change));
  site.now = day === "" ? now : `${day}T10:00:00Z`;
  const links = await Promise.all(
    (["personal", "verify"] as const).map((purpose) =>
      site.deps.links.personal({ ...ref, purpose, id: mentee, epoch: 0, expires: "2026-12-31T00:00:00Z" }),
    ),
  );
  const visitor = await site.visit();
  const [page, confirming] = await Promise.all(links.map((link) => visitor.get(new URL(link).pathname)));
  expect([page?.status, page?.text]).toEqual([200, expect.stringContaining(says)]);
  expect(page?.html.replace(/<head>.*?<\/head>/su, "")).not.toContain(never);
  expect(confirming?.forms).toEqual([]);
  await site.stop();
});

test("an address to confirm is asked for by the day that its letter says", async () => {
  const { world, now } = stages.intake;
  const site = await openSite(changed(world(), { application: { status: "unverified" } }));
  site.now = now;
  const link = await site.deps.links.personal({ ...ref, purpose: "personal", id: mentee, epoch: 0, expires: "2026-12-31T00:00:00Z" });
  expect((await (await site.visit()).get(new URL(link).pathname)).text).toContain("d’ici au dimanche 29 mars");
  await site.stop();
});

test("a mentor of two reads both names, and then the one who is left", async () => {
  const { world, now } = stages.mentoring;
  const two = world();
  const pairs = two.pairs.map((pair) => ({ ...pair, ...unanswered, mentor: pair.id === "pair_2" ? "app_mentor-1" : pair.mentor }));
  const notes = [
    { id: "pair_1", other: mentee },
    { id: "pair_2", other: "app_mentee-2" },
  ];
  const site = await openSite({ ...two, meetings: [], pairs, participants: withOne(two.participants, "app_mentor-1", { pairs: notes }) });
  site.now = now;
  const link = await site.deps.links.personal({
    ...ref,
    purpose: "personal",
    id: "app_mentor-1",
    epoch: 0,
    expires: "2026-12-31T00:00:00Z",
  });
  const visitor = await site.visit();
  const page = await visitor.get(new URL(link).pathname);
  const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, "");
  expect(plain(page.text)).toMatch(/Nous vous présentons Mentee [12] et Mentee [12]\. Dites-nous/u);
  const answered = await visitor.follow(await visitor.submit(page, "/pair_1/accept", { contact: "yes" }));
  expect(plain(answered.text)).toContain("Nous vous présentons Mentee 2. Dites-nous");
  const both = await visitor.follow(await visitor.submit(answered, "/pair_2/accept"));
  // Of each once: of one it is what is next, of the other it stands beside their name.
  expect(
    plain(both.text)
      .match(/Mentee [12] n’a pas encore répondu/gu)
      ?.sort(),
  ).toEqual(["Mentee 1 n’a pas encore répondu", "Mentee 2 n’a pas encore répondu"]);
  await site.stop();
});

test("where it is one's own agreement that is missing to reach each other, there is a way to give it", async () => {
  const { world, now } = stages.mentoring;
  const { consents } = world().applications[0] ?? {};
  const site = await openSite(changed(world(), { application: { consents: { ...consents, contact: null } as Application["consents"] } }));
  site.now = now;
  const opened = async (id: string) => {
    const { pathname } = new URL(
      await site.deps.links.personal({ ...ref, purpose: "personal", id, epoch: 0, expires: "2026-12-31T00:00:00Z" }),
    );
    return { pathname, page: await (await site.visit()).get(pathname) };
  };
  const [mine, theirs] = [await opened(mentee), await opened("app_mentor-1")];
  expect(mine.page.text).toContain("Il manque votre accord");
  expect(theirs.page.text).toContain("Les coordonnées apparaissent ici");
  expect(theirs.page.text).not.toContain("Il manque votre accord");
  const visitor = await site.visit();
  await visitor.submit(await visitor.get(`${mine.pathname}/data`), "/data/consents", { contact: "yes" });
  expect((await visitor.get(mine.pathname)).text).toContain("mentor1@example.ma");
  await site.stop();
});

test("whoever lives abroad is told by which clock times are meant", async () => {
  const { world, now } = stages.mentoring;
  const gatherings = [aGathering({ at: "2026-05-16T09:30:00Z" })];
  const here = world();
  const there = here.applications.find(({ id }) => id === mentee)!;
  const abroad = { form: { ...there.form, region: "abroad" } };
  const said = await Promise.all(
    [{}, abroad].map(async (application) => {
      const site = await openSite(changed(here, { application, world: { gatherings } }));
      site.now = now;
      const link = await site.deps.links.personal({ ...ref, purpose: "personal", id: mentee, epoch: 0, expires: "2026-12-31T00:00:00Z" });
      const visitor = await site.visit();
      const { text } = await visitor.get(new URL(link).pathname);
      await site.stop();
      return /Samedi 16\s?mai à 10\s?h\s?30( \(\u2068?UTC\+1\u2069?\))?/u.exec(text)?.[1] !== undefined;
    }),
  );
  expect(said).toEqual([false, true]);
});

test("how it goes is answered where it is asked, and can be changed further down", async () => {
  const site = await openSite(stages.mentoring.world());
  site.now = "2026-05-20T10:00:00Z";
  const link = await site.deps.links.personal({ ...ref, purpose: "personal", id: mentee, epoch: 0, expires: "2026-12-31T00:00:00Z" });
  const visitor = await site.visit();
  const page = await visitor.get(new URL(link).pathname);
  const places = ({ root }: typeof page) =>
    root.querySelectorAll('form[action$="/pulse"]').map((form) => form.parentNode?.getAttribute("class"));
  expect(places(page)).toEqual(["card main"]);
  const answered = await visitor.follow(await visitor.submit(page, "/pulse", { mood: "4" }));
  expect(places(answered)).toEqual(["card"]);
  expect(answered.root.querySelectorAll("#pulse").length).toBe(1);
  const pressed = (of: typeof page) => of.root.querySelectorAll(".moods button").map((button) => button.getAttribute("aria-pressed"));
  expect(pressed(page)).toEqual(Array.from({ length: 5 }, () => undefined));
  expect(pressed(answered)).toEqual(["false", "false", "false", "true", "false"]);
  await site.stop();
});
