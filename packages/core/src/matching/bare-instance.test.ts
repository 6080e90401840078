import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BadProblem, readProblem, solveBare, strangers } from "./bare-instance.ts";

const solved = (problem: unknown) => solveBare(readProblem(problem));

describe("a bare instance", () => {
  test("locks are kept, counted in every figure, and duplicates count once with their highest score", () => {
    const { assignment, objective, violator } = solved({
      capacity: [2, 1, 0],
      mentees: 4,
      edges: [
        [0, 0, 50],
        [1, 0, 40],
        [2, 0, 30],
        [3, 1, 20],
        [3, 1, 25],
        [2, 2, 99],
      ],
      locks: [[1, 0]],
    });
    expect(assignment).toEqual([0, 0, -1, 1]);
    expect(objective).toEqual({ matched: 3, worst: 25, total: 115, load: 4 });
    expect(violator).toEqual({ mentees: [0, 2], mentors: [0, 2], places: 1 });
  });

  test("every volunteer gets someone when possible, even at a lower total", () => {
    const problem = {
      capacity: [2, 2],
      mentees: 2,
      edges: [
        [0, 0, 9],
        [1, 0, 9],
        [0, 1, 1],
        [1, 1, 2],
      ],
    };
    expect(solved(problem).assignment).toEqual([0, 0]);
    expect(solved({ ...problem, minLoad: 1 }).assignment).toEqual([0, 1]);
    expect(solved({ ...problem, minLoad: [0, 2] }).assignment).toEqual([1, 1]);
  });

  test("a group shows that no more of the asked places can be filled, and names that say nothing are told", () => {
    const problem = {
      capacity: [2, 1],
      mentees: 3,
      edges: [
        [0, 0, 9],
        [1, 0, 9],
        [1, 1, 2],
        [2, 0, 5],
      ],
      minLoad: [0, 1],
      locks: [[0, 0]],
    };
    expect(solved(problem).certificate).toMatchObject({ matched: [], wanted: { matched: [2], worst: null }, shortened: false });
    expect(strangers({ ...problem, lock: [] })).toEqual(["lock"]);
    expect([strangers([1]), strangers(null)]).toEqual([[], []]);
  });

  test("the order of the edges changes nothing", () => {
    const edge = fc.tuple(fc.nat(5), fc.nat(4), fc.integer({ min: 0, max: 9 }));
    const both = fc
      .uniqueArray(edge, { selector: ([r, c]) => `${r} ${c}` })
      .chain((edges) => fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length })));
    fc.assert(
      fc.property(both, fc.constantFrom("bottleneck", "leximin", "total"), ([edges, shuffled], objective) => {
        const frame = { capacity: [1, 2, 0, 3, 1], mentees: 6, objective };
        expect(solved({ ...frame, edges: shuffled })).toEqual(solved({ ...frame, edges }));
      }),
      { numRuns: 500 },
    );
  });

  test("scores as large as 32 bits hold, nothing at all, one hub, places for nobody", () => {
    const huge = 2 ** 31 - 1;
    expect(
      solved({
        capacity: [1, 1],
        mentees: 2,
        edges: [
          [0, 0, huge],
          [0, 1, -huge],
          [1, 0, huge],
          [1, 1, 0],
        ],
      }).objective.total,
    ).toBe(huge);
    expect(solved({ capacity: [], mentees: 0, edges: [] }).assignment).toEqual([]);
    expect(solved({ capacity: [3], mentees: 5, edges: [0, 1, 2, 3, 4].map((m) => [m, 0, m]) }).assignment).toEqual([-1, -1, 0, 0, 0]);
    expect(solved({ capacity: [0], mentees: 1, edges: [[0, 0, 5]] }).violator).toEqual({ mentees: [0], mentors: [0], places: 0 });
  });

  const wrong: [string, unknown, RegExp][] = [
    ["nothing", null, /problem/u],
    ["no capacity", { mentees: 1, edges: [] }, /capacity/u],
    ["a negative capacity", { capacity: [-1], mentees: 1, edges: [] }, /capacity\.0/u],
    ["half a place", { capacity: [0.5], mentees: 1, edges: [] }, /capacity\.0/u],
    ["an edge of two", { capacity: [1], mentees: 1, edges: [[0, 0]] }, /edges\.0/u],
    ["a mentee too many", { capacity: [1], mentees: 1, edges: [[1, 0, 5]] }, /no mentee 1/u],
    ["a mentor too many", { capacity: [1], mentees: 1, edges: [[0, 1, 5]] }, /no mentor 1/u],
    ["half a point", { capacity: [1], mentees: 1, edges: [[0, 0, 1.5]] }, /whole number/u],
    ["a score out of range", { capacity: [1], mentees: 1, edges: [[0, 0, 2 ** 31]] }, /whole number/u],
    ["a lock without edge", { capacity: [1], mentees: 1, edges: [], locks: [[0, 0]] }, /no edge/u],
    ["a lock without place", { capacity: [0], mentees: 1, edges: [[0, 0, 1]], locks: [[0, 0]] }, /no place/u],
    [
      "two locks for one",
      {
        capacity: [1, 1],
        mentees: 1,
        edges: [
          [0, 0, 1],
          [0, 1, 1],
        ],
        locks: [
          [0, 0],
          [0, 1],
        ],
      },
      /locked twice/u,
    ],
    ["loads for some", { capacity: [1, 1], mentees: 1, edges: [], minLoad: [1] }, /minLoad/u],
    ["an unknown objective", { capacity: [1], mentees: 1, edges: [], objective: "best" }, /objective/u],
  ];
  for (const [name, problem, message] of wrong) {
    test(`refused with a clear message: ${name}`, () => {
      expect(() => readProblem(problem)).toThrow(BadProblem);
      expect(() => readProblem(problem)).toThrow(message);
    });
  }
});
