import { expect, test } from "vitest";
import { share, count } from "./counted.ts";
import { shownFigure } from "./shown.ts";

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
