import { expect, test } from "vitest";
import type { Pulse } from "../survey/survey.ts";
import { ref } from "../worlds/makers.ts";
import { during, underway } from "../worlds/worlds.ts";
import { pairHealth } from "./health.ts";
import { isUnwell, pulseOf } from "./pulses.ts";

const now = during.underway;
const clicked = (mood: Pulse["mood"], at: string, said: Partial<Pulse> = {}): Pulse => ({
  kind: "pulse",
  ...ref,
  participant: "app_mentee-1",
  which: "early",
  version: 1,
  mood,
  at,
  ...said,
});
const [pair] = underway().pairs;
if (!pair) throw new Error("no pair");
const [may1, may2, may3] = ["2026-05-01T10:00:00Z", "2026-05-02T10:00:00Z", "2026-05-03T10:00:00Z"] as const;
const reasons = (pulses: Pulse[], called?: string) => {
  const one = called === undefined ? pair : { ...pair, called: { at: called, until: "2026-05-04", note: "note_1" } };
  return pairHealth({ ...underway(), pulses }, one, now);
};

test.each([
  [1, true],
  [2, true],
  [3, false],
  [5, false],
] as const)("who clicks %i of 5 should be called: %s", (mood, unwell) => {
  expect(reasons([clicked(mood, may1)]).reasons.includes("unwell")).toBe(unwell);
  expect(reasons([clicked(mood, may1)]).state === "call").toBe(unwell);
});

test("the last click counts, of either of the two", () => {
  const better = [clicked(1, may1), clicked(4, may2, { which: "middle" })];
  expect(reasons(better).reasons).not.toContain("unwell");
  expect(reasons([...better].reverse()).reasons).not.toContain("unwell");
  expect(reasons([...better, clicked(2, may1, { participant: "app_mentor-1" })]).reasons).toContain("unwell");
  expect(reasons([clicked(1, may1, { participant: "app_mentee-2" })]).reasons).not.toContain("unwell");
});

test("a call settles it, also once the days to leave them alone are over; another such click after it does not", () => {
  expect(reasons([clicked(1, may1)], may2).reasons).not.toContain("unwell");
  expect(reasons([clicked(1, may3)], may2)).toMatchObject({ state: "call" });
});

test("what was clicked before the pair was introduced is about another, and who left is not called", () => {
  const before = new Date(Date.parse(pair.introducedAt) - 1000).toISOString();
  expect(pulseOf({ pulses: [clicked(1, before)] }, pair, "app_mentee-1")).toBeUndefined();
  expect(pulseOf({ pulses: [clicked(1, pair.introducedAt)] }, pair, "app_mentee-1")?.mood).toBe(1);
  const world = underway();
  const participants = world.participants.map((one) =>
    one.id === "app_mentee-1" ? { ...one, state: { is: "left" as const, at: now, reason: "" } } : one,
  );
  expect(isUnwell({ pulses: [clicked(1, may1)], participants }, pair)).toBe(false);
});
