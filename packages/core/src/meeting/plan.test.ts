import { describe, expect, test } from "vitest";
import { aMeeting, anAct, aPair, ids } from "../worlds/makers.ts";
import { aScene, anInput } from "./fixtures/scenes.ts";
import { cancelMeeting, planMeeting } from "./plan.ts";

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
