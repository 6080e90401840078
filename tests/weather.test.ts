/** A cohort in bad weather: calls throttled, answers lost, functions that end half-way or run twice at once, news out of order. */
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import { wholeSeason } from "@tamkine/rehearsal/whole-season";
import { expect, test } from "vitest";
import { someSignUps } from "./some-sign-ups.ts";

const files = someSignUps({ mentors: 3, mentees: 3 });
const play = (weather: number) =>
  wholeSeason({ files, seed: "7", traits: usualTraits, cohort: "2026-1", kills: 0, prints: 1, threads: 1, weather, say: () => {} });

test("in bad weather a season is the same, nothing is lost and nothing comes twice", async () => {
  const [{ summary: calm }, { summary: bad, letters }] = await Promise.all([play(0), play(0.01)]);
  const { duplicates, unsent, late, doubtful, sentAgain } = bad.letters;
  expect({ duplicates, unsent, errors: bad.errors }).toEqual({ duplicates: 0, unsent: 0, errors: [] });
  // A letter that came late is the only thing that may change a story.
  const told = ({ phase, coverage, participants, applications, pairs, meetings, gatherings, survey, certificates }: typeof calm) =>
    late + doubtful + sentAgain > 0
      ? { phase, coverage, participants, applications }
      : { phase, coverage, participants, applications, pairs, meetings, gatherings, survey, certificates };
  expect(told(bad)).toEqual(told(calm));
  expect(new Set(letters.map(({ messageId }) => messageId)).size + sentAgain).toBe(letters.length);
  expect(Object.keys(bad.weather ?? {})).toEqual(
    expect.arrayContaining(["dynamodb: answer lost", "dynamodb: throttled", "lambda: time is up"]),
  );
});
