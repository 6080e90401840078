import { describe, expect, test } from "vitest";
import { aMeeting, anAct, aPair, ids } from "../worlds/makers.ts";
import { aScene, anInput } from "./fixtures/scenes.ts";
import { cancelMeeting, planMeeting, replanMeeting } from "./plan.ts";

const act = anAct("2026-04-16T10:00:00Z", "participant:app_mentor-1");

describe("planMeeting", () => {
  test("both get it for their calendars", () => {
    const { put, letters, meeting } = planMeeting(aScene(), anInput(), act, ids);
    expect(put).toEqual([meeting, aPair({ meetings: [meeting.id] })]);
    expect(meeting).toMatchObject({ plannedBy: "mentor", logged: null, minutes: 45, version: 0 });
    expect(meeting).not.toHaveProperty("nonce");
    expect(letters.map(({ letter, to, occasion, language }) => [letter, to.id, occasion, language])).toEqual([
      ["meeting-planned", "app_mentor-1", `pair_1/${meeting.id}`, "fr"],
      ["meeting-planned", "app_mentee-1", `pair_1/${meeting.id}`, "ar"],
    ]);
  });

  test("a form sent twice makes one meeting, two forms two", () => {
    const first = planMeeting(aScene(), anInput(), act, ids).meeting;
    const again = planMeeting(aScene({ meetings: [first] }), anInput(), act, ids);
    expect(again).toEqual({ put: [], happenings: [], letters: [], meeting: first });
    // Back in the browser, with another day in it: neither lost nor planned twice, but said.
    const late = () => planMeeting(aScene({ meetings: [first] }), anInput({ at: "2026-04-21T17:00:00Z" }), act, ids);
    expect(late).toThrow("changed-meanwhile");
    const off = { ...first, cancelledAt: act.now };
    expect(() => planMeeting(aScene({ meetings: [off] }), anInput(), act, ids)).toThrow("changed-meanwhile");
    const other = anInput({ nonce: "n2", at: "2026-04-21T17:00:00Z" });
    expect(planMeeting(aScene({ meetings: [first] }), other, act, ids).meeting.id).not.toBe(first.id);
  });

  test("both choosing the same moment have one meeting; one called off can be planned again", () => {
    const first = planMeeting(aScene(), anInput(), act, ids).meeting;
    const theirs = anInput({ by: "mentee", nonce: "n2" });
    expect(planMeeting(aScene({ meetings: [first] }), theirs, act, ids)).toEqual({ put: [], happenings: [], letters: [], meeting: first });
    const off = { ...first, cancelledAt: act.now };
    expect(planMeeting(aScene({ meetings: [off] }), theirs, act, ids).meeting.id).not.toBe(first.id);
  });

  test("only ahead, within the cycle, for an active pair, while mentoring or its survey lasts", () => {
    const plan =
      (scene: Parameters<typeof aScene>[0], at = "2026-04-20T17:00:00Z") =>
      () =>
        planMeeting(aScene(scene), anInput({ at }), act, ids);
    expect(plan({}, "2026-04-16T10:00:00Z")).toThrow("date-in-past");
    expect(plan({}, "2026-06-11T10:00:00Z")).toThrow("outside-cycle");
    expect(plan({ pair: aPair({ state: { is: "introduced" } }) })).toThrow("wrong-state");
    expect(plan({ cohort: { ...aScene().cohort, phase: "closeout" } })).toThrow("wrong-phase");
  });
});

describe("replanMeeting", () => {
  const planned = aMeeting({ at: "2026-04-20T17:00:00Z", version: 3, logged: null, attested: { mentor: null, mentee: null } });
  const { minutes, mode } = planned;
  const change = { minutes, mode, at: "2026-04-22T17:00:00Z", place: "Café", by: "mentee" as const, seen: planned.at };
  const replan = (changed: Partial<typeof change> = {}, scene: Parameters<typeof aScene>[0] = {}) =>
    replanMeeting(aScene({ meetings: [planned], ...scene }), "mtg_1", { ...change, ...changed }, act);

  test("is the same meeting at another moment; both get it, each time it changes", () => {
    const { put, happenings, letters, meeting } = replan();
    expect(put).toEqual([{ ...planned, at: change.at, place: "Café" }]);
    expect(happenings.map(({ event, facts }) => [event, facts])).toEqual([["meeting-moved", { pair: "pair_1", by: "mentee" }]]);
    expect(letters.map(({ letter, to, occasion }) => `${letter} ${to.id} ${occasion}`)).toEqual([
      "meeting-planned app_mentor-1 pair_1/mtg_1#3",
      "meeting-planned app_mentee-1 pair_1/mtg_1#3",
    ]);
    const again = replan({ place: "Parc", seen: change.at }, { meetings: [{ ...meeting, version: 4 }] });
    expect(again.letters.map(({ occasion }) => occasion)).toEqual(["pair_1/mtg_1#4", "pair_1/mtg_1#4"]);
  });

  test("a form sent twice changes it once; of two who move it, the second is told", () => {
    const { meeting } = replan();
    expect(replan({}, { meetings: [meeting] })).toEqual({ put: [], happenings: [], letters: [], meeting });
    expect(() => replan({ at: "2026-04-23T17:00:00Z" }, { meetings: [meeting] })).toThrow("changed-meanwhile");
  });

  test("only ahead, within the cycle, for an active pair, and not onto another one of theirs", () => {
    expect(() => replan({ at: act.now })).toThrow("date-in-past");
    expect(() => replan({ at: "2026-06-11T10:00:00Z" })).toThrow("outside-cycle");
    expect(() => replan({}, { pair: aPair({ state: { is: "ended", at: act.now, why: "exit", by: "mentor", reason: "" } }) })).toThrow(
      "wrong-state",
    );
    const other = { ...planned, id: "mtg_2", at: change.at };
    expect(() => replan({}, { meetings: [planned, other] })).toThrow("form-invalid");
    expect(replan({}, { meetings: [planned, { ...other, cancelledAt: act.now }] }).put).toHaveLength(1);
  });

  test("not what was called off or held, not another pair's", () => {
    expect(() => replan({}, { meetings: [{ ...planned, cancelledAt: act.now }] })).toThrow("wrong-state");
    expect(() => replan({}, { meetings: [aMeeting()] })).toThrow("wrong-state");
    expect(() => replan({}, { meetings: [{ ...planned, pair: "pair_2" }] })).toThrow("not-your-meeting");
  });
});

describe("cancelMeeting", () => {
  const planned = aMeeting({ logged: null, attested: { mentor: null, mentee: null } });

  test("the other is told, once", () => {
    const { meeting, letters } = cancelMeeting(aScene({ meetings: [planned] }), "mtg_1", { by: "mentee" }, act);
    expect(meeting.cancelledAt).toBe(act.now);
    expect(letters.map(({ letter, to }) => `${letter} ${to.id}`)).toEqual(["meeting-cancelled app_mentor-1"]);
    expect(cancelMeeting(aScene({ meetings: [meeting] }), "mtg_1", { by: "mentee" }, act).letters).toEqual([]);
  });

  test("not what was held, not another pair's", () => {
    expect(() => cancelMeeting(aScene({ meetings: [aMeeting()] }), "mtg_1", { by: "mentee" }, act)).toThrow("wrong-state");
    const foreign = aMeeting({ pair: "pair_2" });
    expect(() => cancelMeeting(aScene({ meetings: [foreign] }), "mtg_1", { by: "mentee" }, act)).toThrow("not-your-meeting");
  });
});
