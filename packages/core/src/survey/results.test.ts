import { describe, expect, test } from "vitest";
import { surveyed } from "../kpi/fixtures/cohorts.ts";
import type { World } from "../world.ts";
import { anAnswer } from "./fixtures/an-answer.ts";
import { surveyResults, surveyWords } from "./results.ts";
import type { SurveyAnswers } from "./survey.ts";

const now = "2026-06-20T10:00:00Z";

/** So many mentors and mentees, all answering with this. */
function answered(mentors: number, mentees: number, of: (n: number) => Partial<SurveyAnswers> = () => ({})): World {
  const world = surveyed(Array.from({ length: 12 }, () => 3));
  const some = (role: "mentor" | "mentee", count: number) =>
    Array.from({ length: count }, (_, i) => anAnswer({ participant: `app_${role}-${i + 1}`, role, answers: of(i) }));
  return { ...world, answers: [...some("mentor", mentors), ...some("mentee", mentees)] };
}
const result = (world: World, question: string, aggregatesOnly = false) =>
  surveyResults(world, now, aggregatesOnly).find((one) => one.question === question);

describe("surveyResults", () => {
  test("counts each answer, together and by role, with the mean", () => {
    const world = answered(2, 3, (n) => ({ overall: n + 3, again: n > 0 }));
    expect(result(world, "overall")).toMatchObject({
      from: 1,
      together: { people: 5, cells: [0, 0, 2, 2, 1], mean: 3.8 },
      roles: { mentor: { people: 2, cells: [0, 0, 1, 1, 0] }, mentee: { people: 3, mean: 4 } },
    });
    expect(result(world, "again")?.together.cells).toEqual([2, 3]);
    expect(result(world, "recommend")).toMatchObject({ from: 0, together: { cells: expect.objectContaining({ length: 11 }) } });
    expect(result(world, "listened")?.together).toEqual({ people: 0, cells: [0, 0, 0, 0, 0], mean: null });
  });

  test("hides small groups and cells from who sees aggregates only", () => {
    const world = answered(4, 8, (n) => ({ overall: n < 2 ? 3 : 5 }));
    expect(result(world, "overall", true)).toEqual({
      question: "overall",
      from: 1,
      together: { people: 12, cells: [0, 0, null, 0, null], mean: null },
    });
    expect(result(answered(2, 2), "overall", true)?.together).toEqual({ people: 4, cells: [null, null, null, null, null], mean: null });
    expect(result(answered(6, 6), "overall", true)?.roles?.mentor.cells).toEqual([0, 0, 0, 6, 0]);
  });
});

describe("surveyWords", () => {
  const written = (n: number) => ({ best: n < 2 ? `Texte ${2 - n}` : "", worst: n === 0 ? "Seul" : "" });

  test("are in no order that tells who wrote, by role", () => {
    expect(surveyWords(answered(2, 2, written), now, false)[0]?.groups).toEqual([
      { role: "mentor", texts: ["Texte 1", "Texte 2"] },
      { role: "mentee", texts: ["Texte 1", "Texte 2"] },
    ]);
  });

  test("of fewer than three are shown to nobody who sees aggregates only", () => {
    const [best, worst] = surveyWords(answered(2, 2, written), now, true);
    expect(best?.groups).toEqual([{ role: undefined, texts: ["Texte 1", "Texte 1", "Texte 2", "Texte 2"] }]);
    expect(worst).toEqual({ question: "worst", groups: [], tooFew: true });
  });
});
