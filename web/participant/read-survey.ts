/** From what the survey's form sent to what the core checks, and back. */
import { wholeNumberIfAny } from "@tamkine/core/kernel/digits";
import { type Answer, ratings } from "@tamkine/core/survey/survey";
import { type Answers, one } from "../form/answers.ts";

/** Questions left open are null; nothing is checked yet. */
export function readSurvey(answers: Answers): Record<string, unknown> {
  const again = one(answers, "again");
  return {
    ...Object.fromEntries(ratings.map((name) => [name, wholeNumberIfAny(one(answers, name))])),
    recommend: wholeNumberIfAny(one(answers, "recommend")),
    meetingsHeld: wholeNumberIfAny(one(answers, "meetingsHeld")),
    again: again === "" ? null : again === "yes",
    best: one(answers, "best"),
    worst: one(answers, "worst"),
    alert: one(answers, "alert"),
  };
}

/** What the form shows of answers given before. */
export function surveyAnswersOf({ answers, passOn }: Answer): Answers {
  const shown = Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      value === null ? [] : [typeof value === "boolean" ? (value ? "yes" : "no") : String(value)],
    ]),
  );
  return passOn === undefined ? shown : { ...shown, passOn: [passOn] };
}
