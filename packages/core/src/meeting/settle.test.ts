import { describe, expect, test } from "vitest";
import { Refusal } from "../kernel/refusal.ts";
import { tamkine } from "../programme/tamkine.ts";
import { aCohort, aPair } from "../worlds/makers.ts";
import { attestMeeting, contestMeeting } from "./attest.ts";
import type { Meeting } from "./meeting.ts";
import { reopenContested, settleContested } from "./settle.ts";
import { standing } from "./standing.ts";

const act = { by: "organiser:org_1", now: "2026-05-20T18:00:00Z" };
const contested: Meeting = {
  kind: "meeting",
  programme: "tamkine",
  cohort: "2026-1",
  pair: "pair_1",
  id: "mtg_1",
  version: 3,
  mode: "remote",
  place: "",
  at: "2026-05-02T18:00:00Z",
  minutes: 45,
  plannedBy: null,
  cancelledAt: null,
  logged: { by: "mentor", at: "2026-05-03T08:00:00Z" },
  attested: { mentor: "2026-05-03T08:00:00Z", mentee: null },
  contested: { by: "mentee", at: "2026-05-04T08:00:00Z", reason: "reportée" },
  note: "",
};
const mentoring = aCohort({ phase: "mentoring" });
const after = (counts: boolean) => {
  const [meeting] = settleContested(mentoring, contested, { counts }, act).put;
  return meeting?.kind === "meeting" ? standing(meeting, tamkine.rules, act.now) : undefined;
};

test("set aside, the objection no longer stands in the way; upheld, the meeting is struck out", () => {
  expect(standing(contested, tamkine.rules, act.now)).toBe("contested");
  expect(after(true)).toBe("effective");
  expect(after(false)).toBe("cancelled");
});

test("only a contested meeting can be settled, and only until the figures are frozen", () => {
  const closed = aCohort({ phase: "closed", frozenAt: "2026-06-25T08:00:00Z" });
  expect(() => settleContested(closed, contested, { counts: true }, act)).toThrow("wrong-phase");
  expect(() => settleContested(mentoring, { ...contested, contested: null }, { counts: true }, act)).toThrow(Refusal);
  expect(() => settleContested(mentoring, { ...contested, cancelledAt: act.now }, { counts: true }, act)).toThrow("wrong-state");
});

describe("taking back what was settled", () => {
  const settled = (counts: boolean): Meeting => settleContested(mentoring, contested, { counts }, act).put[0] as Meeting;

  test.each([true, false])("it counts, %s: contested again as it was, the log saying so", (counts) => {
    const back = reopenContested(mentoring, settled(counts), act.now);
    expect(back.put).toEqual([contested]);
    expect(back.happenings).toEqual([{ event: "contest-reopened", subject: "mtg_1", facts: { counts } }]);
  });

  test("only the decision that was shown is taken back, once, and until the figures are frozen", () => {
    const frozen = aCohort({ phase: "closed", frozenAt: "2026-06-25T08:00:00Z" });
    expect(() => reopenContested(frozen, settled(true), act.now)).toThrow("wrong-phase");
    for (const [meeting, shown] of [[contested, act.now] as const, [settled(true), "2026-05-19T18:00:00Z"] as const])
      expect(() => reopenContested(mentoring, meeting, shown)).toThrow("changed-meanwhile");
  });

  test("one of the two who confirms it meanwhile ends it; contesting it again is too late", () => {
    const programme = { ...tamkine, rules: { ...tamkine.rules, contestDays: 60 } };
    const scene = { programme, cohort: mentoring, pair: aPair(), meetings: [settled(true)], readers: [] };
    expect(() => contestMeeting(scene, "mtg_1", { by: "mentee", reason: "Non" }, [], act)).toThrow("already-decided");
    const { meeting } = attestMeeting(scene, "mtg_1", { by: "mentee" }, act);
    expect(standing(meeting, tamkine.rules, act.now)).toBe("effective");
    expect(() => reopenContested(mentoring, meeting, act.now)).toThrow("changed-meanwhile");
  });
});
