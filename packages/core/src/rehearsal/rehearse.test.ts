import { expect, test } from "vitest";
import { aCohort, anOrganiser, aProgramme, ids } from "../worlds/makers.ts";
import { rehearse } from "./rehearse.ts";

const programme = aProgramme();
const draft = aCohort({ phase: "draft" });
const team = [anOrganiser(), anOrganiser({ id: "org_iya", role: "coordinator", body: "iya" })];
const first = rehearse(programme, draft, team, 1, ids);

test("a rehearsed cohort goes from its first day to its close, with a mentor for everybody", () => {
  expect(first).toMatchObject({ closed: true });
  expect(first.mentees).toBeGreaterThanOrEqual(30);
  expect(first.pairs).toBe(first.mentees);
  expect(first.stops.map(({ step }) => step)).toEqual(["selection", "approval"]);
});

test("it shows the letters of every phase, and figures at the close", () => {
  const letters = new Set(first.letters.map(({ letter }) => letter));
  for (const letter of [
    "verify-email",
    "application-accepted",
    "introduction",
    "meeting-to-attest",
    "gathering-reminder",
    "survey-reminder",
    "thank-you",
  ] as const)
    expect([...letters]).toContain(letter);
  const value = (id: string) => first.figures.find((figure) => figure.id === id)?.value ?? 0;
  expect(value("coverage")).toBe(1);
  expect(value("pairCompletion")).toBeGreaterThan(0.5);
  expect(value("satisfaction")).toBeGreaterThan(0.5);
});

test("the same seed gives the same, another another", () => {
  expect(rehearse(programme, draft, team, 1, ids)).toEqual(first);
  expect(rehearse(programme, draft, team, 2, ids).letters).not.toEqual(first.letters);
});

test("short of the numbers it stops for a decision there too", () => {
  const greedy = { ...programme, goals: { ...programme.goals, mentors: 90 } };
  expect(rehearse(greedy, draft, team, 1, ids).stops.map(({ step }) => step)).toEqual(["quorum", "selection", "approval"]);
});
