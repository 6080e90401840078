import { describe, expect, test } from "vitest";
import { aCohort, anAct, aParticipant, aProgramme } from "../worlds/makers.ts";
import { answerPulse, openPulse, pulseMoments } from "./pulse.ts";

const programme = aProgramme();
const cohort = aCohort({ phase: "mentoring", published: { at: "2026-04-13T08:00:00Z", mentors: [], mentees: [] } });
const act = anAct("2026-04-28T10:00:00Z");
const from = { programme, cohort, participant: aParticipant(), known: undefined };

describe("pulses", () => {
  test("fourteen days after publication, and half-way", () => {
    const moments = pulseMoments(cohort, programme, "2026-04-13T08:00:00Z");
    expect(moments).toEqual({ early: "2026-04-27T08:00:00Z", middle: "2026-05-12T08:00:00Z" });
  });

  test("the hour of publication changes neither: the page opens one on the day of its letter", () => {
    const hours = ["2026-04-13T05:00:00Z", "2026-04-13T08:00:00Z", "2026-04-13T21:00:00Z"];
    const odd = { schedule: { ...cohort.schedule, mentoringEnds: "2026-06-11" } };
    expect(new Set(hours.map((published) => pulseMoments(odd, programme, published).middle))).toEqual(new Set(["2026-05-12T08:00:00Z"]));
  });

  test("one is open at a time", () => {
    const open = ["2026-04-27T07:59:59Z", "2026-04-27T08:00:00Z", "2026-05-12T08:00:00Z"].map((now) => openPulse(cohort, programme, now));
    expect(open).toEqual([undefined, "early", "middle"]);
    expect(openPulse({ ...cohort, phase: "survey" }, programme, "2026-06-15T08:00:00Z")).toBeUndefined();
  });

  test("the last click counts, the same again changes nothing", () => {
    const [pulse] = answerPulse(from, { which: "early", mood: 2 }, act).put;
    expect(pulse).toMatchObject({ kind: "pulse", participant: "app_mentee-1", which: "early", mood: 2, version: 0 });
    const known = {
      kind: "pulse",
      programme: "tamkine",
      cohort: "2026-1",
      participant: "app_mentee-1",
      which: "early",
      version: 4,
      mood: 2,
      at: act.now,
    } as const;
    expect(answerPulse({ ...from, known }, { which: "early", mood: 2 }, act).put).toEqual([]);
    expect(answerPulse({ ...from, known }, { which: "early", mood: 5 }, act).put).toMatchObject([{ mood: 5, version: 4 }]);
  });

  test("the log says that they answered, and not how", () => {
    const { happenings, letters } = answerPulse(from, { which: "early", mood: 2 }, act);
    expect([happenings, letters]).toEqual([[{ event: "pulse-answered", subject: "app_mentee-1", facts: { which: "early" } }], []]);
  });

  test("not from somebody who left", () => {
    const participant = aParticipant({ state: { is: "left", at: act.now, reason: "" } });
    expect(() => answerPulse({ ...from, participant }, { which: "early", mood: 3 }, act)).toThrow("wrong-state");
  });

  test("not before it is asked for", () => {
    expect(() => answerPulse(from, { which: "middle", mood: 3 }, act)).toThrow("wrong-state");
    expect(() => answerPulse({ ...from, cohort: { ...cohort, published: null } }, { which: "early", mood: 3 }, act)).toThrow("wrong-state");
  });

  test("none is open before there are pairs", () => {
    expect(openPulse({ ...cohort, published: null }, programme, "2026-05-12T08:00:00Z")).toBeUndefined();
  });

  test("not once mentoring is over", () => {
    expect(() => answerPulse({ ...from, cohort: aCohort({ phase: "survey" }) }, { which: "middle", mood: 3 }, act)).toThrow("wrong-phase");
  });
});
