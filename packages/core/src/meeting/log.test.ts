import { describe, expect, test } from "vitest";
import { aMeeting, anAct, aPair, ids } from "../worlds/makers.ts";
import { aScene, anInput } from "./fixtures/scenes.ts";
import { logMeeting } from "./log.ts";
import type { Meeting } from "./meeting.ts";
import type { MeetingScene } from "./scene.ts";

const act = anAct("2026-04-21T10:00:00Z", "participant:app_mentor-1");
const planned = aMeeting({ id: "mtg_p", plannedBy: "mentee", logged: null, attested: { mentor: null, mentee: null } });
const log = (scene: Partial<MeetingScene>, said: Parameters<typeof anInput>[0] = {}) => logMeeting(aScene(scene), anInput(said), act, ids);
const after = (meetings: Meeting[], said: Parameters<typeof anInput>[0]) => log({ meetings }, said);

describe("logMeeting", () => {
  test("the side that logs attests, the other is asked", () => {
    const { put, meeting, letters } = log({});
    expect(put[0]).toEqual(meeting);
    expect(meeting).toMatchObject({ logged: { by: "mentor", at: act.now }, attested: { mentor: act.now, mentee: null }, plannedBy: null });
    expect(letters).toMatchObject([{ letter: "meeting-to-attest", to: { id: "app_mentee-1" }, occasion: `pair_1/${meeting.id}` }]);
  });

  test("a new meeting is listed by its pair from then on, one that was there is not listed again", () => {
    const { put, meeting } = log({ pair: aPair({ meetings: ["mtg_before"] }) });
    expect(put[1]).toEqual(aPair({ meetings: ["mtg_before", meeting.id] }));
    expect(log({ pair: aPair({ meetings: ["mtg_p"] }), meetings: [planned] }).put).toHaveLength(1);
  });

  test("a pair that listed none, having come from an archive, then lists them all", () => {
    const foreign = aMeeting({ id: "mtg_foreign", pair: "pair_2" });
    const { put, meeting } = after([{ ...planned, at: "2026-04-18T17:00:00Z" }, foreign], {});
    expect(put[1]).toEqual(aPair({ meetings: ["mtg_p", meeting.id] }));
  });

  test("a planned meeting is logged in place, as it really was", () => {
    const { meeting } = log({ meetings: [planned] }, { meeting: "mtg_p", minutes: 70, at: "2026-04-20T18:00:00Z" });
    expect(meeting).toMatchObject({ id: "mtg_p", plannedBy: "mentee", minutes: 70, at: "2026-04-20T18:00:00Z", logged: { by: "mentor" } });
  });

  test("without naming it, the planned meeting of that local day is meant", () => {
    expect(log({ meetings: [planned] }).meeting.id).toBe("mtg_p");
    expect(log({ meetings: [planned] }, { at: "2026-04-20T23:30:00Z" }).meeting.id).not.toBe("mtg_p");
  });

  test("both logging the same day is one meeting attested by both; the shorter length stands", () => {
    const first = log({}, { minutes: 60 }).meeting;
    const { meeting, letters } = after([first], { by: "mentee", nonce: "n2", minutes: 40, at: "2026-04-20T16:00:00Z" });
    expect(meeting).toMatchObject({
      id: first.id,
      minutes: 40,
      at: first.at,
      logged: { by: "mentor" },
      attested: { mentor: act.now, mentee: act.now },
    });
    expect(letters).toEqual([]);
  });

  test("a mentee may say how far the goal is, a mentor may not", () => {
    expect(log({}, { by: "mentee", progress: 50 }).meeting.progress).toBe(50);
    expect(log({}, { progress: 50 }).meeting).not.toHaveProperty("progress");
    const first = log({}).meeting;
    expect(after([first], { by: "mentee", nonce: "n2", progress: 25 }).meeting).toMatchObject({ id: first.id, progress: 25 });
  });

  test("logged twice by one side is logged once", () => {
    const first = log({}).meeting;
    expect(after([first], {}).put).toEqual([]);
    expect(after([first], { nonce: "n2", minutes: 500 })).toMatchObject({ put: [], meeting: first });
  });

  test("what the other contested can be logged anew", () => {
    const contested: Meeting = { ...log({}).meeting, contested: { by: "mentee", at: act.now, reason: "?" } };
    expect(after([contested], { nonce: "n2" }).meeting.id).not.toBe(contested.id);
  });

  test("not in the future, not outside the cycle, not a cancelled one, not another pair's", () => {
    expect(() => log({}, { at: "2026-04-21T10:00:01Z" })).toThrow("meeting-in-future");
    expect(() => log({}, { at: "2026-04-12T10:00:00Z" })).toThrow("outside-cycle");
    expect(() => log({ meetings: [{ ...planned, cancelledAt: act.now }] }, { meeting: "mtg_p" })).toThrow("wrong-state");
    expect(() => log({ meetings: [{ ...planned, pair: "pair_2" }] }, { meeting: "mtg_p" })).toThrow("not-your-meeting");
  });

  test("until the survey ends", () => {
    const { cohort } = aScene();
    expect(
      log({ cohort: { ...cohort, phase: "survey" }, pair: aPair({ state: { is: "completed", at: act.now } }) }).meeting.logged,
    ).toMatchObject({ by: "mentor" });
    expect(() => log({ cohort: { ...cohort, phase: "closeout" } })).toThrow("wrong-phase");
  });

  test("a pair that ended can log what it held before, one that never began nothing", () => {
    const ended = (at: string) => aPair({ state: { is: "ended", at, why: "exit", by: "mentor" } });
    expect(log({ pair: ended("2026-04-20T18:00:00Z") }).meeting.logged).toMatchObject({ by: "mentor" });
    expect(() => log({ pair: ended("2026-04-19T18:00:00Z") })).toThrow("wrong-state");
    expect(() => log({ pair: { ...ended("2026-04-20T18:00:00Z"), acceptedAt: { mentor: null, mentee: null } } })).toThrow("wrong-state");
    expect(() => log({ pair: aPair({ state: { is: "introduced" } }) })).toThrow("wrong-state");
  });
});
