import { expect, test } from "vitest";
import { meant } from "./mistyped-domain.ts";

test.each([
  ["nadia@gmial.com", "nadia@gmail.com"],
  ["nadia@gmai.com", "nadia@gmail.com"],
  ["nadia@gmaill.com", "nadia@gmail.com"],
  ["nadia@gmail.con", "nadia@gmail.com"],
  ["nadia@gmail.co", "nadia@gmail.com"],
  ["nadia@hotmial.fr", "nadia@hotmail.fr"],
  ["nadia@Outlok.com", "nadia@outlook.com"],
  ["nadia@gmail.com", undefined],
  ["nadia@ymail.com", undefined],
  ["nadia@mail.com", undefined],
  ["nadia@example.ma", undefined],
  ["nadia", undefined],
])("%s was meant to be %s", (typed, right) => {
  expect(meant(typed)).toBe(right);
});
