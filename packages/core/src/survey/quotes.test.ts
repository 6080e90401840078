import { expect, test } from "vitest";
import { afterSurvey, closing } from "../certificate/fixtures/closing.ts";
import { answerSurvey } from "./answer.ts";
import { anAnswer, someAnswers } from "./fixtures/an-answer.ts";
import { holdBack, mayHoldBack, passedOn, quotesTo } from "./quotes.ts";
import { leftWithout } from "../privacy/rules/rules.ts";
import { anAct, anApplication } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import type { Answer } from "./survey.ts";

const act = anAct("2026-06-14T10:00:00Z");
const world = closing([3, 2]);
const survey = { ...world.cohort, phase: "survey" as const, surveyEndedAt: null };
const mentee = world.participants.find(({ id }) => id === "app_mentee-1");
const mentor = world.participants.find(({ id }) => id === "app_mentor-1");
const answered = (passOn: string | undefined, best = "Sa patience", known?: Answer, participant = mentee): Answer => {
  if (!participant) throw new Error("nobody");
  const from = { cohort: survey, participant, known, draft: undefined, organisers: [], others: [], passOn };
  const [answer] = answerSurvey(from, someAnswers({ best }), act).put;
  return answer as Answer;
};

test("only what a mentee ticked is passed on, and only to the mentor of their own pair", () => {
  expect(answered("pair_1").passOn).toBe("pair_1");
  expect([answered(undefined), answered(""), answered("pair_2"), answered("pair_1", "")].map((one) => one.passOn)).toEqual(
    Array(4).fill(undefined),
  );
  expect(answered("pair_1", "Sa patience", undefined, mentor).passOn).toBeUndefined();
  // Unticked later, it is taken back.
  expect(answered(undefined, "Sa patience", answered("pair_1")).passOn).toBeUndefined();
});

test("a mentor reads the words alone, in an order that tells nothing, without what was held back or not for them", () => {
  const answers = [
    anAnswer({ passOn: "pair_1", answers: { best: "Zoé ?" } }),
    anAnswer({ participant: "app_mentee-2", passOn: "pair_2", answers: { best: "Autre" } }),
    anAnswer({ participant: "app_mentee-3", passOn: "pair_3", answers: { best: "À l’écoute" } }),
    anAnswer({ participant: "app_mentee-4", passOn: "pair_1", heldBack: true, answers: { best: "Retenu" } }),
    anAnswer({ participant: "app_mentee-5", answers: { best: "Sans accord" } }),
  ];
  expect(quotesTo(["pair_1", "pair_3"], answers)).toEqual(["À l’écoute", "Zoé ?"]);
  expect(quotesTo([], answers)).toEqual([]);
});

test("organisers hold back and let go until the letters leave; the log does not say whose; held words stay held when they change", () => {
  const now = { ...world, answers: [answered("pair_1"), anAnswer({ participant: "app_mentee-2", answers: { best: "Rien" } })] };
  expect(passedOn(now)).toHaveLength(1);
  const { put, happenings } = holdBack(now, "app_mentee-1", true);
  const [held] = put as [Answer];
  expect([held.heldBack, JSON.stringify(happenings).includes("app_")]).toEqual([true, false]);
  expect(quotesTo(["pair_1"], [held])).toEqual([]);
  const after = { ...now, answers: [held] };
  expect(holdBack(after, "app_mentee-1", true).put).toEqual([]);
  expect(holdBack(after, "app_mentee-1", false).put).toMatchObject([{ passOn: "pair_1" }]);
  expect(answered("pair_1", "Autrement", held).heldBack).toBe(true);
  expect(refused(() => holdBack(now, "app_mentee-2", true))).toEqual({ code: "wrong-state" });
  const closed = { ...after, cohort: { ...world.cohort, phase: "closed" as const } };
  expect(refused(() => holdBack(closed, "app_mentee-1", false))).toEqual({ code: "wrong-phase", phase: "closed" });
});

test("the log says which of the two it was; a released one is as it was before; closeout is in time, mentoring is not", () => {
  const answer = answered("pair_1");
  const now = { ...world, answers: [answer] };
  const event = (happened: string) => [{ event: happened, subject: world.cohort.cohort }];
  expect(holdBack(now, "app_mentee-1", true)).toEqual({
    put: [{ ...answer, heldBack: true }],
    happenings: event("quote-held"),
    letters: [],
  });
  const held = { ...now, answers: [{ ...answer, heldBack: true }] };
  expect(holdBack(held, "app_mentee-1", false)).toEqual({ put: [answer], happenings: event("quote-released"), letters: [] });
  expect(holdBack(now, "app_mentee-1", false).put).toEqual([]);
  for (const [phase, may] of [
    ["mentoring", false],
    ["survey", false],
    ["closeout", true],
    ["closed", false],
  ] as const)
    expect(mayHoldBack({ cohort: { ...world.cohort, phase } })).toBe(may);
});

test("organisers see them in the order of the words, and only those of mentees who let them be read", () => {
  const by = (n: number, best: string, said: Partial<Answer> = {}) =>
    anAnswer({ participant: `app_mentee-${n}`, passOn: "pair_1", ...said, answers: { best } });
  const answers = [by(1, "Zoé"), by(2, "À l’écoute"), by(3, "Bien"), by(4, ""), by(5, "Mentor", { role: "mentor" })];
  expect(passedOn({ answers }).map(({ participant }) => participant)).toEqual(["app_mentee-2", "app_mentee-3", "app_mentee-1"]);
  expect(quotesTo(["pair_1"], answers)).toEqual(["À l’écoute", "Bien", "Zoé"]);
  expect(quotesTo([""], [anAnswer({ answers: { best: "À personne" } })])).toEqual([]);
});

test("erased, nothing is left to pass on", () => {
  const person = anApplication({ id: "app_mentee-1", status: "withdrawn" });
  const left = leftWithout(answered("pair_1"), { person, pairs: new Set(["pair_1"]), act: anAct(afterSurvey) });
  expect(left).toMatchObject({ answers: { best: "" } });
  expect(left).not.toHaveProperty("passOn");
});
