import { expect, test } from "vitest";
import type { Item, ItemOf, Kind } from "../../item.ts";
import { count, share } from "../../kpi/counted.ts";
import { everythingOf, mine, talkative } from "../fixtures/talkative.ts";
import { anAnswer } from "../../survey/fixtures/an-answer.ts";
import { aCohort, anApplication, aParticipant, aDelivery, aMeeting, ref } from "../../worlds/makers.ts";
import { proposed } from "../../worlds/worlds.ts";
import { goingOf, kinds, leftAt, ownKinds, rules } from "./rules.ts";
import { stages, type Stage } from "../retention/stage.ts";

const known = { tookPart: new Set(["app_mentee-1"]), bounced: new Set<string>() };
const left = (item: Item, stage: Stage, what = known) => leftAt(item, stage, what);

const aLine = (said: Partial<ItemOf<"log">> = {}): ItemOf<"log"> => ({
  kind: "log",
  ...ref,
  id: "2026-05-01T10:00:00Z#log_1",
  version: 1,
  at: "2026-05-01T10:00:00Z",
  by: "participant:app_mentee-1",
  event: "help-settled",
  subject: "app_mentee-1",
  facts: {},
  ...said,
});

test("what is about people goes, is about those who run the programme, or ends by itself", () => {
  const left = kinds.filter((kind: Kind) => {
    const { about, personal, at } = rules[kind];
    return about === "applicants" && personal.length > 0 && !("ends" in rules[kind]) && Object.keys(at).length === 0;
  });
  expect(left).toEqual([]);
  expect(ownKinds).toContain("application");
  expect(ownKinds.filter((kind) => rules[kind].own === null)).toEqual([]);
});

test("whoever took no part goes first, with their letters", () => {
  const absent = anApplication({ id: "app_mentee-2", status: "declined" });
  const letters = [
    aDelivery(),
    aDelivery({ recipient: { is: "applicant", id: absent.id } }),
    aDelivery({ recipient: { is: "organiser", id: "o" } }),
  ];
  expect([absent, anApplication()].map((item) => left(item, "rejected"))).toEqual([undefined, anApplication()]);
  expect(letters.map((item) => left(item, "rejected") !== undefined)).toEqual([true, false, true]);
});

test("then what was said in confidence, and addresses that bounce", () => {
  const personal = talkative("mentee");
  const [application, participant, pair, meeting] = ["application", "participant", "pair", "meeting"].map((kind) =>
    everythingOf(personal).find((item) => item.kind === kind),
  ) as Item[];
  const bounced = { ...known, bounced: new Set(["app_mentee-1"]) };
  expect(left(application as Item, "notes")).toBe(application);
  expect(left(application as Item, "notes", bounced)).toMatchObject({ email: "app-mentee-1@erased.invalid", form: { name: mine } });
  expect(left(participant as Item, "notes")).toMatchObject({ help: null, state: { is: "left", reason: "" } });
  expect(JSON.stringify(left(pair as Item, "notes"))).not.toContain("reason");
  expect(left(meeting as Item, "notes")).toMatchObject({ note: mine, contested: { reason: "" } });
});

test("then everything that leads to somebody, and a second time nothing", () => {
  const published = { at: ref.cohort, mentors: ["app_mentor-1"], mentees: ["app_mentee-1"] };
  const cohort = aCohort({
    published: { ...published, at: "2026-04-13T08:00:00Z" },
    exclusions: [{ participant: "app_mentee-1", decision: "com_1" }],
  });
  const after = left(cohort, "identifiable");
  expect(after).toMatchObject({ published: { mentors: [], mentees: [] }, exclusions: [] });
  const gone = everythingOf(talkative("mentor")).flatMap((item) => left(item, "identifiable") ?? []);
  expect(gone).toEqual([]);
  for (const stage of stages) expect(left(after as Item, stage)).toBe(after);
});

test("a line of the log keeps that it happened, without who, without words and without small numbers", () => {
  const facts = { role: "mentee", count: 3, total: 30, pair: "pair_1", why: "Appeler Sami", by: "organiser:org_owner", month: "2026-05" };
  const line = aLine({ facts });
  const stays = { role: "mentee", total: 30, by: "organiser:org_owner", month: "2026-05" };
  expect(left(line, "identifiable")).toEqual({ ...line, subject: "", by: "participant:-", facts: stays });
  expect(left(line, "rejected")).toBe(line);
  expect(left(aLine({ subject: "app_mentee-2", by: "workflow" }), "rejected")).toMatchObject({ subject: "", by: "workflow" });
  expect(left(line, "notes")).toMatchObject({ subject: line.subject, facts: { pair: "pair_1", count: 3 } });
  expect(JSON.stringify(left(line, "notes"))).not.toContain("Sami");
  const organisers = aLine({ by: "organiser:org_owner", subject: "org_other" });
  expect(left(organisers, "identifiable")).toBe(organisers);
});

test.each([
  [{ overall: 5, recommend: 9 }, {}],
  [
    { none: 0, less: -3, one: 1, four: 4, five: 5 },
    { none: 0, less: -3, five: 5 },
  ],
  [
    { yes: true, no: false },
    { yes: true, no: false },
  ],
  [
    { go: "go-on", on: "2026-05-01T10:00:00Z", spoken: "Venez à 10 h" },
    { go: "go-on", on: "2026-05-01T10:00:00Z" },
  ],
  [{ letter: "pair_1/mentee", decision: "dec_1" }, {}],
])("of what a line says with it, %j, there stays %j", (facts, stays) => {
  const line = aLine({ subject: "dec_1", by: "workflow", facts });
  expect(left(line, "identifiable")).toMatchObject({ subject: line.subject, by: line.by });
  expect((left(line, "identifiable") as ItemOf<"log">).facts).toEqual(stays);
});

test("whoever took no part goes from lines that name them anywhere, and nobody else does", () => {
  const facts = { pair: "pair_1", into: "app_mentee-1", count: 1, total: 30, sent: true };
  const line = aLine({ subject: "app_mentee-1", by: "organiser:org_owner", facts: { ...facts, from: "app_mentee-2" } });
  expect(left(line, "rejected")).toEqual({ ...line, facts: { total: 30, sent: true } });
  const other = aLine({ subject: "app_mentee-1", by: "organiser:org_owner", facts });
  expect(left(other, "rejected")).toBe(other);
});

test("why somebody took a file goes with what was said in confidence, where it is in their own words", () => {
  const taken = (why: string) => aLine({ event: "exported", by: "organiser:org_owner", subject: "", facts: { table: "pairs", why } });
  expect(left(taken("Pour Sami"), "notes")).toEqual({ ...taken(""), facts: { table: "pairs" } });
  for (const line of [taken("selection"), aLine({ facts: { count: 3 } })]) expect(left(line, "notes")).toBe(line);
});

test("why a cohort was held, cancelled or kept silent goes; that it was, by whom and when stays", () => {
  const ruling = { by: "organiser:org_owner", at: "2026-04-01T10:00:00Z", reason: "Sami l’a demandé" };
  const silent = { ...ruling, reason: "" };
  const cohort = aCohort({ quorum: { ...ruling, choice: "go-on" }, cancelled: ruling, lettersPaused: ruling });
  expect(left(cohort, "identifiable")).toEqual({
    ...cohort,
    quorum: { ...silent, choice: "go-on" },
    cancelled: silent,
    lettersPaused: silent,
  });
  const plain = aCohort();
  expect(left(plain, "identifiable")).toBe(plain);
});

test("why somebody was not taken goes, and an address only where letters to it bounce", () => {
  const decision = { at: "2026-04-02T10:00:00Z", by: "organiser:org_owner", reason: "Dossier trop court" };
  const declined = anApplication({ status: "declined", decision, former: [{ email: "before@example.ma", key: "adr_1" }] });
  const { former: _, ...rest } = { ...declined, decision: { ...decision, reason: null } };
  expect(left(declined, "notes")).toEqual({ ...rest, former: declined.former });
  const bounced = { ...known, bounced: new Set([declined.id]) };
  expect(left(declined, "notes", bounced)).toEqual({ ...rest, email: "app-mentee-1@erased.invalid" });
});

test("a meeting nobody contested loses nothing with what was said in confidence", () => {
  const contested = { by: "mentor", at: "2026-04-21T10:00:00Z", reason: "Trop court" } as const;
  expect(left(aMeeting({ contested }), "notes")).toEqual(aMeeting({ contested: { ...contested, reason: "" } }));
  const before = { logged: null, attested: { mentor: null, mentee: null }, contested };
  expect(left(aMeeting({ settled: { at: contested.at, counts: true, before } }), "notes")).toEqual(aMeeting());
  const plain = aMeeting();
  expect(left(plain, "notes")).toBe(plain);
});

test("of the survey only what was said in confidence goes first; of rulings, of whomever, why", () => {
  const answer = anAnswer({ answers: { best: "A", worst: "B", alert: "C" } });
  expect(left(answer, "notes")).toEqual({ ...answer, answers: { ...answer.answers, alert: "" } });
  const { proposal } = proposed();
  const ruling = {
    rule: "ban" as const,
    by: "organiser:org_owner",
    at: ref.cohort,
    mentor: "app_mentor-9",
    mentee: "app_mentee-9",
    reason: "Sami",
  };
  const ruled = { ...(proposal as NonNullable<typeof proposal>), rulings: [ruling] };
  expect(left(ruled, "notes")).toEqual({ ...ruled, rulings: [{ ...ruling, reason: "" }] });
});

test("why a certificate was taken back goes before whose it was", () => {
  const state = { is: "revoked", at: "2026-07-01T10:00:00Z", by: "organiser:org_owner", reason: "Sami" } as const;
  const issue = { number: 1, name: "Salma", at: "2026-06-25T10:00:00Z", by: "workflow", state };
  const one: ItemOf<"certificate"> = { kind: "certificate", ...ref, id: "app_mentee-1", version: 1, role: "mentee", issues: [issue] };
  expect(left(one, "notes")).toEqual({ ...one, issues: [{ ...issue, state: { ...state, reason: "" } }] });
  expect(left(one, "identifiable")).toEqual({ ...one, issues: [{ ...issue, name: "", state: { ...state, reason: "" } }] });
});

test("figures keep no number about fewer than five people", () => {
  const rows = (yes: number, no: number) =>
    Array.from({ length: yes + no }, (_, i) => ({ of: "participant", id: `app_${i}`, counts: i < yes, facts: {} }));
  const figures = [share("coverage", rows(28, 2)), share("pairCompletion", rows(3, 0)), count("mentors", rows(30, 0))];
  const item = { kind: "figures" as const, ...ref, version: 1, at: "2026-06-25T09:00:00Z", figures };
  const after = left(item as Item, "identifiable") as ItemOf<"figures">;
  expect(after.figures).toMatchObject([
    { value: 0.9, numerator: 0, denominator: 0 },
    { value: null, numerator: 0, denominator: 0 },
    { value: 30 },
  ]);
  expect(left(after, "identifiable")).toBe(after);
  const correction = { number: 2, at: "2026-07-01T10:00:00Z", by: "organiser:org_owner", about: "meeting", reason: "Sami", figures };
  const corrected = left({ ...item, corrections: [correction] } as unknown as Item, "identifiable");
  expect(corrected).toEqual({ ...after, corrections: [{ ...correction, reason: "", figures: after.figures }] });
});

test("of a figure that stays, the way it is told and the numbers that are about nobody stay too", () => {
  const rows = (yes: number, no: number) =>
    Array.from({ length: yes + no }, (_, i) => ({ of: "participant", id: `app_${i}`, counts: i < yes, facts: {} }));
  const plain = share("coverage", rows(20, 10));
  const months = { ...share("collective", []), value: 1, numerator: 3, denominator: 3 };
  const item = { kind: "figures" as const, ...ref, version: 1, at: "2026-06-25T09:00:00Z", figures: [plain, months] };
  expect(left(item as Item, "identifiable")).toEqual(item);
  const few = { ...item, figures: [share("coverage", rows(28, 2))] };
  const [kept] = (left(few as Item, "identifiable") as ItemOf<"figures">).figures;
  expect(kept).toEqual({ ...few.figures[0], value: 0.9, met: kept?.met, numerator: 0, denominator: 0, rows: [], interval: undefined });
});

test("fields that are said to go are gone", () => {
  expect(goingOf("participant", "notes")?.fields).toEqual(["help", "helped", "state.reason"]);
  const bare = aParticipant();
  expect(left(bare, "notes")).toBe(bare);
});
