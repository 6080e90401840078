/** What goes of each kind when somebody has everything erased: what is theirs, and nothing of anybody else's. */
import { describe, expect, test } from "vitest";
import { Application } from "../../application/application.ts";
import type { Item, ItemOf } from "../../item.ts";
import { anAnswer, aDraft } from "../../survey/fixtures/an-answer.ts";
import { aTestimonial } from "../../testimonial/fixtures/a-testimonial.ts";
import { aMeeting, anAct, anApplication, aPair, aParticipant, ref } from "../../worlds/makers.ts";
import { leftWithout } from "./rules.ts";

const at = "2026-05-20T18:00:00Z";
const person = anApplication({
  former: [{ email: "before@example.ma", key: "adr_1" }],
  moving: { email: "soon@example.ma", key: "adr_2", at },
});
const whose = { person, pairs: new Set(["pair_1"]), act: anAct(at) };
const blank = {
  name: "—",
  phone: null,
  gender: null,
  city: "",
  slots: [],
  avoid: [],
  preferredGender: null,
  preferredGenderReason: "",
  style: null,
  motivation: "",
  bodyLink: "",
  sector: null,
  experienceYears: null,
};
const left = (item: Item) => leftWithout(item, whose);

const aCertificate = (id: string): ItemOf<"certificate"> => ({
  kind: "certificate",
  ...ref,
  id,
  version: 1,
  role: "mentee",
  issues: [
    { number: 1, name: "Salma Benali", at, by: "workflow", state: { is: "revoked", at, by: "organiser:org_owner", reason: "Salma" } },
    { number: 2, name: "Salma Benali", at, by: "workflow", state: { is: "valid" } },
  ],
});
const aNote = (pair: string): ItemOf<"note"> => ({
  kind: "note",
  ...ref,
  pair,
  id: "nte_1",
  version: 1,
  by: "organiser:org_owner",
  at,
  text: "?",
});
const aSavedForm = (email: string): ItemOf<"saved-form"> => ({
  kind: "saved-form",
  ...ref,
  id: "svf_1",
  version: 1,
  role: "mentee",
  email,
  language: "fr",
  step: "self",
  answers: {},
  savedAt: at,
  expiresAt: at,
});

test("nothing of another goes", () => {
  const said = { at, reason: "?" };
  const others: Item[] = [
    aCertificate("app_mentee-2"),
    aNote("pair_2"),
    aSavedForm("other@example.ma"),
    anApplication({ id: "app_mentee-2", email: "other@example.ma" }),
    aParticipant({ id: "app_mentee-2", help: { at, about: "?", to: "iya" } }),
    aPair({ id: "pair_2", goal: "?", state: { is: "ended", why: "exit", by: "mentee", ...said } }),
    aMeeting({ pair: "pair_2", plannedBy: "mentee", place: "?", note: "?", contested: { by: "mentee", ...said } }),
    anAnswer({ participant: "app_mentee-2", answers: { best: "?", worst: "?", alert: "?" } }),
    aDraft({ participant: "app_mentee-2" }),
    aTestimonial({ id: "app_mentee-2" }),
    { kind: "address", ...ref, id: "adr_9", version: 1, of: "app_mentee-2" },
    // Those who run the programme, and what nobody writes in, stay as they are.
    {
      kind: "attendance",
      ...ref,
      gathering: "2026-05",
      participant: person.id,
      version: 1,
      reply: "yes",
      repliedAt: at,
      presentAt: null,
      presentBy: null,
    },
  ];
  expect(others.map(left)).toEqual(others);
  for (const item of others) expect(left(item)).toBe(item);
});

test.each([
  [undefined, 1],
  [4, 5],
])("of their form stays what singles nobody out; links of number %j lead nowhere any more", (linkEpoch, next) => {
  const decision = { at, by: "organiser:org_owner", reason: "Dossier complet" };
  const full = { ...person, bothSides: true, decision, ...(linkEpoch !== undefined && { linkEpoch }) };
  const { former: _, moving: __, ...rest } = full;
  const { role, languages, region, mode } = person.form;
  const after = left(full);
  expect(after).toEqual({
    ...rest,
    email: "app-mentee-1@erased.invalid",
    status: "withdrawn",
    linkEpoch: next,
    bothSides: false,
    decision: null,
    erasedAt: at,
    consents: { charter: null, processing: null, sharing: null, contact: null, abroad: null, testimonial: null },
    form: { ...person.form, ...blank, role, languages, region, mode, situation: null, goal: "", help: [] },
  });
  expect(Application.parse(after)).toEqual(after);
});

test("a mentor’s form, too, is one without anything said", () => {
  const mentor = anApplication({ role: "mentor" });
  const after = leftWithout(mentor, { ...whose, person: mentor });
  expect(Application.parse(after)).toMatchObject({ form: { ...mentor.form, ...blank, position: "", expertise: [] } });
});

test("their links as a participant lead nowhere any more", () => {
  expect(left(aParticipant({ linkEpoch: 2 }))).toEqual(aParticipant({ linkEpoch: 3 }));
});

test("a certificate was issued and stands or not, to nobody any more", () => {
  expect(left(aCertificate(person.id))).toMatchObject({
    issues: [
      { number: 1, name: "", state: { is: "revoked", at, reason: "" } },
      { number: 2, name: "", state: { is: "valid" } },
    ],
  });
});

test("notes about their pairs go, whoever wrote them", () => {
  expect(left(aNote("pair_1"))).toBeUndefined();
});

test.each([person.email, "before@example.ma", "soon@example.ma"])("a form that waits under %s goes", (email) => {
  expect(left(aSavedForm(email))).toBeUndefined();
});

test.each([person.email, "before@example.ma", "soon@example.ma"])(
  "others no longer name %s as whom they avoid, in no form of theirs",
  (email) => {
    const form = { ...person.form, avoid: [email, "third@example.ma"] };
    const sending = { key: "snd_1", language: "fr" as const, consents: person.consents, submittedAt: at };
    const other = anApplication({ id: "app_mentee-2", form, earlier: [{ ...sending, form }] });
    const spared = { ...form, avoid: ["third@example.ma"] };
    expect(left(other)).toEqual({ ...other, form: spared, earlier: [{ ...sending, form: spared }] });
  },
);

describe("of a pair that ended", () => {
  const ended = (by: "mentor" | "mentee" | "organiser") =>
    aPair({ goal: "Parler", state: { is: "ended", at, why: "exit", by, reason: "?" } });

  test("what they gave as the reason goes, and how it ended stays", () => {
    expect(left(ended("mentee"))).toEqual({ ...ended("mentee"), goal: "", state: { is: "ended", at, why: "exit", by: "mentee" } });
  });

  test.each(["mentor", "organiser"] as const)("what the %s gave stays", (by) => {
    expect(left(ended(by))).toEqual({ ...ended(by), goal: "" });
  });

  test("the goal is the mentee's own, and stays where the mentor goes", () => {
    const mentor = { ...whose, person: anApplication({ role: "mentor" }) };
    expect(leftWithout(ended("mentee"), mentor)).toEqual(ended("mentee"));
  });

  test("one that goes on loses its goal alone", () => {
    expect(left(aPair({ goal: "Parler" }))).toEqual(aPair());
  });
});

describe("of a meeting", () => {
  const held = (said: Partial<ItemOf<"meeting">>) => aMeeting({ place: "Chez moi", note: "Bien", ...said });

  test.each([
    ["planned by them", { plannedBy: "mentee", logged: { by: "mentor", at } }, { place: "", note: "Bien" }],
    ["planned by the other, told by them", { plannedBy: "mentor", logged: { by: "mentee", at } }, { place: "Chez moi", note: "" }],
    ["told by them without a plan", { plannedBy: null, logged: { by: "mentee", at } }, { place: "", note: "" }],
    ["told by the other without a plan", { plannedBy: null, logged: { by: "mentor", at } }, { place: "Chez moi", note: "Bien" }],
    ["only planned, by the other", { plannedBy: "mentor", logged: null }, { place: "Chez moi", note: "Bien" }],
  ] as const)("%s, the words of the one who wrote them go", (_, said, stays) => {
    expect(left(held(said))).toEqual({ ...held(said), ...stays });
  });

  test("that it was contested stays, and why only where the other said so", () => {
    const by = (role: "mentor" | "mentee") => held({ contested: { by: role, at, reason: "Trop court" } });
    expect(left(by("mentor"))).toEqual(by("mentor"));
    expect(left(by("mentee"))).toEqual({ ...by("mentee"), contested: { by: "mentee", at, reason: "" } });
  });

  test("what was settled is kept for whoever takes it back only where the other had objected; the one who told it takes their words", () => {
    const attested = { mentor: null, mentee: null };
    const struck = (objects: "mentor" | "mentee", told: "mentor" | "mentee") => {
      const before = { logged: { by: told, at }, attested, contested: { by: objects, at, reason: "Trop court" } };
      return held({ cancelledAt: at, plannedBy: null, logged: null, attested, settled: { at, counts: false, before } });
    };
    const { settled: _, ...rest } = struck("mentee", "mentor");
    expect(left(struck("mentee", "mentor"))).toEqual(rest);
    expect(left(struck("mentor", "mentee"))).toEqual({ ...struck("mentor", "mentee"), place: "", note: "" });
  });
});

test("numbers they ticked stay without any word, and without what was to be passed on", () => {
  const answer = anAnswer({ participant: person.id, passOn: "pair_1", heldBack: true, answers: { best: "A", worst: "B", alert: "C" } });
  const { passOn: _, heldBack: __, ...rest } = answer;
  expect(left(answer)).toEqual({ ...rest, answers: { ...answer.answers, best: "", worst: "", alert: "" } });
});

test("what is told of a large cohort no longer leads to them or their pairs", () => {
  const waiting = [person.id, "pair_1", "app_mentee-2"].map((id) => ({
    about: "help" as const,
    of: "participant",
    id,
    since: at,
    due: "2026-05-25",
    count: 1,
  }));
  const people = { applications: {}, participants: {} } as unknown as ItemOf<"picture">["people"];
  const picture: ItemOf<"picture"> = { kind: "picture", ...ref, version: 1, at, waiting, people, promised: [], figures: [], courses: [] };
  expect(left(picture)).toEqual({ ...picture, waiting: waiting.slice(2) });
  const without = { ...picture, waiting: waiting.slice(2) };
  expect(left(without)).toBe(without);
});
