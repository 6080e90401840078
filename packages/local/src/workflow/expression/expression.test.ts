import { expect, test } from "vitest";
import { createExpressions } from "./expressions.ts";
import { fill, jsonataIn, template } from "./template.ts";

const clock = { now: "2026-03-02T09:00:00.000Z" };
const expressions = createExpressions({ now: () => clock.now, random: () => 0.25 });

async function evaluated(text: string, input: unknown = {}, variables: Record<string, unknown> = {}): Promise<unknown> {
  return expressions.evaluate(expressions.compile(text), { states: { input, context: {} }, variables }, "Output");
}

test.each([
  ["$partition([1,2,3,4,5], 2)", [[1, 2], [3, 4], [5]]],
  ["$partition([], 2)", []],
  ["$range(1, 9, 2)", [1, 3, 5, 7, 9]],
  ["$range(3, 1, -1)", [3, 2, 1]],
  ["$count($range(1, 1000, 1))", 1000],
  ["$hash('tamkine', 'SHA-1')", "b291877d9a4ad9b09120b1ff587e302be3e10abd"],
  ["$length($hash('tamkine'))", 64],
  ["$parse('{\"a\":[1]}').a", [1]],
  ["$random()", 0.25],
  ["$random(7) = $random(7)", true],
  ["$random(7) = $random(8)", false],
  ["$random(7) >= 0 and $random(7) < 1", true],
  ["$uuid()", "40404040-4040-4040-8040-404040404040"],
  ["$now()", "2026-03-02T09:00:00.000Z"],
  ["$now('[D01]/[M01]')", "02/03"],
  ["$millis()", 1_772_442_000_000],
  ["null", null],
  ["$map([1], function($x) { $x * 2 })", 2],
  ["[$map([1], function($x) { $x * 2 })]", [2]],
])("%s", async (text, expected) => {
  expect(await evaluated(text)).toEqual(expected);
});

test("the clock is read at each evaluation", async () => {
  clock.now = "2026-07-01T00:00:00.000Z";
  expect(await evaluated("$now()")).toBe("2026-07-01T00:00:00.000Z");
  clock.now = "2026-03-02T09:00:00.000Z";
});

test("evaluations of one expression at the same time do not see each other's variables", async () => {
  const text = "$sum($map([1..50], function($i) { $i * $n }))";
  const sums = await Promise.all([1, 2, 3].map((n) => evaluated(text, {}, { n })));
  expect(sums).toEqual([1275, 2550, 3825]);
  await expect(evaluated("$n")).rejects.toThrow("returned nothing (undefined)");
});

test.each([
  ["$states.input.missing", "returned nothing (undefined)."],
  ["'a' + 1", "failed:"],
  ["function($x) { $x }", "a function"],
  ["{'f': $sum}", "a function"],
  ["$partition([1], 0)", "$partition needs"],
  ["$partition([1], 1.5)", "$partition needs"],
  ["$partition([1], 'two')", "$partition needs"],
  ["$range(1, 1001, 1)", "at most 1000"],
  ["$range(1, 9, 0)", "other than 0"],
  ["$range('a', 9, 1)", "three numbers"],
  ["$range(1, 'z', 1)", "three numbers"],
  ["$range(1, 9, 'z')", "three numbers"],
  ["$parse(5)", "$parse needs"],
  ["$hash('x', 'CRC')", "$hash knows"],
  ["$parse('{')", "JSON"],
  ["$nothing()", "failed:"],
])("%s is States.QueryEvaluationError", async (text, why) => {
  await expect(evaluated(text)).rejects.toMatchObject({ error: "States.QueryEvaluationError", cause: expect.stringContaining(why) });
});

test("what comes out is plain JSON", async () => {
  const out = (await evaluated("$states.input.people[age > 18].name", {
    people: [
      { name: "a", age: 20 },
      { name: "b", age: 30 },
    ],
  })) as string[];
  expect(Object.keys(out)).toEqual(["0", "1"]);
  expect(await evaluated("$states.input", JSON.parse('{"__proto__": {"x": 1}}'))).toEqual(JSON.parse('{"__proto__": {"x": 1}}'));
});

test("a template is filled everywhere, and one without expressions is left as it is", async () => {
  const written = { a: "{% $n %}", b: [1, "{% $n + 1 %}", "text"], c: { d: true } };
  const made = template(written, "Output", (text) => expressions.compile(jsonataIn(text)));
  expect(await fill(made, { states: { input: {}, context: {} }, variables: { n: 4 } }, expressions)).toEqual({
    a: 4,
    b: [1, 5, "text"],
    c: { d: true },
  });
  expect(template({ x: [1, { y: "{ no jsonata %}" }] }, "Output", () => expect.fail("nothing to compile"))).toEqual({
    is: "constant",
    value: { x: [1, { y: "{ no jsonata %}" }] },
  });
});
