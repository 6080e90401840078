import { expect, test } from "vitest";
import type { Item, ItemOf, Kind } from "../../item.ts";
import { count, share } from "../../kpi/counted.ts";
import { everythingOf, mine, talkative } from "../fixtures/talkative.ts";
import { aCohort, anApplication, aParticipant, aDelivery, ref } from "../../worlds/makers.ts";
import { goingOf, kinds, leftAt, ownKinds, rules } from "./rules.ts";
import { stages, type Stage } from "./rule.ts";

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
  expect(left(line, "identifiable")).toMatchObject({ event: line.event, at: line.at, subject: "", by: "participant:-", facts: stays });
  expect(left(line, "rejected")).toBe(line);
  expect(left(aLine({ subject: "app_mentee-2", by: "workflow" }), "rejected")).toMatchObject({ subject: "", by: "workflow" });
  expect(left(line, "notes")).toMatchObject({ subject: line.subject, facts: { pair: "pair_1", count: 3 } });
  expect(JSON.stringify(left(line, "notes"))).not.toContain("Sami");
  const organisers = aLine({ by: "organiser:org_owner", subject: "org_other" });
  expect(left(organisers, "identifiable")).toBe(organisers);
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
});

test("fields that are said to go are gone", () => {
  expect(goingOf("participant", "notes")?.fields).toEqual(["help", "helped", "state.reason"]);
  const bare = aParticipant();
  expect(left(bare, "notes")).toBe(bare);
});
