import { expect, test } from "vitest";
import { usualTraits } from "../cast/temperament.ts";
import { optionsIn } from "./options.ts";

const usual = { dir: "here", out: "out", seed: "1", cohort: "2026-1", kills: 0, weather: 0, metered: false, traits: usualTraits };

test("what is not said is as usual, and shares are numbers", () => {
  expect(optionsIn(["here"])).toEqual(usual);
  expect(optionsIn(["--mentors-absent", "0.5", "here", "--kills=3", "--survey-shy", "1", "--weather", ".02"])).toEqual({
    ...usual,
    kills: 3,
    weather: 0.02,
    traits: { ...usualTraits, mentorsAbsent: 0.5, surveyShy: 1 },
  });
});

test.each([["--help"], ["-h"]])("%s asks how it goes, whatever else is missing", (asked) => {
  expect(optionsIn([asked])).toBe("help");
});

test.each([
  [[], "DIR is missing"],
  [["here", "there"], "There is one DIR, and there besides"],
  [["here", "--sed", "3"], "--sed is no option"],
  [["here", "--seed"], "--seed needs a value"],
  [["here", "--metered=yes"], "--metered takes no value"],
  [["here", "--kills", "-1"], "--kills is a whole number"],
  [["here", "--mentors-absent", "2"], "--mentors-absent is a share from 0 to 1"],
  [["here", "--mentors-absent", ""], "--mentors-absent is a share from 0 to 1"],
  [["here", "--refusing", "half"], "--refusing is a share from 0 to 1"],
  [["here", "--weather", "1"], "--weather is less than 1"],
  [["here", "--cohort", "2026 1"], "--cohort is of small letters, digits and hyphens, forty at most"],
  [["here", "--cohort", "data"], "--cohort is none of the pages that the console has beside cohorts: data is one"],
  [["here", "--metered", "--kills", "2"], "--metered goes without --kills"],
])("%j is refused: %s", (args, sentence) => {
  expect(optionsIn(args)).toMatchObject({ wrong: expect.arrayContaining([expect.stringContaining(sentence)]) });
});
