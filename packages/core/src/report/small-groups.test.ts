/** Whatever a cohort came to, no number of its report is about fewer than five people, and no two of them side by side are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { surveyed } from "../kpi/fixtures/cohorts.ts";
import { figures } from "../kpi/kpi.ts";
import { withoutRows } from "../kpi/kept-figure.ts";
import { aGathering, aPresence } from "../gathering/fixtures/a-gathering.ts";
import { coarse } from "../privacy/rules/coarse.ts";
import { anAnswer } from "../survey/fixtures/an-answer.ts";
import { isFew, smallest, suppressed } from "../survey/suppress.ts";
import type { World } from "../world.ts";
import { accountOf } from "./account-of.ts";
import { partOf } from "./part.ts";
import { type Report, reportOf } from "./report.ts";

const now = "2026-06-20T10:00:00Z";

/** For each pair: meetings, whether it ended and was replaced, what both marked (0: nothing), whether they came, how else they signed up. */
const aPair = fc.record({
  meetings: fc.nat(4),
  ended: fc.constantFrom("no", "no", "no", "no", "ended", "replaced"),
  mentor: fc.nat(5),
  mentee: fc.nat(5),
  came: fc.boolean(),
  status: fc.constantFrom(...(["accepted", "accepted", "accepted", "waitlisted", "declined", "withdrawn"] as const)),
});
const aWorld = fc.array(aPair, { minLength: 1, maxLength: 45 }).map((pairs): World => {
  const world = surveyed(pairs.map(({ meetings }) => meetings));
  const others = pairs.flatMap(({ status }, i) => {
    const one = world.applications[i];
    return one && i % 3 === 0 ? [{ ...one, id: `app_${one.role}-other-${i}`, status }] : [];
  });
  return {
    ...world,
    applications: [...world.applications, ...others],
    pairs: world.pairs.flatMap((pair, i) => {
      const state = { is: "ended", at: "2026-05-20T10:00:00Z", why: "left", by: "mentor" } as const;
      if (pairs[i]?.ended === "ended") return [{ ...pair, state }];
      const next = { ...pair, id: `${pair.id}b`, predecessor: pair.id };
      return pairs[i]?.ended === "replaced" ? [{ ...pair, state, successor: next.id }, next] : [pair];
    }),
    gatherings: [aGathering({ id: "2026-05", at: "2026-05-09T09:30:00Z", state: "held" })],
    attendances: pairs.flatMap(({ came }, i) =>
      came ? [`app_mentor-${i + 1}`, `app_mentee-${i + 1}`].map((participant) => aPresence({ gathering: "2026-05", participant })) : [],
    ),
    answers: pairs.flatMap((one, i) =>
      (["mentor", "mentee"] as const).flatMap((role) => {
        const answers = { overall: one[role], recommend: one[role] * 2, again: one[role] > 2 };
        return one[role] === 0 ? [] : [anAnswer({ participant: `app_${role}-${i + 1}`, role, answers })];
      }),
    ),
  };
});

const reportFor = (world: World): Report =>
  reportOf({
    world,
    at: now,
    looks: {},
    provisional: false,
    figures: figures(world, [], now),
    account: accountOf(world, [], now),
    versions: [],
    lessons: undefined,
    earlier: [],
  });

/** Numbers of people or pairs that stand in it, and what any two that belong together differ by; by name, so that a failure says which. */
function toldBy({ account, figures: shown }: Report): [string, number | null | undefined][] {
  const { pairs, people, gatherings, questions } = account;
  const minus = (a?: number | null, b?: number | null) => (a == null || b == null ? null : Math.abs(a - b));
  const left = (whole: number | null | undefined, cells: readonly (number | null)[]): number | null =>
    whole == null || !cells.includes(null) ? null : whole - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const parts = [
    ...gatherings.flatMap(({ mentors, mentees }) => [mentors, mentees]),
    pairs.ended,
    account.interventions.rematched.accepted,
  ];
  const of = (id: string) => shown.find((figure) => figure.id === id)?.of;
  const [all, mentors, mentees] = ["activeParticipation", "activeMentors", "activeMentees"].map(of);
  const numbered = [
    ...shown.filter(({ id }) => id !== "collective" && id !== "committee").flatMap((one) => one.of ?? []),
    ...parts.flatMap((one) => one.of ?? []),
  ];
  return [
    ...numbered.flatMap((one): [string, number][] => {
      const [count, whole] = "count" in one ? [one.count, one.all] : [one.numerator, one.denominator];
      return [
        [`${count} of ${whole}`, count],
        [`the others than ${count} of ${whole}`, whole - count],
      ];
    }),
    ["active of the other role", minus(minus(all?.numerator, mentors?.numerator), mentees ? 0 : null)],
    ["idle of the other role", all && mentors ? all.denominator - mentors.denominator - (all.numerator - mentors.numerator) : null],
    ["introduced and final", minus(pairs.introduced, pairs.final)],
    ["met often and completed", minus(pairs.byMeetings.at(-1), of("pairCompletion")?.numerator)],
    ["left by pairs", left(pairs.final, pairs.byMeetings)],
    ...pairs.byMeetings.map((cell, i): [string, number | null] => [`pairs with ${i}`, cell]),
    ...people.flatMap(({ role, received, accepted, waitlisted, declined, withdrawn, began, left: gone }): [string, number | null][] => [
      ...[received, accepted, waitlisted, declined, withdrawn, began, gone].map((cell, i): [string, number | null] => [
        `${role} ${i}`,
        cell,
      ]),
      [`${role} accepted and begun`, minus(accepted, began)],
      [`${role} stayed`, minus(began, gone)],
      [`${role} of other status`, left(received, [accepted, waitlisted, declined, withdrawn])],
      [`${role} who did not begin`, minus(received, began)],
    ]),
    ...questions.flatMap(({ question, together, roles }): [string, number | null][] => [
      [`${question} left`, left(together.people, together.cells)],
      ...together.cells.flatMap((cell, i): [string, number | null][] => [
        [`${question} ${i}`, cell],
        [`${question} ${i} of mentors`, roles?.mentor.cells[i] ?? null],
        [`${question} ${i} of the others`, minus(cell, roles?.mentor.cells[i])],
        [`${question} ${i} of mentees`, roles?.mentee.cells[i] ?? null],
      ]),
    ]),
  ];
}

test("no number in it, and no difference of two, is about one to four people", () => {
  fc.assert(
    fc.property(aWorld, (world) => {
      const report = reportFor(world);
      expect(toldBy(report).filter(([, people]) => people != null && isFew(people))).toEqual([]);
      const ofSurvey = report.figures.filter(({ id }) => ["satisfaction", "satisfactionFloor", "responseRate"].includes(id));
      expect(ofSurvey.filter(({ of }) => (of?.denominator ?? 0) > 0)).toEqual([]);
      const fewPairs = isFew(world.pairs.filter(({ successor }) => successor === null).length);
      const ofMeetings = [report.account.pairs.minutes, report.figures.find(({ id }) => id === "meetingsEffective")?.value];
      expect(fewPairs ? ofMeetings.filter((value) => value !== null) : []).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("nor is any cell that is hidden, beside how many a share says are on its side", () => {
  fc.assert(
    fc.property(aWorld, (world) => {
      for (const [question, contentFrom, lowest] of [
        ["overall", 4, 1],
        ["recommend", 9, 0],
      ] as const) {
        const told = reportFor(world).account.questions.find((one) => one.question === question);
        const marks = world.answers.flatMap(({ answers }) => answers[question] ?? []);
        const sides = [marks.filter((mark) => mark >= contentFrom), marks.filter((mark) => mark < contentFrom)];
        if (told?.content == null || sides.some(({ length }) => isFew(length))) continue;
        const hidden = sides.map((side) => side.filter((mark) => told.together.cells[mark - lowest] === null).length);
        expect(hidden.filter(isFew)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test("nor is any number that stays when people are forgotten", () => {
  fc.assert(
    fc.property(aWorld, (world) => {
      const kept = coarse(figures(world, [], now).map(withoutRows));
      const few = kept.filter(
        ({ id, numerator, denominator }) =>
          !["collective", "committee", "unmatchedDays", "openDecisions", "recommendation"].includes(id) &&
          (isFew(numerator) || isFew(denominator - numerator)),
      );
      expect(few.filter(({ unit }) => unit === "share")).toEqual([]);
      expect(coarse(kept)).toEqual(kept);
    }),
    { numRuns: 30 },
  );
});

test("what is hidden of cells is five people or more, or all of them; a share is the same for one as for four", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 11 }), (cells) => {
      const shown = suppressed(cells);
      const hidden = cells.filter((_, i) => shown[i] === null).reduce((sum, cell) => sum + cell, 0);
      expect(hidden === 0 || hidden >= smallest.cell || cells.every((cell, i) => cell === 0 || shown[i] === null)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 600 }), (all) => {
      for (const few of [2, 3, 4]) expect([partOf(few, all), partOf(all - few, all)]).toEqual([partOf(1, all), partOf(all - 1, all)]);
    }),
  );
});
