import { share } from "@tamkine/core/kpi/counted";
import { expect, test } from "vitest";
import { unnamed } from "./unnamed.ts";

const row = (id: string, role: string, overall: number) => ({ of: "answer", id, counts: overall >= 4, facts: { role, overall } });
const ten = Array.from({ length: 5 }, (_, n) => [row(`app_mentor-${n}`, "mentor", 1 + n), row(`app_mentee-${n}`, "mentee", 5 - n)]).flat();

test("marks are read without names, in an order that hangs on the marks alone", () => {
  const read = unnamed(ten);
  expect(read).toHaveLength(10);
  expect(JSON.stringify(read)).not.toContain("app_");
  expect(unnamed(ten.toReversed())).toEqual(read);
  expect(share("satisfaction", read).numerator).toBe(share("satisfaction", ten).numerator);
  expect(read[0]?.facts).toEqual({ role: "mentee", overall: 4 });
});

test("where few of a role answered, a mark stands without its role", () => {
  for (const { facts } of unnamed(ten.slice(0, 7))) expect(Object.keys(facts)).toEqual(["overall"]);
});
