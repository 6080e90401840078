import { expect, test } from "vitest";
import { aGathering } from "../../gathering/fixtures/a-gathering.ts";
import { languages } from "../../kernel/text.ts";
import { sampleOf } from "../../letter/samples.ts";
import { compose } from "../../letter/writing/compose.ts";
import type { Occasion } from "../../outcome.ts";
import { aMeeting, anOrganiser } from "../../worlds/makers.ts";
import { intakeOpen, underway } from "../../worlds/worlds.ts";
import type { World } from "../../world.ts";
import { aScene } from "./fixtures/a-scene.ts";
import { intake } from "./intake.ts";
import { pairs } from "./pairs.ts";
import { survey } from "./survey.ts";

const organisers = [
  anOrganiser(),
  anOrganiser({ id: "org_aei", role: "coordinator", body: "aei", email: "aei@example.ma" }),
  anOrganiser({ id: "org_iya", role: "coordinator", body: "iya", email: "iya@example.ma" }),
  anOrganiser({ id: "org_com", role: "committee", body: null, email: "com@example.ma" }),
];
const usual = { ...underway(), meetings: [] };
const said = ({ letter, to, occasion, facts = {} }: Occasion) =>
  [letter, to.id, occasion, facts["decision"], facts["count"]].filter((part) => part !== undefined).join(" ");
const reminders = (world: World, now: string, step = pairs) =>
  (step(aScene(world, now, { organisers })).outcome?.letters ?? [])
    .filter(({ letter }) => ["decision-reminder", "help-asked", "objection-made"].includes(letter))
    .map(said);
const days = (world: World, wanted: readonly string[]) =>
  wanted.filter((day) => reminders(world, `${day}T08:00:00Z`).length > 0).map((day) => day.slice(5));
const may = Array.from({ length: 31 }, (_, i) => `2026-05-${String(i + 1).padStart(2, "0")}`);

/** The first pair ended on 3 May: another mentor was promised by the 10th. */
const ended: World = {
  ...usual,
  pairs: usual.pairs.map((pair) =>
    pair.id === "pair_1" ? { ...pair, state: { is: "ended", at: "2026-05-03T08:00:00Z", why: "exit", by: "mentor" } as const } : pair,
  ),
};

test("of a mentee who waits longer than promised those who run the cohort are reminded two days later and once more, and no others", () => {
  expect(reminders(ended, "2026-05-12T07:59:00Z")).toEqual([]);
  const once = (day: string) => ["org_owner", "org_aei", "org_iya"].map((id) => `decision-reminder ${id} late#${day} rematch 1`);
  expect(reminders(ended, "2026-05-12T08:00:00Z")).toEqual(once("2026-05-12"));
  expect(reminders(ended, "2026-05-14T08:00:00Z")).toEqual(once("2026-05-14"));
  // Each reminder is due for two days, in case its step is late, and stored once.
  expect(days(ended, may)).toEqual(["05-12", "05-13", "05-14", "05-15"]);
});

test("what is late on the same day is told in one letter", () => {
  const wish = { capacity: 1, at: "2026-05-03T10:00:00Z" };
  const both = { ...ended, participants: ended.participants.map((one) => (one.id === "app_mentor-2" ? { ...one, wish } : one)) };
  expect(reminders(both, "2026-05-12T08:00:00Z")[0]).toBe("decision-reminder org_owner late#2026-05-12 several 2");
});

test("nobody is asked to decide on what is their own", () => {
  const mine = {
    ...ended,
    applications: ended.applications.map((one) => (one.id === "app_mentor-1" ? { ...one, email: "aei@example.ma" } : one)),
  };
  expect(reminders(mine, "2026-05-12T08:00:00Z").map((line) => line.split(" ")[1])).toEqual(["org_owner", "org_iya"]);
});

test("of a request for help only those hear who may read it, in a letter of its own", () => {
  const help = { at: "2026-05-03T10:00:00Z", about: "Nous ne nous entendons pas", to: "iya" };
  const asking = { ...usual, participants: usual.participants.map((one) => (one.id === "app_mentee-1" ? { ...one, help } : one)) };
  expect(reminders(asking, "2026-05-07T08:00:00Z")).toEqual(
    ["org_owner", "org_iya"].map((id) => `help-asked ${id} #app_mentee-1/2026-05-03T10:00:00Z/2026-05-07`),
  );
  expect(days(asking, may)).toEqual(["05-07", "05-08", "05-09", "05-10"]);
});

test("of an objection owners alone hear before its month is over, from the first day of sign-up on", () => {
  const made = { at: "2026-05-03T10:00:00Z", about: "Je ne veux pas d’e-mails" };
  const objecting = (world: World, objection = made): World => ({
    ...world,
    applications: world.applications.map((one) => (one.id === "app_mentee-1" ? { ...one, objection } : one)),
  });
  expect(reminders(objecting(usual), "2026-05-23T08:00:00Z")).toEqual(["objection-made org_owner #app_mentee-1/2026-05-23"]);
  expect(days(objecting(usual), may)).toEqual(["05-23", "05-24", "05-30", "05-31"]);
  const open = objecting(intakeOpen(), { ...made, at: "2026-03-02T10:00:00Z" });
  expect(reminders(open, "2026-03-21T08:00:00Z", intake)).toEqual([]);
  expect(reminders(open, "2026-03-22T08:00:00Z", intake)).toEqual(["objection-made org_owner #app_mentee-1/2026-03-22"]);
});

test("two days before figures are frozen what would not count is recalled, however lately it was contested", () => {
  const contested = { by: "mentee", at: "2026-06-16T10:00:00Z", reason: "Non" } as const;
  const meeting = aMeeting({ attested: { mentor: "2026-06-10T10:00:00Z", mentee: null }, contested });
  const cohort = { ...usual.cohort, phase: "survey" as const, mentoringEndedAt: "2026-06-11T08:00:00Z" };
  const world = { ...usual, cohort, meetings: [meeting], gatherings: [aGathering()], pairs: [] };
  expect(reminders(world, "2026-06-17T08:00:00Z", survey)).toEqual([]);
  expect(reminders(world, "2026-06-18T08:00:00Z", survey)[0]).toBe("decision-reminder org_owner late#2026-06-18 several 2");
  expect(reminders({ ...world, gatherings: [] }, "2026-06-18T08:00:00Z", survey)[0]).toContain("contested 1");
});

test.each(languages)("each is said in words: %s", (language) => {
  const written = ["rematch", "contested", "places", "gathering", "several"].map((decision) => {
    const sample = sampleOf("decision-reminder", language);
    return compose({ ...sample, facts: { decision, count: "3" } }).text;
  });
  expect(new Set(written).size).toBe(5);
  for (const text of written) expect(text).not.toMatch(/[{}]|undefined/u);
  const asked = ["no", "yes"].map((waits) => compose({ ...sampleOf("help-asked", language), facts: { to: "iya", waits } }).subject);
  expect(new Set(asked).size).toBe(2);
  const made = ["no", "yes"].map((waits) => compose({ ...sampleOf("objection-made", language), facts: { until: "2026-06-02", waits } }));
  expect(new Set(made.map(({ subject }) => subject)).size).toBe(2);
  for (const { subject, text } of made) expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined/u);
});
