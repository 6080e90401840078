import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "../../kernel/text.ts";
import { compose } from "./compose.ts";
import { sampleOf } from "../samples.ts";
import { stepName } from "./step-name.ts";

const machine = readFileSync(new URL("../../../../../stacks/cohort.asl.json", import.meta.url), "utf8");
/** Under what name each state that fails for good is reported. */
const stuck = [...new Set([...machine.matchAll(/"stuck": "([^"{]+)"/gu)].map(([, name = ""]) => name))];

test.each(languages)("each step that can get stuck has its own words in %s, and no code", (language) => {
  expect(stuck.length).toBeGreaterThan(10);
  const words = stuck.map((name) => stepName(language, name));
  expect(words).not.toContain(stepName(language, "another"));
  expect(new Set(words).size).toBe(stuck.length);
  const script = language === "ar" ? "Arabic" : "Latin";
  expect(words.filter((text) => !new RegExp(`^[\\p{Script=${script}}\\p{M}\\p{P} ]+$`, "u").test(text))).toEqual([]);
});

test("the letter about a stuck step says it", () => {
  const { text } = compose(sampleOf("workflow-trouble", "fr"));
  expect([text.includes("Évaluation"), text.includes("Survey")]).toEqual([true, false]);
});

test("what has no words is said as what goes on by itself", () => {
  expect(stepName("en", "constructor")).toBe("What goes on by itself");
});
