import { describe, expect, test } from "vitest";
import { aCohort, anAct, anApplication, anOrganiser, aParticipant } from "../worlds/makers.ts";
import { answerSurvey } from "./answer.ts";
import { aDraft, anAnswer, someAnswers } from "./fixtures/an-answer.ts";

const act = anAct("2026-06-15T10:00:00Z", "participant:app_mentee-1");
const from = {
  cohort: aCohort({ phase: "survey" }),
  participant: aParticipant(),
  known: undefined,
  draft: undefined,
  organisers: [anOrganiser()],
  others: [],
};

describe("answerSurvey", () => {
  test("what is confided is kept from the other of a pair who organises too, unless nobody else would be there to read it", () => {
    const both = anOrganiser({ id: "org_both", email: "both@example.org" });
    const confided = (...organisers: ReturnType<typeof anOrganiser>[]) =>
      answerSurvey({ ...from, organisers, others: [anApplication({ email: both.email })] }, someAnswers({ alert: "Appelez-moi." }), act);
    const kept = confided(both, anOrganiser());
    expect(kept.put).toMatchObject([{ keptFrom: ["org_both"] }, { help: { about: "survey", keptFrom: ["org_both"] } }]);
    expect(kept.letters.map(({ to }) => to.id)).toEqual([anOrganiser().id]);
    const alone = confided(both);
    expect(alone.put.map((item) => "keptFrom" in item)).toEqual([false, false]);
    expect(alone.put[1]).toMatchObject({ help: { about: "survey" } });
    expect(alone.letters.map(({ to }) => to.id)).toEqual(["org_both"]);
  });

  test("one answer a person, which can be changed", () => {
    const { put, happenings } = answerSurvey(from, someAnswers({ best: "  Mon  mentor " }), act);
    expect(put).toMatchObject([
      { kind: "answer", participant: "app_mentee-1", role: "mentee", version: 0, answers: { best: "Mon mentor" } },
      from.participant,
    ]);
    expect(happenings[0]?.event).toBe("survey-answered");
    const again = answerSurvey({ ...from, known: anAnswer({ version: 2 }) }, someAnswers({ overall: 2 }), act);
    expect(again.put[0]).toMatchObject({ version: 2, answers: { overall: 2 } });
    expect(again.happenings[0]?.event).toBe("survey-changed");
    const [known] = put;
    if (known?.kind !== "answer") throw new Error("no answer");
    const twice = answerSurvey({ ...from, known }, someAnswers({ best: "Mon mentor" }), { ...act, now: "2026-06-15T10:00:02Z" });
    expect(twice).toEqual({ put: [], happenings: [], letters: [] });
  });

  test("an alert asks organisers to look, once, and its content goes nowhere else", () => {
    const { put, letters, happenings } = answerSurvey(from, someAnswers({ alert: "Un comportement déplacé" }), act);
    expect(letters).toMatchObject([{ letter: "help-asked", to: { is: "organiser", id: "org_owner" } }]);
    expect(letters[0]?.occasion.split("#")[0]).toBe("");
    expect(put[1]).toMatchObject({ kind: "participant", help: { at: act.now, about: "survey" } });
    expect(JSON.stringify({ letters, happenings, participant: put[1] })).not.toContain("comportement");
    const known = anAnswer({ answers: { alert: "Un comportement déplacé" } });
    expect(answerSurvey({ ...from, known }, someAnswers({ alert: "Un comportement déplacé", overall: 1 }), act)).toMatchObject({
      letters: [],
      put: [{ kind: "answer" }, from.participant],
    });
    const another = answerSurvey({ ...from, known: { ...known, version: 1 } }, someAnswers({ alert: "Cela continue" }), act);
    expect(another.letters[0]?.occasion).not.toBe(letters[0]?.occasion);
  });

  test("what was kept to go on with later is removed", () => {
    expect(answerSurvey({ ...from, draft: aDraft() }, someAnswers(), act).remove).toEqual([aDraft()]);
    expect(answerSurvey(from, someAnswers(), act).remove).toEqual([]);
  });

  test("the survey must still be open when it is stored", () => {
    expect(answerSurvey(from, someAnswers(), act).still).toEqual([from.cohort]);
  });

  test("words for one of several mentors of one's own are for that one", () => {
    const participant = aParticipant({ pairs: ["pair_1", "pair_2"].map((id) => ({ id, other: "app_mentor-1" })) });
    const said = (passOn: string) => answerSurvey({ ...from, participant, passOn }, someAnswers({ best: "Sa patience" }), act).put[0];
    expect(said("pair_2")).toHaveProperty("passOn", "pair_2");
    expect(said("pair_3")).not.toHaveProperty("passOn");
  });

  test("what is missing or out of bounds is named", () => {
    expect(() => answerSurvey(from, { ...someAnswers(), overall: 6, recommend: 11, worst: "x".repeat(1001) }, act)).toThrow(
      expect.objectContaining({ code: "form-invalid", facts: { overall: "invalid", recommend: "invalid", worst: "too-long" } }),
    );
  });

  test("only while the survey is open", () => {
    expect(() => answerSurvey({ ...from, cohort: aCohort({ phase: "mentoring" }) }, someAnswers(), act)).toThrow("survey-closed");
    expect(() => answerSurvey({ ...from, cohort: aCohort({ phase: "closeout", surveyEndedAt: act.now }) }, someAnswers(), act)).toThrow(
      "survey-closed",
    );
  });
});
