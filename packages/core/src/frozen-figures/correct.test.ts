import { describe, expect, test } from "vitest";
import { excludeAfterwards } from "../committee/exclude.ts";
import { aCommitteeMeeting } from "../committee/fixtures/a-committee.ts";
import { correctMeeting } from "../meeting/correct.ts";
import { anAct, ids } from "../worlds/makers.ts";
import type { World } from "../world.ts";
import { accountOf } from "../report/account-of.ts";
import { type Report, reportOf } from "../report/report.ts";
import { anAnswer } from "../survey/fixtures/an-answer.ts";
import { surveyed } from "../kpi/fixtures/cohorts.ts";
import { freeze } from "./freeze.ts";
import { FrozenFigures, latestFigures, shownAccount, versionsOf } from "./frozen-figures.ts";
import { looksAt } from "../kpi/shown.ts";
import type { FigureId } from "../kpi/figure.ts";

const frozenAt = "2026-06-21T08:00:00Z";
const act = anAct("2026-07-10T10:00:00Z", "organiser:org_owner");
const reason = "Décidé par le comité du 20 mai.";
const base = surveyed([3, 3, 2, 3, 3, 3]);
const world: World = {
  ...base,
  cohort: { ...base.cohort, phase: "closed", frozenAt },
  committee: [aCommitteeMeeting()],
};
const frozen = FrozenFigures.parse(freeze({ ...world, cohort: { ...world.cohort, frozenAt: null } }, [], anAct(frozenAt), ids).put[0]);
const given = { participant: "app_mentee-3", decision: "com_1", reason };
const of = (figures: FrozenFigures, id: FigureId) => latestFigures(figures).find((figure) => figure.id === id);

describe("a late exclusion", () => {
  const outcome = excludeAfterwards(world, frozen, [], given, act);
  const next = FrozenFigures.parse(outcome.put[0]);

  test("makes a numbered, dated version with its reason; what was frozen stays as it was", () => {
    expect(versionsOf(next).map(({ number, at, reason: why }) => [number, at, why])).toEqual([
      [1, frozenAt, ""],
      [2, act.now, reason],
    ]);
    expect(next.figures).toEqual(frozen.figures);
    expect(outcome.put[1]).toMatchObject({ kind: "cohort", exclusions: [{ participant: "app_mentee-3", decision: "com_1" }] });
    expect(outcome.happenings.map(({ event }) => event)).toEqual(["participant-excluded", "figures-corrected"]);
    expect(next.corrections?.[0]?.account?.exclusions).toEqual([{ on: "2026-05-10", people: 1 }]);
  });

  test("changes what the person counted in and nothing else", () => {
    expect([of(frozen, "pairCompletion")?.value, of(next, "pairCompletion")?.value]).toEqual([5 / 6, 1]);
    expect(of(next, "mentees")?.value).toBe(5);
    expect(of(next, "mentors")).toEqual(of(frozen, "mentors"));
    expect(JSON.stringify(next)).not.toContain("app_");
  });

  test("leaves what the person marked and how often their pair met to nobody who compares two reports", () => {
    const answers = world.participants.map(({ id, role }, i) =>
      anAnswer({ participant: id, role, answers: { overall: i % 2 === 0 ? 5 : 4, best: `Mot ${i}` } }),
    );
    const open = { ...world, answers, cohort: { ...world.cohort, frozenAt: null } };
    const first = FrozenFigures.parse(freeze(open, [], anAct(frozenAt), ids).put[0]);
    const later = excludeAfterwards({ ...open, cohort: world.cohort }, first, [], given, act);
    const second = FrozenFigures.parse(later.put[0]);
    const report = (kept: FrozenFigures, cohort: World["cohort"]) =>
      reportOf({
        world: { ...open, cohort },
        at: frozenAt,
        provisional: false,
        figures: latestFigures(kept),
        looks: looksAt(cohort, kept),
        account: shownAccount(kept) ?? accountOf(open, [], frozenAt),
        versions: versionsOf(kept),
        lessons: undefined,
        earlier: [],
      });
    const out = later.put.flatMap((item) => (item.kind === "cohort" ? [item] : []))[0] ?? world.cohort;
    const [one, other] = [report(first, world.cohort), report(second, out)];
    expect([other.words, other.account.questions, other.account.pairs, other.account.lines]).toEqual([
      one.words,
      one.account.questions,
      one.account.pairs,
      one.account.lines,
    ]);
    expect(one.words[0]?.groups.flatMap(({ texts }) => texts)).toHaveLength(12);
    const marks = ["satisfaction", "satisfactionFloor", "recommendation"];
    const ofMarks = ({ figures }: Report) => figures.filter(({ id }) => marks.includes(id)).map(({ id, value, met }) => [id, value, met]);
    expect(ofMarks(other)).toEqual(ofMarks(one));
    expect(other.figures.filter(({ unit, of, id }) => unit === "share" && of && id !== "collective")).toEqual([]);
  });

  test("needs a reason, figures that are frozen, and a decision", () => {
    expect(() => excludeAfterwards(world, frozen, [], { ...given, reason: " court " }, act)).toThrow("reason-needed");
    expect(() => excludeAfterwards(world, undefined, [], given, act)).toThrow("wrong-phase");
    expect(() => excludeAfterwards({ ...world, committee: [] }, frozen, [], given, act)).toThrow("not-found");
  });

  test("is not made from rows that are gone", () => {
    const erased = {
      ...world,
      cohort: { ...world.cohort, published: { at: frozenAt, mentors: [], mentees: [] } },
      pairs: [],
      meetings: [],
    };
    expect(() => excludeAfterwards(erased, frozen, [], given, act)).toThrow("wrong-state");
  });
});

test("no correction is made where its figures can no longer be counted from the rows", () => {
  const half = { ...world, meetings: world.meetings.filter(({ pair }) => pair !== "pair_1") };
  const [other] = half.meetings;
  const change = { meeting: other?.id ?? "", change: { counts: false }, reason };
  expect(() => correctMeeting(half, frozen, [], change, act)).toThrow(expect.objectContaining({ facts: { state: "erased" } }));
});

describe("a meeting put right", () => {
  const [meeting] = world.meetings.filter(({ pair }) => pair === "pair_1");
  const id = meeting?.id ?? "";

  test("that does not count leaves the figures it counted in", () => {
    const outcome = correctMeeting(world, frozen, [], { meeting: id, change: { counts: false }, reason }, act);
    const next = FrozenFigures.parse(outcome.put[0]);
    expect(of(next, "pairCompletion")?.numerator).toBe(4);
    expect(of(next, "meetingsEffective")?.value).toBe((of(frozen, "meetingsEffective")?.value ?? 0) - 1);
    expect(outcome.put[1]).toMatchObject({ kind: "meeting", logged: null });
    expect(outcome.happenings[0]).toMatchObject({ event: "meeting-corrected", subject: id, facts: { counts: false } });
  });

  test("its length counts too; a second correction is the third version", () => {
    const first = correctMeeting(world, frozen, [], { meeting: id, change: { minutes: 20 }, reason }, act);
    const short = FrozenFigures.parse(first.put[0]);
    expect(of(short, "pairCompletion")?.numerator).toBe(4);
    const now = { ...world, meetings: world.meetings.map((one) => (one.id === id ? { ...one, minutes: 20 } : one)) };
    const again = correctMeeting(now, short, [], { meeting: id, change: { minutes: 60 }, reason }, act);
    const back = FrozenFigures.parse(again.put[0]);
    expect(versionsOf(back).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(latestFigures(back)).toEqual(frozen.figures);
  });

  test("not without a change, nor one nobody noted", () => {
    const same = { meeting: id, change: { minutes: meeting?.minutes ?? 0 }, reason };
    expect(() => correctMeeting(world, frozen, [], same, act)).toThrow("wrong-state");
    expect(() => correctMeeting(world, frozen, [], { ...same, change: { minutes: 0.5 } }, act)).toThrow("form-invalid");
    expect(() => correctMeeting(world, frozen, [], { ...same, change: { counts: true } }, act)).toThrow("wrong-state");
    expect(() => correctMeeting(world, undefined, [], same, act)).toThrow("wrong-phase");
    expect(() => correctMeeting(world, frozen, [], { ...same, meeting: "mtg_0" }, act)).toThrow("not-found");
  });
});
