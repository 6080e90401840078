import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { translator } from "../../i18n.ts";
import { stepName } from "./words.ts";

it("every step that the state machine can report as stuck has words of its own", () => {
  const machine = readFileSync(new URL("../../../stacks/cohort.asl.json", import.meta.url), "utf8");
  const stuck = new Set([...machine.matchAll(/"stuck": "([^"{]+)"/gu)].map(([, name = ""]) => name));
  const t = translator("fr");
  expect(new Set([...stuck, "another"].map((name) => stepName(t, name))).size).toBe(stuck.size + 1);
  expect(stuck.size).toBeGreaterThan(10);
});
