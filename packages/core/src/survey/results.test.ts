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
    // Nobody in a cell is no one's secret, nor that nobody answered.
    expect(result(answered(6, 6), "listened", true)?.together).toEqual({ people: 0, cells: [0, 0, 0, 0, 0], mean: null });
  });

  test("a role of which few answered this question is not told apart, however many answered others", () => {
    const world = answered(6, 6, (n) => (n < 2 ? { listened: 4 } : {}));
    const mentors = { ...world, answers: [...world.answers, ...answered(0, 12, () => ({ listened: 4 })).answers.slice(6)] };
    expect(result(mentors, "listened", true)?.roles).toBeUndefined();
    expect(result(mentors, "overall", true)?.roles).toBeDefined();
  });

  test("where one cell of one of them is hidden, no role's cells are shown", () => {
    const world = answered(12, 12, (n) => ({ overall: n < 6 ? 4 : 5 }));
    expect(result(world, "overall", true)?.roles).toMatchObject({ mentor: { cells: [0, 0, 0, 6, 6] }, mentee: { cells: [0, 0, 0, 6, 6] } });
    const [first, ...rest] = world.answers;
    if (!first) throw new Error("no answer");
    const odd = { ...world, answers: [{ ...first, answers: { ...first.answers, overall: 1 } }, ...rest] };
    const none = [null, null, null, null, null];
    expect(result(odd, "overall", true)?.roles).toEqual({
      mentor: { people: 12, cells: none, mean: null },
      mentee: { people: 12, cells: none, mean: null },
    });
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

  test("of three are shown, and by role where each that wrote did so by three", () => {
    const all = (best: string) => ({ best, worst: "" });
    const three = surveyWords(
      answered(0, 3, (n) => all(`Texte ${n}`)),
      now,
      true,
    );
    expect(three).toEqual([
      { question: "best", groups: [{ role: "mentee", texts: ["Texte 0", "Texte 1", "Texte 2"] }], tooFew: false },
      { question: "worst", groups: [], tooFew: false },
    ]);
    expect(
      surveyWords(
        answered(3, 3, (n) => all(`Texte ${n}`)),
        now,
        true,
      )[0]?.groups.map(({ role }) => role),
    ).toEqual(["mentor", "mentee"]);
    expect(
      surveyWords(
        answered(3, 1, (n) => all(`Texte ${n}`)),
        now,
        true,
      )[0]?.groups.map(({ role }) => role),
    ).toEqual([undefined]);
    expect(surveyWords(answered(0, 0), now, true)[0]).toEqual({ question: "best", groups: [], tooFew: false });
    expect(
      surveyWords(
        answered(1, 0, () => all("Seul")),
        now,
        false,
      )[0],
    ).toEqual({
      question: "best",
      groups: [{ role: "mentor", texts: ["Seul"] }],
      tooFew: false,
    });
  });
});
