import { describe, expect, test } from "vitest";
import { aDelivery } from "../../worlds/makers.ts";
import { anAnswer } from "../../survey/fixtures/an-answer.ts";
import { afterTheEnd, counted, surveyed, withMeetings } from "../fixtures/cohorts.ts";
import { recommendation } from "./recommendation.ts";
import { response } from "./response.ts";
import { satisfaction, satisfactionFloor } from "./satisfaction.ts";

const now = "2026-06-20T10:00:00Z";
const people = ["app_mentor-1", "app_mentor-2", "app_mentee-1", "app_mentee-2"];
/** Four people; each score is the answer of the person in that place, null for none. */
function answered(scores: readonly (number | null)[], recommend: number | null = null) {
  const answers = scores.flatMap((overall, i) =>
    overall === null
      ? []
      : [anAnswer({ participant: people[i] ?? "", role: i < 2 ? "mentor" : "mentee", answers: { overall, recommend } })],
  );
  return { ...surveyed([3, 3]), answers };
}

describe("satisfaction", () => {
  test("four or five of five, among the valid answers, with its interval", () => {
    const figure = satisfaction(answered([5, 4, 3, null]), now);
    expect(figure).toMatchObject({ numerator: 2, denominator: 3, goal: 0.75, met: false });
    expect(figure.value).toBeCloseTo(2 / 3, 12);
    expect(figure.interval?.low).toBeCloseTo(0.2077, 4);
    expect(figure.interval?.high).toBeCloseTo(0.9385, 4);
  });

  test("the floor counts the silent as not content; at the goal it is proven", () => {
    expect(satisfactionFloor(answered([5, 4, 4, null]), now)).toMatchObject({ value: 0.75, denominator: 4, met: true });
    expect(satisfactionFloor(answered([5, 4, 3, null]), now)).toMatchObject({ value: 0.5, met: false });
  });

  test("answers of strangers, of the excluded and broken ones are not valid", () => {
    const world = answered([5, 4, 4, 4]);
    const [first, second, ...rest] = world.answers;
    if (!first || !second) throw new Error("no answers");
    const answers = [{ ...first, answers: { ...first.answers, overall: 9 } }, { ...second, participant: "app_x" }, ...rest];
    const cohort = { ...world.cohort, exclusions: [{ participant: "app_mentee-2", decision: "com_1" }] };
    const figure = satisfaction({ ...world, cohort, answers }, now);
    expect(counted(figure)).toEqual(["app_mentee-1"]);
    expect(figure).toMatchObject({ denominator: 1, excluded: [{ id: "app_mentee-2" }] });
    expect(satisfactionFloor({ ...world, cohort, answers }, now).denominator).toBe(3);
  });

  test("no value without answers, nor before the survey", () => {
    expect(satisfaction(answered([]), now)).toMatchObject({ value: null, met: null, denominator: 0 });
    expect(satisfaction(answered([]), now).interval).toBeUndefined();
    expect(satisfactionFloor(answered([]), now).value).toBe(0);
    expect(satisfaction({ ...withMeetings([3]), answers: [anAnswer()] }, afterTheEnd).value).toBeNull();
  });
});

describe("response", () => {
  test("answered among invited, overall and per role", () => {
    const world = answered([5, null, 4, 4]);
    expect(response(world, [], now)).toMatchObject({ id: "responseRate", value: 0.75, goal: 0.6, met: true });
    expect(response(world, [], now, "mentor")).toMatchObject({ id: "responseMentors", value: 0.5, met: false });
    expect(response(world, [], now, "mentee")).toMatchObject({ id: "responseMentees", value: 1, met: true });
  });

  test("whom the letter did not reach is not asked, unless they answered all the same", () => {
    const world = answered([5, null, 4, null]);
    const bounced = (id: string, letter = "survey-invitation") =>
      aDelivery({ id, letter, state: "bounced", recipient: { is: "applicant", id } });
    expect(response(world, [bounced("app_mentor-2"), bounced("app_mentor-1")], now)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(response(world, [bounced("app_mentor-2", "introduction")], now)).toMatchObject({ denominator: 4 });
    const participants = world.participants.map((one) => (one.id === "app_mentee-2" ? { ...one, bouncedAt: "2026-05-01T08:00:00Z" } : one));
    expect(response({ ...world, participants }, [], now)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(response({ ...world, participants }, [], "2026-04-30T08:00:00Z").denominator).toBe(4);
  });
});

describe("recommendation", () => {
  test("promoters less detractors, in points", () => {
    const scores = [10, 9, 8, 6].map((recommend, i) => anAnswer({ participant: people[i] ?? "", answers: { recommend } }));
    expect(recommendation({ ...surveyed([3, 3]), answers: scores }, now)).toMatchObject({
      value: 25,
      numerator: 2,
      denominator: 4,
      unit: "score",
    });
    expect(recommendation(answered([5, 5], 0), now).value).toBe(-100);
  });

  test("unanswered is not counted", () => {
    expect(recommendation(answered([5, 5], null), now)).toMatchObject({ value: null, denominator: 0 });
  });
});
