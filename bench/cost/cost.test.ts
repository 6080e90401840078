import { expect, it } from "vitest";
import { assumed, byService, cohortCost, grown, total } from "./cohort.ts";
import { monthly } from "./fixed.ts";
import { costOf, surcharge } from "./prices.ts";
import { Summary, type Template } from "./usage.ts";

/** Round numbers, so that each line can be worked out by hand. */
const summary = Summary.parse({
  cohort: "2026-1",
  pairs: { published: 30 },
  virtualDays: 120,
  letters: { sent: 2_000 },
  workflow: { transitions: 1_000, executions: 1 },
  usage: {
    functions: { Web: { invocations: 6_000, milliseconds: 300_000 }, Step: { invocations: 4_000, milliseconds: 100_000 } },
    database: { requests: 100_000, readUnits: 1_000_000, writeUnits: 100_000 },
    site: { requests: 5_000, bytes: 100_000_000 },
    letterBytes: 50_000_000,
    storedBytes: 10_000_000,
  },
});
const template: Template = {
  Resources: {
    Web: { Type: "AWS::Lambda::Function", Properties: { MemorySize: 1769 } },
    Step: { Type: "AWS::Lambda::Function", Properties: { MemorySize: 512 } },
    A: { Type: "AWS::CloudWatch::Alarm" },
    B: { Type: "AWS::CloudWatch::Alarm", Properties: { Metrics: [{ Expression: "a + b" }, { MetricStat: {} }, { MetricStat: {} }] } },
    Key: { Type: "AWS::KMS::Key" },
    Table: { Type: "AWS::DynamoDB::GlobalTable" },
  },
};
const lines = cohortCost(summary, template);
const of = (price: string) => lines.find((line) => line.price === price);

it("a price is for so many units, and dearer here where only N. Virginia's is known", () => {
  expect(costOf("transitions", 1000)).toBeCloseTo(0.0297, 10);
  expect(costOf("writeUnits", 2_000_000)).toBeCloseTo(1.4846, 10);
  expect(costOf("apiRequests", 2_000_000)).toBeCloseTo(2 * 1.188, 10);
  expect(surcharge).toBeCloseTo(1.188, 10);
});

it("each line of a cohort's bill is what its units cost", () => {
  expect(of("lambdaRequests")).toMatchObject({ units: 10_000 });
  // 300 s on a whole processor; 100 s that take 1769/512 times as long with half a gigabyte; 500 s of waiting with half a gigabyte.
  expect(of("lambdaTime")?.units).toBeCloseTo((1769 / 1024) * 300 + 0.5 * 100 * (1769 / 512) + 250, 6);
  expect(of("transitions")?.usd).toBeCloseTo(0.0297, 10);
  expect(of("readUnits")?.usd).toBeCloseTo(0.1487, 10);
  expect(of("stored")?.units).toBeCloseTo(0.01 * assumed.monthsKept, 10);
  expect(of("letters")?.usd).toBeCloseTo(0.2, 10);
  expect(of("edgeBytes")?.usd).toBeCloseTo(0.0085, 10);
  expect(of("logs")?.units).toBeCloseTo(0.006, 10);
  expect(total(byService(lines).map(([, usd]) => ({ usd })))).toBeCloseTo(total(lines), 10);
});

it("a function that is not deployed has no price", () => {
  expect(() => cohortCost(summary, { Resources: {} })).toThrow("Web is no function of the template");
});

it("what stands there is charged by the month, and what is only if wanted is named beside it", () => {
  const fixed = monthly(template);
  expect(fixed.filter(({ optional }) => !optional)).toEqual([
    { what: "metrics of alarms", count: 3, usd: expect.closeTo(0.3), optional: false },
    { what: "encryption keys", count: 1, usd: 1, optional: false },
  ]);
  expect(fixed.filter(({ optional }) => optional).map(({ usd }) => usd)).toEqual([1, 3, 0.5, 7]);
});

it("ten times the people: letters tenfold, transitions less, reading more", () => {
  const factor = (price: string) => (grown(lines, 30, 300).find((line) => line.price === price)?.units ?? 0) / (of(price)?.units ?? 1);
  expect(factor("letters")).toBeCloseTo(10, 10);
  expect(factor("transitions")).toBeCloseTo(1 + 9 * 0.0075, 10);
  expect(factor("readUnits")).toBeCloseTo(19, 10);
  expect(grown(lines, 30, 30)).toEqual(lines);
});
