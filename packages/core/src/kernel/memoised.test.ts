import { expect, it } from "vitest";
import { memoised } from "./memoised.ts";

const counting = (most?: number) => {
  let asked = 0;
  const said = memoised((...parts: readonly (string | number)[]) => `${parts.join(" ")} ${(asked += 1)}`, most);
  return said;
};

it("computes once what it is asked twice", () => {
  const said = counting();
  expect([said("a", 1), said("a", 2), said("b", 1), said("a", 1)]).toEqual(["a 1 1", "a 2 2", "b 1 3", "a 1 1"]);
});

it("keeps apart what differs in one part, in its kind or in how many parts there are", () => {
  const said = counting();
  const asked = [[1], ["1"], ["a"], ["a", "b"], ["a", "b", "c"], ["a\nb"], ["", "a"], ["a", ""]];
  const answers = asked.map((parts) => said(...parts));
  expect(new Set(answers).size).toBe(asked.length);
  expect(asked.map((parts) => said(...parts))).toEqual(answers);
});

it("forgets what it was not asked for longest when it keeps twice as much as it may", () => {
  const said = counting(2);
  const [first, , third] = [said("a"), said("b"), said("c"), said("d")];
  expect(said("c")).toBe(third);
  said("e");
  expect(said("a")).not.toBe(first);
});

it("knows what is asked for again and again, however much is asked for once", () => {
  const said = counting(2);
  const first = said("a");
  for (let n = 0; n < 10; n += 1) {
    said("once", n);
    expect(said("a")).toBe(first);
  }
});

it("asks anew for what was refused, and knows the rest still", () => {
  let asked = 0;
  const said = memoised((day: string, days: number) => {
    asked += 1;
    if (day === "soon") throw new RangeError(day);
    return `${day} ${days}`;
  });
  expect(said("a", 1)).toBe("a 1");
  for (let i = 0; i < 2; i += 1) expect(() => said("soon", 1)).toThrow(RangeError);
  expect(said("a", 1)).toBe("a 1");
  expect(asked).toBe(3);
});
