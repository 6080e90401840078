/** Pages that were opened before somebody else decided, and are sent hours later: what they would undo unseen is refused, and said. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { anOrganiser, ref } from "@tamkine/core/worlds/makers";
import { beginRetention } from "@tamkine/core/privacy/retention/begin";
import { afterEach, expect, it } from "vitest";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import type { World } from "@tamkine/core/world";
import { midway } from "./fixtures/cohort.ts";
import type { Fields, Visitor } from "./fixtures/visitor.ts";

const mid = { world: () => midway({ mentors: 12, mentees: 12 }).world, now: stages.mentoring.now };
const planned = { state: "planned" as const, heldOn: "2026-05-04", at: "2026-05-04T09:00:00Z", attendance: {}, invited: ["org_second"] };
const coming = { world: () => ({ ...stages.mentoring.world(), committee: [aCommitteeMeeting(planned)] }), now: stages.mentoring.now };
const short = { world: () => stages.intake.world(), now: "2026-03-31T10:00:00Z" };

const second = anOrganiser({ id: "org_second", email: "second@example.org", name: "Selma Deuxième" });
let site: Site;
let first: Visitor;
let late: Visitor;
afterEach(() => site.stop());

async function at(stage: keyof typeof stages): Promise<void> {
  site = await openSite(stages[stage].world(), undefined, [owner, second]);
  site.now = stages[stage].now;
  [first, late] = [await site.visit(owner), await site.visit(second)];
}
const hoursLater = (hours: number) => void (site.now = new Date(Date.parse(site.now) + hours * 3_600_000).toISOString());
const cohort = async () => site.store.get("cohort", ref);
const programme = async () => site.store.get("programme", { id: ref.programme });
const retention = async () => site.store.get("retention", ref);

/** Two reasons for the same are two: the page, its two forms, and the reason that is stored. */
const holds = [
  [
    "letters of a cohort",
    "mentoring",
    `${base}/letters`,
    "/letters/pause",
    "/letters/resume",
    async () => (await cohort())?.lettersPaused?.reason,
  ],
  [
    "all letters",
    "mentoring",
    "/console/tamkine/wording",
    "/wording/pause",
    "/wording/resume",
    async () => (await programme())?.lettersPaused?.reason,
  ],
  ["what is kept", "closed", `${base}/kept`, "/kept/hold", "/kept/release", async () => (await retention())?.hold?.reason],
] as const;

it.each(holds)(
  "%s: who holds them for another reason is told that they are held, and for what",
  async (_, stage, path, begin, end, reason) => {
    await at(stage);
    if (stage === "closed") await beginRetention(site.deps, ref, site.now);
    const [ours, theirs] = [await first.get(path), await late.get(path)];
    expect((await first.submit(ours, begin, { reason: "Deuil" })).status).toBe(303);
    hoursLater(2);
    const refused = await late.submit(theirs, begin, { reason: "Panne" });
    expect([refused.status, refused.text.includes("Deuil"), refused.text.includes("Panne")]).toEqual([409, true, true]);
    expect(await reason()).toBe("Deuil");
    // From the page as it was before they were held anew, nobody lets go of them.
    const shown = await late.get(path);
    expect((await first.submit(await first.get(path), end)).status).toBe(303);
    hoursLater(1);
    await first.submit(await first.get(path), begin, { reason: "Panne" });
    const unseen = await late.submit(shown, end);
    expect([unseen.status, unseen.text.includes("Panne"), await reason()]).toEqual([409, true, "Panne"]);
    expect([(await late.submit(unseen, end)).status, await reason()]).toEqual([303, undefined]);
    expect((await late.submit(unseen, end)).status).toBe(303);
  },
);

/** The situation, the page, the form on it, what the first and then the second fill in, and words of the second's. */
const words: [string, { world: () => World; now: string }, string, string, Fields, Fields, string][] = [
  [
    "settles a meeting",
    mid,
    `${base}/pairs/pair_5`,
    "/settle",
    { counts: "no", reason: "Dix minutes." },
    { counts: "yes", reason: "Une <heure>." },
    "Une <heure>.",
  ],
  ["settles a request for help", mid, `${base}/pairs`, "/settle", { answer: "J’appelle." }, { answer: "Moi « aussi »." }, "Moi « aussi »."],
  ["ends a pair", mid, `${base}/pairs/pair_1/end`, "/end", { reason: "Un" }, { reason: "Les deux le veulent." }, "Les deux le veulent."],
  ["cancels a gathering", mid, `${base}/gatherings/2026-05/cancel`, "/cancel", { reason: "Salle" }, { reason: "Il pleut." }, "Il pleut."],
  [
    "decides with few",
    short,
    base,
    "/quorum",
    { choice: "go-on", reason: "Assez." },
    { choice: "cancel", reason: "Trop peu." },
    "Trop peu.",
  ],
  [
    "records a meeting of the committee",
    coming,
    "/console/tamkine/committee/com_1",
    "/held",
    { heldOn: "2026-05-03", "body-aei": "2", "body-iya": "2" },
    { heldOn: "2026-05-03", "body-aei": "3", "body-iya": "3", minutes: "Tout a été dit." },
    "Tout a été dit.",
  ],
];

it.each(words)(
  "who %s after somebody else did is given back their words, once",
  async (_, { world, now }, path, action, one, other, said) => {
    site = await openSite(world(), undefined, [owner, second]);
    site.now = now;
    [first, late] = [await site.visit(owner), await site.visit(second)];
    const [ours, theirs] = [await first.get(path), await late.get(path)];
    expect((await first.submit(ours, action, one)).status).toBe(303);
    const refused = await late.submit(theirs, action, other);
    expect([refused.status, refused.root.textContent.split(said).length - 1]).toEqual([409, 1]);
  },
);

it("who records a meeting of the committee that was called off meanwhile is given back the minutes", async () => {
  site = await openSite(coming.world(), undefined, [owner, second]);
  site.now = coming.now;
  [first, late] = [await site.visit(owner), await site.visit(second)];
  const path = "/console/tamkine/committee/com_1";
  const [ours, theirs] = [await first.get(path), await late.get(path)];
  expect((await first.submit(ours, "/com_1/cancel")).status).toBe(303);
  const held = { heldOn: "2026-05-03", "body-aei": "3", "body-iya": "3", minutes: "Tout a été dit." };
  const refused = await late.submit(theirs, "/held", held);
  expect([refused.status, refused.root.textContent.includes("Tout a été dit.")]).toEqual([409, true]);
});

it("a cohort is not cancelled from a page of an earlier phase", async () => {
  await at("selection");
  const page = await late.get(base);
  const known = await cohort();
  if (!known) throw new Error("no cohort");
  await site.store.commit([{ put: { ...known, phase: "matching" } }]);
  const refused = await late.submit(page, "/cancel", { reason: "Trop peu" });
  expect([refused.status, (await cohort())?.phase]).toEqual([409, "matching"]);
  const form = refused.forms.find(({ action }) => action.endsWith("/cancel"));
  expect(form?.fields["reason"]).toBe("Trop peu");
  expect([(await late.submit(refused, "/cancel")).status, (await cohort())?.phase]).toEqual([303, "cancelled"]);
});

it("in a cohort that was cancelled since, old pages end no pair, remind nobody and answer nothing", async () => {
  await at("mentoring");
  const link = async (id: string) => {
    const claims = { ...ref, purpose: "personal", id, epoch: 0, expires: "2026-12-31T00:00:00Z" } as const;
    return new URL(await site.deps.links.personal(claims)).pathname;
  };
  const [theirs, me] = [await site.visit(), await link("app_mentee-1")];
  const end = await late.get(`${base}/pairs/pair_1/end`);
  const withdraw = await theirs.get(`${me}/withdraw`);
  const known = await cohort();
  if (!known) throw new Error("no cohort");
  await site.store.commit([{ put: { ...known, phase: "cancelled", cancelled: { by: "x", at: site.now, reason: "Trop peu" } } }]);
  const before = await site.rows();
  expect((await late.submit(end, "/pair_1/end", { reason: "Les deux" })).status).toBe(409);
  expect((await late.post(`${base}/pairs/pair_1/nudge`)).status).toBe(409);
  expect((await theirs.submit(withdraw, "/withdraw", { confirm: "yes" })).status).toBe(409);
  expect((await theirs.post(`${me}/pairs/pair_1/exit`, { want: "another" })).status).toBe(409);
  const quiet = (rows: string[]) => rows.filter((row) => !/"S":"session"|^\[\["count"/u.test(row));
  expect([quiet(await site.rows()), site.mails]).toEqual([quiet(before), []]);
  // Who wants to be forgotten is, and nobody is asked to find the other somebody.
  await theirs.submit(await theirs.get(`${me}/data`), "/data/erase", { confirm: "yes" });
  expect(site.mails.map(({ to }) => to.address)).not.toContain(owner.email);
  expect((await site.store.get("application", { ...ref, id: "app_mentee-1" }))?.erasedAt).toBeDefined();
});
