/** What a function says of its settings before it does anything. */
import { expect, it } from "vitest";
import { createRuntime, withRuntime } from "./runtime.ts";

const right = { TABLE: "tamkine", ORIGIN: "https://tamkine.example.org/", PARAMETERS: "/tamkine/prod" };

it("takes what is needed, and all that may be left out", () => {
  expect(() => createRuntime(right)).not.toThrow();
  expect(() =>
    createRuntime({
      ...right,
      STATE_MACHINE: "arn:m",
      FILES: "files",
      ANSWER_AFTER: "1500",
      NEEDS_RECEIPT: "yes",
      OWNER_EMAIL: "owner@example.org",
    }),
  ).not.toThrow();
});

it.each([
  ["TABLE", undefined],
  ["TABLE", "%%"],
  ["ORIGIN", "tamkine.example.org"],
  ["PARAMETERS", "secret-place"],
  ["STATE_MACHINE", ""],
  ["OWNER_EMAIL", "somebody at home"],
  ["SENDER", "somebody at home"],
  ["ANSWER_AFTER", "-77"],
  ["ANSWER_AFTER", "soon"],
  ["NEEDS_RECEIPT", "perhaps"],
])("names %s where it is %j, and never says what it is", (name, value) => {
  let said = "";
  try {
    createRuntime({ ...right, [name]: value });
  } catch (error) {
    said = String(error);
  }
  expect(said).toMatch(new RegExp(`^Error: Configuration: ${name}: `, "u"));
  expect(value ? said.includes(value) : false).toBe(false);
});

it("names all that is wrong at once, when the function is loaded", () => {
  expect(() => withRuntime({}, () => async () => null)).toThrow(/TABLE: .*; ORIGIN: .*; PARAMETERS: /u);
});
