/** A mentor who takes several people meets them in one letter. */
import { expect, test } from "vitest";
import { createLinks } from "../access/links.ts";
import { addSeconds, daysAfter } from "../kernel/time.ts";
import { bare } from "../letter/isolate.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { post } from "../letter/sending/post.ts";
import { isStale } from "../letter/sending/stale.ts";
import type { Occasion } from "../outcome.ts";
import { toDelivery } from "../perform.ts";
import type { Mail } from "../ports.ts";
import { aDelivery, anAct, ids, ref } from "../worlds/makers.ts";
import { during, proposed } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { nextNudge, nudgePair } from "./nudge.ts";
import type { Pair } from "./pair.ts";
import { publish } from "./publish.ts";
import { watchPairs } from "./watch.ts";

const act = anAct(during.proposed);
const shown = ({ letter, to, occasion }: Occasion) => `${letter} ${to.id} ${occasion}`;

/** The first of three mentors is proposed for two of four mentees, and every body has approved. */
function approved(): World {
  const world = proposed({ mentors: 3, mentees: 4 });
  const approvals = Object.fromEntries(world.programme.bodies.map(({ id }) => [id, { by: "organiser:org_owner", at: during.proposed }]));
  const match = { mentor: "app_mentor-1", mentee: "app_mentee-4", score: 7000 };
  return {
    ...world,
    participants: world.participants.map((one) => (one.id === "app_mentor-1" ? { ...one, capacity: 2 } : one)),
    proposal: world.proposal && { ...world.proposal, approvals, matches: [...world.proposal.matches, match] },
  };
}

function published(world = approved()) {
  const { put, letters } = publish(world, act, ids);
  const pairs = put.filter((item): item is Pair => item.kind === "pair");
  const cohort = put.find((item) => item.kind === "cohort") ?? world.cohort;
  const noted = new Map(put.flatMap((item) => (item.kind === "participant" ? [[item.id, item] as const] : [])));
  const participants = world.participants.map((one) => noted.get(one.id) ?? one);
  const own = pairs.filter(({ mentor }) => mentor === "app_mentor-1");
  return {
    world: { ...world, pairs, cohort, participants },
    letters,
    own,
    both: own
      .map(({ id }) => id)
      .toSorted()
      .join("+"),
  };
}

const leaves = (world: World, who: string): World => ({
  ...world,
  participants: world.participants.map((one) => (one.id === who ? { ...one, state: { is: "left", at: act.now, reason: "" } } : one)),
});
const becomes = (world: World, id: string, change: Partial<Pair>): World => ({
  ...world,
  pairs: world.pairs.map((pair) => (pair.id === id ? { ...pair, ...change } : pair)),
});

test("whoever meets two people gets one letter about both, the others one about theirs", () => {
  const { letters, own, both } = published();
  expect(letters.filter(({ to }) => to.id === "app_mentor-1").map(shown)).toEqual([`introductions app_mentor-1 ${both}`]);
  expect(letters.filter(({ to }) => to.id !== "app_mentor-1").every(({ letter }) => letter === "introduction")).toBe(true);
  expect(letters.map(({ to }) => to.id)).toEqual(expect.arrayContaining(own.map(({ mentee }) => mentee)));
  expect(letters).toHaveLength(7);
});

test("published again after one of the two left half-way, it is the same letter", () => {
  const { letters } = publish(leaves(approved(), "app_mentee-4"), act, ids);
  expect(letters.filter(({ to }) => to.id === "app_mentor-1").map(shown)).toEqual([`introductions app_mentor-1 ${published().both}`]);
});

test("both are recalled by one letter, once, whoever of them has an answer by the next look", () => {
  const { world, own, both } = published();
  const day = anAct(daysAfter(act.now, 4));
  const mine = ({ to }: Occasion) => to.id === "app_mentor-1";
  const { letters } = watchPairs(world, [], day, []);
  expect(letters.filter(mine).map(shown)).toEqual([`introductions-reminder app_mentor-1 ${both}`]);
  const sent = letters.map(({ letter, occasion, to }) => aDelivery({ letter, occasion, recipient: to, dueAt: day.now }));
  const answered = becomes(world, own[0]?.id ?? "", { acceptedAt: { mentor: day.now, mentee: null } });
  expect(watchPairs(answered, sent, anAct(daysAfter(act.now, 5)), []).letters.filter(mine)).toEqual([]);
});

test("a word by hand about one of the two is the reminder that is due, and the other is not written about again at once", () => {
  const { world, own, both } = published();
  const day = anAct(daysAfter(act.now, 4));
  const { letters } = nudgePair(world, own[1]?.id ?? "", [], day);
  expect(letters.map(shown)).toContain(`introductions-reminder app_mentor-1 ${both}`);
  const sent = letters.map(({ letter, occasion, to }) => aDelivery({ letter, occasion, recipient: to, dueAt: day.now }));
  const [first] = own;
  expect(first && nextNudge(world, first, sent, day.now)).toBeDefined();
});

/** What the mentor of two reads when the letter leaves of a cohort as it is by then. */
async function read(world: World, letter: "introductions" | "introductions-reminder", later = 60) {
  const { both } = published();
  const to = { is: "applicant", id: "app_mentor-1" } as const;
  const row = toDelivery({ ids }, ref, act, { letter, to, language: "en", occasion: both });
  const { programme, cohort, applications, participants, pairs } = world;
  const english = applications.map((one) => ({ ...one, language: "en" as const }));
  const store = memoryStore([programme, cohort, ...english, ...participants, ...pairs, row]);
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  const links = createLinks({ secret: "secret", origin: "https://tamkine.example.ma" });
  await post({ store, mailer, links }, ref, [row.id], addSeconds(act.now, later));
  const [mail] = mails;
  return { mail: mail && { subject: mail.subject, text: bare(mail.text) }, row: await store.get("delivery", row) };
}

test("the letter presents each under their name, with what they look for, and no way to reach them", async () => {
  const { world, own } = published();
  const names = own.map(({ mentee }) => world.applications.find(({ id }) => id === mentee)?.form.name ?? "");
  const { mail } = await read(world, "introductions");
  expect(mail?.subject).toMatch(/^2 people to mentor: please answer by /u);
  for (const name of names) expect(mail?.text).toMatch(new RegExp(`^${name}\n\n(?:.+\n)*Looks for help`, "mu"));
  expect(mail?.text.match(/See and answer/gu)).toHaveLength(1);
  expect(mail?.text).not.toMatch(/mentee-\d@|\+212/u);
});

test.each([
  [["Sami Benali", "Sami Tazi"], "Sami Benali and Sami Tazi"],
  [["SAMI BENALI", "sami tazi"], "Sami Benali and Sami Tazi"],
  [["Leïla Benali", "Leila Tazi"], "Leïla Benali and Leila Tazi"],
  [["سامي بنعلي", "سامي التازي"], "سامي بنعلي and سامي التازي"],
  [["Sami Benali", "Samira Tazi"], "Sami and Samira"],
])("of %j no two are called the same", async (names, called) => {
  const { world, own } = published();
  const renamed = new Map(own.map(({ mentee }, n) => [mentee, names[n] ?? ""]));
  const applications = world.applications.map((one) => ({ ...one, form: { ...one.form, name: renamed.get(one.id) ?? one.form.name } }));
  const { mail } = await read({ ...world, applications }, "introductions");
  expect(mail?.text).toContain(`Meet ${called}`);
  for (const name of called.split(" and ")) expect(mail?.text).toContain(`\n${name}\n\n`);
});

test.each(["introductions", "introductions-reminder"] as const)("%s speaks of those of whom it is still true", async (letter) => {
  const { world, own } = published();
  const [first, second] = own.map(({ id }) => id);
  const over = { state: { is: "ended", at: act.now, why: "left", by: "mentee" } } as const;
  const one = await read(becomes(world, first ?? "", over), letter);
  expect(one.mail?.subject).toMatch(letter === "introductions" ? /^Someone to mentor/u : /^Your answer is needed/u);
  const none = await read(becomes(becomes(world, first ?? "", over), second ?? "", over), letter, 15 * 60);
  expect([none.mail, none.row?.state]).toEqual([undefined, "dropped"]);
});

test("held back, it comes too late once both have their answer, not before", () => {
  const { world, own, both } = published();
  const row = aDelivery({ letter: "introductions", occasion: both, state: "due" });
  const active = { state: { is: "active", since: act.now } } as const;
  const [first, second] = own.map(({ id }) => id);
  const half = becomes(world, first ?? "", active);
  expect(isStale(row, half, act.now)).toBe(false);
  expect(isStale(row, becomes(half, second ?? "", active), act.now)).toBe(true);
});
