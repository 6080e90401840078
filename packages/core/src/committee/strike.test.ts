import { describe, expect, test } from "vitest";
import { surveyed } from "../kpi/fixtures/cohorts.ts";
import { freeze } from "../frozen-figures/freeze.ts";
import { FrozenFigures, latestFigures, versionsOf } from "../frozen-figures/frozen-figures.ts";
import { anAct, aProgramme, ids } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import type { CommitteeMeeting } from "./committee.ts";
import { aCommitteeMeeting, aDecision } from "./fixtures/a-committee.ts";
import { linkDecision, recordDecision, rewordDecision } from "./decide.ts";
import { writeAgenda } from "./plan.ts";
import { recordCommittee } from "./record.ts";
import { strikeCommittee } from "./strike.ts";

const frozenAt = "2026-06-21T08:00:00Z";
const act = anAct("2026-07-10T10:00:00Z", "organiser:org_owner");
const reason = "Notée deux fois : c’était la préparation.";
const meeting = aCommitteeMeeting({ heldOn: "2026-05-20" });
const other = aCommitteeMeeting({ id: "com_2", heldOn: "2026-04-20" });
const world = { ...surveyed([3, 1]), committee: [meeting, other] };
const frozen = FrozenFigures.parse(freeze(world, [], { ...act, now: frozenAt }, ids).put[0]);
const cohort = { ...world.cohort, frozenAt };

const strike = (of: CommitteeMeeting = meeting, closed = [frozen], cohorts = [cohort]) =>
  strikeCommittee(aProgramme(), { meeting: of, meetings: [of, other], counting: { cohorts, closed } }, reason, act, ids);
const number = (figures: FrozenFigures) => latestFigures(figures).find(({ id }) => id === "committee");

describe("a meeting noted by mistake", () => {
  test("stays with the reason, counts no more, and no letter goes", () => {
    const { put, happenings, letters } = strike(meeting, []);
    expect(put).toEqual([{ ...meeting, state: "struck", struck: { at: act.now, by: act.by, reason } }]);
    expect(happenings).toEqual([{ event: "committee-struck", subject: "com_1", facts: { heldOn: "2026-05-20" } }]);
    expect(letters).toEqual([]);
  });

  test("gives frozen figures a new version with one meeting less, told in that cohort's log; the first one stays", () => {
    const { put, ensure } = strike();
    const next = FrozenFigures.parse(put[1]);
    expect(versionsOf(next).map(({ number: n, about, reason: why }) => [n, about, why])).toEqual([
      [1, undefined, ""],
      [2, "committee", reason],
    ]);
    expect([number(frozen)?.value, number(next)?.value, number(next)?.denominator]).toEqual([2, 1, 1]);
    const others = (figures: FrozenFigures) => latestFigures(figures).filter(({ id }) => id !== "committee");
    expect(others(next)).toEqual(others(frozen));
    expect(next.corrections?.[0]?.account).toEqual(frozen.account);
    expect(ensure).toMatchObject([{ kind: "log", cohort: "2026-1", event: "figures-corrected", facts: { number: 2, about: "committee" } }]);
  });

  test("leaves figures in which it never counted: held later, or no longer what there is to count from", () => {
    expect(strike({ ...meeting, heldOn: "2026-06-25" }).put).toHaveLength(1);
    const more = aCommitteeMeeting({ id: "com_3", heldOn: "2026-03-20" });
    const from = { meeting, meetings: [meeting, other, more], counting: { cohorts: [cohort], closed: [frozen] } };
    expect(strikeCommittee(aProgramme(), from, reason, act, ids).put).toHaveLength(1);
  });

  test("keeps the goal that was reported", () => {
    const programme = aProgramme();
    const goals = { ...programme.goals, committeeMeetings: 1 };
    const from = { meeting, meetings: [meeting, other], counting: { cohorts: [cohort], closed: [frozen] } };
    const next = FrozenFigures.parse(strikeCommittee({ ...programme, goals }, from, reason, act, ids).put[1]);
    expect(number(next)).toMatchObject({ goal: 4, met: false });
  });

  test("is planned again where it was noted before its time", () => {
    const early = { ...meeting, at: "2026-07-20T17:00:00Z", invited: ["org_owner"] };
    const [again] = strike(early).put;
    expect(again).toMatchObject({ state: "planned", heldOn: "2026-07-20", amended: [{ reason }] });
    // When it has been held, its members are told of that day.
    const organisers = [{ id: "org_member", role: "committee", language: "fr" }] as never;
    const later = anAct("2026-07-21T10:00:00Z", act.by);
    const said = { heldOn: "2026-07-20", attendance: { aei: 2, iya: 2 }, minutes: "", of: meeting.id };
    const recorded = recordCommittee(aProgramme(), { meetings: [again as CommitteeMeeting], organisers }, said, later, ids);
    expect(recorded.letters.map(({ occasion }) => occasion)).toEqual([`${meeting.id}#2026-07-20`]);
    expect(strike({ ...early, at: "2026-05-20T17:00:00Z" }).put[0]).toMatchObject({ state: "struck" });
  });

  test("twice is once; what was not held, what others rest on, and what nobody explains, is not struck", () => {
    expect(strike({ ...meeting, state: "struck" }).put).toEqual([]);
    for (const state of ["planned", "cancelled"] as const)
      expect(refused(() => strike({ ...meeting, state }))).toEqual({ code: "wrong-state", state });
    const relying = { ...cohort, exclusions: [{ participant: "app_mentee-1", decision: "com_1" }] };
    expect(refused(() => strike(meeting, [], [relying]))).toEqual({ code: "relied-on", cohort: "2026-1" });
    const from = { meeting, meetings: [meeting], counting: { cohorts: [], closed: [] } };
    expect(() => strikeCommittee(aProgramme(), from, " oups ", act, ids)).toThrow("reason-needed");
  });

  test("is decided while cohorts are as they were read: nobody is left out by it, and no figures are frozen with it, meanwhile", () => {
    expect(strike().still).toEqual([cohort]);
  });
});

test("of a meeting that was struck nothing more is written", () => {
  const struck = { ...meeting, state: "struck" as const, decisions: [aDecision()] };
  const effect = { cohort: "2026-1", entry: "x", event: "date-moved", at: act.now };
  for (const write of [
    () => writeAgenda(struck, "Un point"),
    () => recordDecision(struck, { nonce: "n", text: "Oui", outcome: "adopted" }, act, ids),
    () => rewordDecision(struck, "dec_1", "Non"),
    () => linkDecision(struck, "dec_1", effect),
  ])
    expect(refused(write)).toEqual({ code: "wrong-state", state: "struck" });
});

test("a correction of who was there gives frozen figures a new version too", () => {
  const said = { heldOn: meeting.heldOn, attendance: { aei: 2, iya: 1 }, minutes: "", of: meeting.id, reason };
  const known = { meetings: [meeting, other], organisers: [], counting: { cohorts: [cohort], closed: [frozen] } };
  const { put } = recordCommittee(aProgramme(), known, said, act, ids);
  expect(number(FrozenFigures.parse(put[1]))).toMatchObject({ value: 1, numerator: 1, denominator: 2 });
});
