import { describe, expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { excludeParticipant } from "./exclude.ts";
import { aCommitteeMeeting } from "./fixtures/a-committee.ts";

const act = anAct("2026-05-11T10:00:00Z", "organiser:org_owner");
const world = { ...underway(), committee: [aCommitteeMeeting(), aCommitteeMeeting({ id: "com_2", attendance: { aei: 3, iya: 1 } })] };
const given = { participant: "app_mentee-1", decision: "com_1" };

describe("excludeParticipant", () => {
  test("by a decision of a joint meeting, which stays with the cohort", () => {
    const { put, still, happenings, letters } = excludeParticipant(world, given, act);
    expect(put).toMatchObject([{ kind: "cohort", exclusions: [given] }]);
    // Nobody takes that meeting out at the same moment.
    expect(still).toEqual([world.committee[0]]);
    const facts = { decision: "com_1", by: act.by };
    expect([happenings, letters]).toEqual([[{ event: "participant-excluded", subject: given.participant, facts }], []]);
  });

  test("not otherwise", () => {
    expect(() => excludeParticipant(world, { ...given, decision: "com_2" }, act)).toThrow("not-allowed");
    expect(() => excludeParticipant(world, { ...given, decision: "com_9" }, act)).toThrow("not-found");
    expect(() => excludeParticipant(world, { ...given, participant: "app_x" }, act)).toThrow("not-found");
    expect(() => excludeParticipant({ ...world, cohort: { ...world.cohort, exclusions: [given] } }, given, act)).toThrow("already-decided");
    expect(() => excludeParticipant({ ...world, cohort: { ...world.cohort, frozenAt: act.now } }, given, act)).toThrow("wrong-phase");
  });
});
