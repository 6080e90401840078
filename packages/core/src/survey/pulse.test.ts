import { describe, expect, test } from "vitest";
import { aCohort, anAct, aParticipant, aProgramme } from "../worlds/makers.ts";
import { answerPulse, openPulse, pulseMoments } from "./pulse.ts";

const programme = aProgramme();
const cohort = aCohort({ phase: "mentoring", published: { at: "2026-04-13T08:00:00Z", mentors: [], mentees: [] } });
const act = anAct("2026-04-28T10:00:00Z");
const from = { cohort, participant: aParticipant(), known: undefined };

describe("pulses", () => {
  test("fourteen days after publication, and half-way", () => {
    expect(pulseMoments(cohort, programme)).toEqual({ early: "2026-04-27T08:00:00Z", middle: "2026-05-12T08:00:00Z" });
    expect(pulseMoments(aCohort(), programme)).toBeUndefined();
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

  test("not once mentoring is over", () => {
    expect(() => answerPulse({ ...from, cohort: aCohort({ phase: "survey" }) }, { which: "middle", mood: 3 }, act)).toThrow("wrong-phase");
  });
});
