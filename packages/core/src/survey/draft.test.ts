import { describe, expect, test } from "vitest";
import { aCohort, anAct, aParticipant } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { keepDraft } from "./draft.ts";
import { aDraft } from "./fixtures/an-answer.ts";

const act = anAct("2026-06-15T10:00:00Z", "participant:app_mentee-1");
const from = { cohort: aCohort({ phase: "survey" }), participant: aParticipant(), known: undefined };
const known = aDraft({ version: 3, answers: { best: ["L’écoute"] } });

describe("keepDraft", () => {
  test("keeps what was typed in the survey's fields, unchecked, and nothing else", () => {
    const { put, happenings, letters } = keepDraft(from, { overall: ["9"], best: ["  L’écoute "], trust: [""], website: ["x"] }, act);
    expect(put).toMatchObject([{ kind: "draft", participant: "app_mentee-1", version: 0, at: act.now }, from.participant]);
    expect(put[0]).toHaveProperty("answers", { overall: ["9"], best: ["L’écoute"] });
    expect([happenings, letters]).toEqual([[], []]);
    expect(keepDraft(from, { overall: ["9"] }, act).still).toEqual([from.cohort]);
    expect(keepDraft(from, { best: ["é".repeat(1001)] }, act).put[0]).toHaveProperty("answers", { best: ["é".repeat(1001)] });
  });

  test("is refused beside each field that is longer than an answer where it is more than any form needs, and none of it is cut", () => {
    const typed = { overall: ["5"], best: ["é".repeat(19_000)], worst: ["Un mot"], alert: ["é".repeat(1001)] };
    expect(refused(() => keepDraft(from, typed, act))).toEqual({ code: "form-invalid", best: "too-long", alert: "too-long" });
    expect(keepDraft(from, { best: ["é".repeat(20_000)] }, act).put).toHaveLength(2);
  });

  test("the same again changes nothing; an empty form takes it back", () => {
    expect(keepDraft({ ...from, known }, { best: ["L’écoute"] }, act)).toEqual({ put: [], happenings: [], letters: [] });
    expect(keepDraft({ ...from, known }, { best: ["Les conseils"] }, act).put[0]).toMatchObject({ version: 3, at: act.now });
    expect(keepDraft({ ...from, known }, { best: [" "] }, act)).toMatchObject({ put: [], remove: [known] });
    expect(keepDraft(from, { best: [" "] }, act).remove).toEqual([]);
  });

  test("only while the survey is open", () => {
    for (const cohort of [aCohort({ phase: "mentoring" }), aCohort({ phase: "survey", surveyEndedAt: act.now })])
      expect(() => keepDraft({ ...from, cohort }, { overall: ["5"] }, act)).toThrow("survey-closed");
  });
});
