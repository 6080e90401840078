import { describe, expect, test } from "vitest";
import { aCohort, anAct, anApplication, anOrganiser, aPair, aParticipant } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during, proposed, underway } from "../worlds/worlds.ts";
import { changeCapacity, leave, newLink, subscribe, unsubscribe } from "./leave.ts";

const act = anAct(during.underway, "participant:app_mentee-1");
const organisers = [anOrganiser()];

describe("leaving", () => {
  const application = anApplication({ status: "accepted" });
  const cohort = aCohort({ phase: "mentoring" });
  const from = {
    cohort,
    application,
    participant: aParticipant(),
    pairs: [aPair()],
    readers: [anApplication({ role: "mentor" })],
    organisers,
  };

  test("ends the live pair, tells the other and the organisers", () => {
    const outcome = leave(from, { reason: "je déménage" }, act);
    expect(outcome.put).toMatchObject([
      { kind: "participant", state: { is: "left", reason: "je déménage" } },
      { kind: "application", status: "withdrawn" },
      { kind: "pair", state: { is: "ended", why: "left", by: "mentee" } },
    ]);
    expect(outcome.letters.map(({ letter, to }) => `${letter} ${to.id}`)).toEqual([
      "application-withdrawn app_mentee-1",
      "pair-ended app_mentor-1",
      "pair-needs-rematch org_owner",
    ]);
    expect(JSON.stringify([outcome.letters, outcome.happenings])).not.toContain("déménage");
  });

  test("of a cohort that is cancelled tells the other, and asks nobody for another pair", () => {
    const letters = leave({ ...from, cohort: aCohort({ phase: "cancelled" }) }, { reason: "" }, act).letters.map(({ letter }) => letter);
    expect(letters).toEqual(["application-withdrawn", "pair-ended"]);
  });

  test("leaves pairs that are over as they are; a second time changes nothing", () => {
    const over = aPair({ state: { is: "completed", at: act.now } });
    expect(leave({ ...from, pairs: [over] }, { reason: "" }, act).put).toHaveLength(2);
    const gone = aParticipant({ state: { is: "left", at: act.now, reason: "" } });
    expect(leave({ ...from, participant: gone }, { reason: "" }, act)).toEqual({ put: [], happenings: [], letters: [] });
  });
});

describe("a mentor's places", () => {
  test("can be agreed anew", () => {
    expect(changeCapacity(proposed(), "app_mentor-1", 2, act).put).toMatchObject([{ id: "app_mentor-1", capacity: 2 }]);
    expect(changeCapacity(proposed(), "app_mentor-1", 1, act).put).toEqual([]);
  });

  test.each([
    ["of someone unknown", "app_x", 2, { code: "not-found" }],
    ["of a mentee", "app_mentee-1", 2, { code: "wrong-state" }],
    ["to none", "app_mentor-1", 0, { code: "form-invalid", capacity: "invalid" }],
    ["to a half", "app_mentor-1", 1.5, { code: "form-invalid", capacity: "invalid" }],
  ])("not %s", (_, id, capacity, reason) => {
    expect(refused(() => changeCapacity(proposed(), id, capacity, act))).toEqual(reason);
  });

  test("not below the pairs under way", () => {
    const world = underway();
    const pairs = [...world.pairs, aPair({ id: "pair_9", mentee: "app_mentee-2" })];
    expect(refused(() => changeCapacity({ ...world, pairs }, "app_mentor-1", 1, act))).toEqual({ code: "capacity-exceeded", pairs: 2 });
  });
});

test("unsubscribing holds for participants and applicants, once", () => {
  expect(unsubscribe(aParticipant(), act).put).toMatchObject([{ kind: "participant", unsubscribedAt: act.now }]);
  expect(unsubscribe(anApplication(), act).put).toMatchObject([{ kind: "application", unsubscribedAt: act.now }]);
  expect(unsubscribe(aParticipant({ unsubscribedAt: act.now }), act).put).toEqual([]);
  expect(subscribe(aParticipant({ unsubscribedAt: act.now })).put).toMatchObject([{ kind: "participant", unsubscribedAt: null }]);
  expect(subscribe(anApplication()).put).toEqual([]);
});

const intake = { phase: "intake" } as const;

test("a lost link is sent again once a day, for what the person can do with it", () => {
  expect(newLink(anApplication(), intake, act).letters).toMatchObject([{ letter: "new-link", occasion: "#again/2026-05-04" }]);
  expect(newLink(anApplication({ status: "unverified" }), intake, act).letters).toMatchObject([{ letter: "verify-email" }]);
  expect(newLink(anApplication({ status: "unverified" }), { phase: "selection" }, act).letters).toMatchObject([{ letter: "new-link" }]);
  expect(newLink(anApplication({ status: "withdrawn" }), intake, act).letters).toEqual([]);
});
