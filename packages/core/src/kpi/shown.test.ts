import { expect, test } from "vitest";
import { share, count } from "./counted.ts";
import { shownFigure, shownFigures } from "./shown.ts";

const rows = (yes: number, no: number) =>
  Array.from({ length: yes + no }, (_, i) => ({ of: "participant", id: `app_${i}`, counts: i < yes, facts: {} }));

test("who sees people sees everything", () => {
  expect(shownFigure(share("coverage", rows(2, 1)), false)).toMatchObject({ of: { numerator: 2, denominator: 3 }, hidden: false });
});

test("few people are hidden, and what gives them away is left out", () => {
  expect(shownFigure(share("coverage", rows(3, 1)), true)).toMatchObject({ value: null, hidden: true });
  const close = shownFigure({ ...share("satisfaction", rows(28, 2)), interval: { low: 0.7, high: 0.98 } }, true);
  expect(close).toMatchObject({ value: 0.9, hidden: false });
  expect([close.of, close.interval]).toEqual([undefined, undefined]);
  expect(shownFigure(share("pairCompletion", rows(25, 5)), true).of).toEqual({ numerator: 25, denominator: 30 });
  expect(shownFigure(share("satisfactionFloor", rows(17, 14)), true)).toMatchObject({ value: 0.55, hidden: false });
  expect(shownFigure(share("coverage", rows(30, 0)), true).of).toEqual({ numerator: 30, denominator: 30 });
});

test("counts of people too, but not months or tasks", () => {
  expect(shownFigure(count("bounced", rows(3, 0)), true).hidden).toBe(true);
  expect(shownFigure(count("bounced", rows(0, 0)), true)).toMatchObject({ value: 0, hidden: false });
  expect(shownFigure(share("collective", rows(2, 1)), true).of).toEqual({ numerator: 2, denominator: 3 });
  expect(shownFigure(count("openDecisions", rows(2, 0)), true).value).toBe(2);
});

test("while people answer, nothing of what they mark; whether they did", () => {
  const marks = [share("satisfaction", rows(20, 10)), share("satisfactionFloor", rows(20, 40)), share("responseRate", rows(30, 30))];
  expect(shownFigures(marks, true, { answering: true }).map(({ value, met }) => [value, met])).toEqual([
    [null, null],
    [null, null],
    [0.5, null],
  ]);
  expect(shownFigures(marks, false, { answering: true })[0]?.value).toBe(2 / 3);
});

test("a later version tells nothing of one person left out, whatever they did or marked", () => {
  const goal = { goal: 0.75 };
  for (const id of ["satisfaction", "pairCompletion"] as const) {
    for (let yes = 0; yes <= 30; yes += 1) {
      const first = [share(id, rows(yes, 30 - yes), goal)];
      const later = [
        [yes - 1, 30 - yes],
        [yes, 29 - yes],
      ]
        .filter(([a = 0, b = 0]) => a >= 0 && b >= 0)
        .map(([a = 0, b = 0]) => [share(id, rows(a, b), goal)]);
      const shown = later.map((figures) =>
        shownFigures(figures, true, { inStep: true, first }).map(({ value, of, met }) => ({
          value,
          of,
          ...(id === "satisfaction" && { met }),
        })),
      );
      expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
    }
  }
  const [moved] = shownFigures([share("pairCompletion", rows(20, 10))], true, {
    inStep: true,
    first: [share("pairCompletion", rows(10, 20))],
  });
  expect(moved).toMatchObject({ value: 0.65 });
});
