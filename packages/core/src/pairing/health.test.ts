import { describe, expect, test } from "vitest";
import { aMeeting, aPair } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import type { World } from "../world.ts";
import { pairHealth } from "./health.ts";

/** One pair, active since 15 April at 10:00; D0 is 13 April at 8:00, D1 11 June at 8:00. */
function one(change: Partial<World> = {}): World {
  return { ...underway({ mentors: 1, mentees: 1 }), meetings: [], ...change };
}
const at = (world: World, now: string) => pairHealth(world, world.pairs[0] ?? aPair(), now);
const held = (id: string, day: string) => aMeeting({ id, at: `${day}T17:00:00Z`, logged: { by: "mentor", at: `${day}T19:00:00Z` } });

describe("pairHealth", () => {
  test("a young pair is left alone", () => {
    expect(at(one(), "2026-04-20T08:00:00Z")).toEqual({ state: "early", reasons: [], effective: 0, expected: 0 });
  });

  test("no first meeting after 14 days, to the second", () => {
    expect(at(one(), "2026-04-29T09:59:59Z").reasons).toEqual([]);
    expect(at(one(), "2026-04-29T10:00:00Z")).toMatchObject({ state: "nudge", reasons: ["no-first-meeting"] });
  });

  test("a week later it is silent: someone should call", () => {
    expect(at(one(), "2026-05-06T10:00:00Z")).toMatchObject({ state: "call", reasons: ["no-first-meeting", "silent", "behind"] });
  });

  test("a meeting planned ahead keeps it quiet until two days after", () => {
    const planned = aMeeting({ at: "2026-05-05T17:00:00Z", logged: null, attested: { mentor: null, mentee: null } });
    const world = one({ meetings: [planned] });
    expect(at(world, "2026-05-01T10:00:00Z").reasons).toEqual([]);
    expect(at(world, "2026-05-06T10:00:00Z").reasons).toEqual(["behind"]);
    expect(at(world, "2026-05-07T17:00:00Z").reasons).toContain("no-first-meeting");
  });

  test("a gap of 21 days since the last meeting", () => {
    const world = one({ meetings: [held("m1", "2026-04-20")] });
    expect(at(world, "2026-05-02T10:00:00Z")).toMatchObject({ state: "on-track", effective: 1 });
    expect(at(world, "2026-05-11T17:00:00Z").reasons).toContain("gap");
  });

  test("a pair that met as often as the programme promises is left in peace", () => {
    const world = one({ meetings: [held("m1", "2026-04-20"), held("m2", "2026-04-22"), held("m3", "2026-04-24")] });
    expect(at(world, "2026-06-05T10:00:00Z")).toMatchObject({ state: "on-track", reasons: [], effective: 3, expected: 2 });
  });

  test("behind what is expected by now", () => {
    const world = one({ meetings: [held("m1", "2026-04-20"), held("m2", "2026-05-01")] });
    expect(at(world, "2026-05-21T10:00:00Z").reasons).toEqual([]);
    expect(at({ ...world, meetings: world.meetings.slice(1) }, "2026-05-26T10:00:00Z")).toMatchObject({
      reasons: ["gap", "behind"],
      expected: 2,
    });
  });

  test("people's trouble is for organisers", () => {
    const world = one();
    const [mentor, mentee] = world.participants;
    if (!mentor || !mentee) throw new Error("no people");
    const now = "2026-04-20T08:00:00Z";
    expect(at({ ...world, participants: [{ ...mentor, bouncedAt: now }, mentee] }, now)).toMatchObject({
      state: "call",
      reasons: ["bounced"],
    });
    expect(at({ ...world, participants: [mentor, { ...mentee, help: { at: now, about: "x" } }] }, now)).toMatchObject({
      reasons: ["help"],
    });
    const contested = aMeeting({ attested: { mentor: now, mentee: null }, contested: { by: "mentee", at: now, reason: "no" } });
    expect(at({ ...world, meetings: [contested] }, "2026-04-22T08:00:00Z")).toMatchObject({ state: "call", reasons: ["contested"] });
  });

  test("an introduction: time to answer, a reminder, then silence", () => {
    const pairs = [aPair({ state: { is: "introduced" }, acceptedAt: { mentor: null, mentee: null } })];
    const states = ["2026-04-15", "2026-04-16", "2026-04-20"].map((day) => at(one({ pairs }), `${day}T08:00:00Z`).state);
    expect(states).toEqual(["early", "nudge", "call"]);
  });

  test("nothing is asked of pairs that are over", () => {
    const pairs = [aPair({ state: { is: "completed", at: "2026-06-11T08:00:00Z" } })];
    expect(at(one({ pairs }), "2026-06-12T08:00:00Z")).toMatchObject({ state: "on-track", reasons: [], expected: 3 });
  });
});
