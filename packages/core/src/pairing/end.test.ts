import { describe, expect, test } from "vitest";
import { aCohort, anAct, anOrganiser, aPair, aParticipant } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { ended, endPair, exitPair } from "./end.ts";

const act = anAct("2026-05-04T10:00:00Z", "organiser:org_owner");

describe("endPair", () => {
  test("an organiser ends a pair and both are told", () => {
    const { put, letters } = endPair(underway(), "pair_2", { why: "exit" }, act);
    expect(put).toMatchObject([{ id: "pair_2", state: { is: "ended", at: act.now, why: "exit", by: "organiser" } }]);
    expect(letters.map(({ letter, to }) => `${letter} ${to.id}`)).toEqual(["pair-ended app_mentor-2", "pair-ended app_mentee-2"]);
  });

  test("not an unknown one, not one that is over", () => {
    const world = underway();
    expect(() => endPair(world, "pair_9", { why: "exit" }, act)).toThrow("not-found");
    const pairs = [aPair({ state: { is: "completed", at: act.now } })];
    expect(() => endPair({ ...world, pairs }, "pair_1", { why: "exit" }, act)).toThrow("wrong-state");
  });

  test("not in a cohort that is cancelled", () => {
    const world = underway();
    const cohort = aCohort({ ...world.cohort, phase: "cancelled" });
    expect(() => endPair({ ...world, cohort }, "pair_2", { why: "exit" }, act)).toThrow("wrong-phase");
  });
});

describe("exitPair", () => {
  const people = {
    cohort: aCohort({ phase: "mentoring" }),
    readers: [aParticipant({ role: "mentor" }), aParticipant()],
    organisers: [anOrganiser()],
  };

  test("the other is told, organisers re-match; doing it twice changes nothing", () => {
    const { put, letters } = exitPair(aPair(), { by: "mentor", reason: "" }, people, act);
    expect(put).toMatchObject([{ state: { is: "ended", why: "exit", by: "mentor" } }]);
    expect(letters.map(({ letter, to }) => `${letter} ${to.id}`)).toEqual(["pair-ended app_mentee-1", "pair-needs-rematch org_owner"]);
    const gone = aPair({ state: { is: "ended", at: act.now, why: "exit", by: "mentor" } });
    expect(exitPair(gone, { by: "mentor", reason: "" }, people, act).put).toEqual([]);
  });

  test("a pair that never began is refused, not left", () => {
    expect(() => exitPair(aPair({ state: { is: "introduced" } }), { by: "mentor", reason: "" }, people, act)).toThrow("wrong-state");
  });

  test("once mentoring is over, or the cohort cancelled, nobody is found anybody else", () => {
    for (const phase of ["survey", "cancelled"] as const)
      expect(() => exitPair(aPair(), { by: "mentor", reason: "" }, { ...people, cohort: aCohort({ phase }) }, act)).toThrow("wrong-phase");
  });
});

test("what is over does not end again", () => {
  const over = aPair({ state: { is: "completed", at: "2026-06-11T08:00:00Z" } });
  expect(ended(over, { why: "left", by: "mentee" }, act.now)).toBe(over);
});
