import { describe, expect, test } from "vitest";
import { aGathering, aPresence } from "../../gathering/fixtures/a-gathering.ts";
import { aPair } from "../../worlds/makers.ts";
import { afterTheEnd, counted, meetingsOf, withMeetings } from "../fixtures/cohorts.ts";
import { participation } from "./participation.ts";

const april = aGathering({ id: "2026-04", at: "2026-04-18T09:30:00Z", state: "held" });
const may = aGathering({ state: "held" });
const june = aGathering({ id: "2026-06", at: "2026-06-06T09:30:00Z", state: "announced" });
const there = (participant: string, gathering = "2026-05") => aPresence({ participant, gathering });

describe("participation", () => {
  test("meetings as expected and at least half of the gatherings held", () => {
    const world = { ...withMeetings([3, 2]), gatherings: [april, may, june], attendances: [there("app_mentor-1"), there("app_mentor-2")] };
    const figure = participation(world, afterTheEnd);
    expect(figure).toMatchObject({ value: 0.25, numerator: 1, denominator: 4, goal: 0.75, met: false });
    expect(figure.rows.find(({ id }) => id === "app_mentor-1")).toEqual({
      of: "participant",
      id: "app_mentor-1",
      counts: true,
      facts: { role: "mentor", body: "aei", effective: 3, expected: 3, present: 1, held: 2 },
    });
  });

  test("early on nobody is expected to have met; without a gathering presence is no condition", () => {
    expect(participation(withMeetings([0, 0]), "2026-04-20T10:00:00Z")).toMatchObject({ value: 1 });
    // They joined when they were accepted; what is expected begins with the pairs.
    expect(participation(withMeetings([0, 0]), "2026-05-02T10:00:00Z")).toMatchObject({ value: 1 });
    expect(participation(withMeetings([0, 0]), "2026-05-04T10:00:00Z")).toMatchObject({ value: 0 });
  });

  test("a reply is not presence", () => {
    const replied = aPresence({ participant: "app_mentor-1", reply: "yes", presentAt: null, presentBy: null });
    expect(participation({ ...withMeetings([3]), gatherings: [may], attendances: [replied] }, afterTheEnd).numerator).toBe(0);
  });

  test("per role, which is per body", () => {
    const world = withMeetings([3, 3, 0], { mentors: 3, mentees: 4 });
    expect(participation(world, afterTheEnd, "mentor")).toMatchObject({ id: "activeMentors", numerator: 2, denominator: 3 });
    expect(participation(world, afterTheEnd, "mentee")).toMatchObject({ id: "activeMentees", numerator: 2, denominator: 4 });
  });

  test("a mentor's meetings with all mentees count, a mentee's with all mentors", () => {
    const world = withMeetings([2], { mentors: 2, mentees: 1 });
    const pairs = [...world.pairs, aPair({ id: "pair_2", mentor: "app_mentor-2", introducedAt: "2026-04-14T08:00:00Z" })];
    const meetings = [...world.meetings, ...meetingsOf("pair_2", 1)];
    expect(counted(participation({ ...world, pairs, meetings }, afterTheEnd))).toEqual(["app_mentee-1"]);
  });

  test("a mentor kept in reserve begins with the first mentee: expected in proportion", () => {
    const world = withMeetings([3], { mentors: 2, mentees: 1 });
    const late = (introducedAt: string) => [...world.pairs, aPair({ id: "pair_2", mentor: "app_mentor-2", introducedAt })];
    const row = (introducedAt: string) =>
      participation({ ...world, pairs: late(introducedAt) }, afterTheEnd).rows.find(({ id }) => id === "app_mentor-2");
    expect(row("2026-05-12T20:00:00Z")).toMatchObject({ counts: false, facts: { expected: 1 } });
    expect(row("2026-06-01T08:00:00Z")).toMatchObject({ counts: true, facts: { expected: 0 } });
    expect(participation(world, afterTheEnd).rows.find(({ id }) => id === "app_mentor-2")).toMatchObject({ facts: { expected: 3 } });
  });

  test("of several mentees it is the first; a mentee who waited for a mentor is expected to meet as often as everybody", () => {
    const world = withMeetings([], { mentors: 1, mentees: 2 });
    const introduced = (id: string, mentee: string, introducedAt: string) => aPair({ id, mentee, introducedAt });
    const pairs = [introduced("late", "app_mentee-2", "2026-06-01T08:00:00Z"), introduced("first", "app_mentee-1", "2026-05-12T20:00:00Z")];
    const expected = participation({ ...world, pairs }, afterTheEnd).rows.map(({ id, facts }) => [id, facts.expected]);
    expect(Object.fromEntries(expected)).toEqual({ "app_mentor-1": 1, "app_mentee-1": 3, "app_mentee-2": 3 });
  });

  test("a gathering after the last day of mentoring is nobody's, nor one that is still to come", () => {
    const after = aGathering({ id: "2026-06", at: "2026-06-20T09:30:00Z", state: "held" });
    const held = (now: string) => participation({ ...withMeetings([3]), gatherings: [april, may, after] }, now).rows[0]?.facts.held;
    expect([held("2026-05-16T09:29:00Z"), held("2026-05-16T09:30:00Z"), held("2026-07-01T10:00:00Z")]).toEqual([1, 2, 2]);
  });

  test("only gatherings since a person joined are asked for", () => {
    const world = { ...withMeetings([3]), gatherings: [april, may], attendances: [there("app_mentor-1")] };
    const participants = world.participants.map((one) => ({ ...one, joinedAt: "2026-05-01T08:00:00Z" }));
    expect(participation({ ...world, participants }, afterTheEnd, "mentor").rows[0]?.facts).toMatchObject({ held: 1, present: 1 });
  });

  test("who vanished stays in the denominator", () => {
    const world = withMeetings([3, 3]);
    const participants = world.participants.filter(({ id }) => id !== "app_mentee-2");
    expect(participation({ ...world, participants, pairs: world.pairs.slice(0, 1) }, afterTheEnd)).toMatchObject({
      numerator: 2,
      denominator: 4,
    });
  });
});
