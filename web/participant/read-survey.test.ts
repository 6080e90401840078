import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { expect, it } from "vitest";
import { readSurvey, surveyAnswersOf } from "./read-survey.ts";

it("reads a question left open as no answer, never as a no", () => {
  expect(readSurvey({ overall: ["5"] })).toMatchObject({
    overall: 5,
    trust: null,
    recommend: null,
    meetingsHeld: null,
    again: null,
    best: "",
  });
  expect([readSurvey({ again: ["yes"] }), readSurvey({ again: ["no"] })].map(({ again }) => again)).toEqual([true, false]);
  expect(readSurvey({ recommend: ["0"], meetingsHeld: ["0"] })).toMatchObject({ recommend: 0, meetingsHeld: 0 });
});

it("shows what was answered as it was typed, and reads it back as the same", () => {
  for (const again of [true, false, null]) {
    const answer = anAnswer({ passOn: "pair_1", answers: { again, recommend: null, best: "Sa patience" } });
    const shown = surveyAnswersOf(answer);
    expect(shown).toMatchObject({
      overall: ["4"],
      listened: [],
      recommend: [],
      again: again === null ? [] : [again ? "yes" : "no"],
      passOn: ["pair_1"],
    });
    expect(readSurvey(shown)).toEqual(answer.answers);
  }
  expect(surveyAnswersOf(anAnswer())).not.toHaveProperty("passOn");
});
