import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingLanguages, meetingModes } from "../application/form.ts";
import { tamkine } from "../programme/tamkine.ts";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { brokenConstraints } from "./constraints.ts";
import { type Inputs, inputsFrom } from "./inputs.ts";
import { matchingOf } from "./matching.ts";
import { type Mentor, menteeOf, mentorOf, usualRegions } from "./person.ts";
import type { MatchRuling, Recruit, Relaxation } from "./proposal.ts";
import { settingsOf } from "./settings.ts";

const answers = fc.record({
  languages: fc.uniqueArray(fc.constantFrom(...meetingLanguages.slice(0, 3)), { minLength: 1, maxLength: 2 }),
  mode: fc.constantFrom(...meetingModes),
  region: fc.constantFrom(...usualRegions.slice(0, 3)),
  gender: fc.constantFrom("woman" as const, "man" as const, null),
  preferredGender: fc.constantFrom(null, null, null, "woman" as const),
});
const cohorts = fc
  .record({
    mentors: fc.array(fc.tuple(answers, fc.integer({ min: 1, max: 2 })), { maxLength: 6 }),
    mentees: fc.array(answers, { minLength: 1, maxLength: 9 }),
  })
  .map(({ mentors, mentees }) =>
    inputsFrom({
      settings: settingsOf(tamkine),
      mentors: mentors.map(([said, capacity], i) => mentorOf(`x${i}`, `x${i}@example.org`, aMentorForm(said), capacity)),
      mentees: mentees.map((said, i) => menteeOf(`a${i}`, `a${i}@example.org`, aMenteeForm(said))),
      former: [],
      rulings: [],
    }),
  );

/** The mentor that was looked for, found. */
function signedUp({ language, mode, region, gender, places }: Recruit, i: number): Mentor {
  const said = { languages: [language], mode, region: region ?? ("abroad" as const), gender };
  return mentorOf(`recruit${i}`, `recruit${i}@example.org`, aMentorForm(said), places);
}

function mended(inputs: Inputs, changes: readonly Relaxation[]): Inputs {
  const places = new Map<string, number>();
  const rulings: MatchRuling[] = [];
  for (const change of changes) {
    if (change.change === "place") places.set(change.mentor, (places.get(change.mentor) ?? 0) + 1);
    else if (change.change === "waive") rulings.push({ ...change, rule: "waive", by: "", at: "", reason: "" });
  }
  const mentors = inputs.mentors.map((mentor) => ({ ...mentor, capacity: mentor.capacity + (places.get(mentor.id) ?? 0) }));
  const found = changes.flatMap((change, i) => (change.change === "recruit" ? [signedUp(change, i)] : []));
  return inputsFrom({ ...inputs, mentors: [...mentors, ...found], former: [], rulings });
}

describe("shortages of random cohorts", () => {
  test("every list of changes, made for real, gives everybody a mentor, and no shorter list could", () => {
    let recruits = 0;
    fc.assert(
      fc.property(cohorts, (inputs) => {
        const { unmatched, shortage } = matchingOf(inputs);
        expect(shortage === null).toBe(unmatched.length === 0);
        if (shortage === null) return;
        expect(shortage.mentees.length).toBeGreaterThan(shortage.places);
        const ways = shortage.relaxations.map((changes) =>
          changes
            .map((change) => JSON.stringify(change))
            .sort()
            .join(),
        );
        expect(new Set(ways).size).toBe(ways.length);
        for (const changes of shortage.relaxations) {
          const helped = changes.reduce((sum, change) => sum + (change.change === "recruit" ? change.places : 1), 0);
          expect(helped).toBeGreaterThanOrEqual(unmatched.length);
          expect(matchingOf(mended(inputs, changes)).unmatched).toEqual([]);
        }
        const found = shortage.relaxations.flat().filter(({ change }) => change === "recruit");
        expect(shortage.relaxations.length > found.length).toBe(inputs.mentors.length > 0);
        recruits += found.length;
      }),
      { numRuns: 300 },
    );
    expect(recruits).toBeGreaterThan(20);
  });

  test("who came in which order changes nothing, and every pair is possible and within its mentor's places", () => {
    fc.assert(
      fc.property(cohorts, (inputs) => {
        const matching = matchingOf(inputs);
        const turned = inputsFrom({
          ...inputs,
          mentors: [...inputs.mentors].reverse(),
          mentees: [...inputs.mentees].reverse(),
          former: [],
          rulings: [],
        });
        expect(matchingOf(turned).matches).toEqual(matching.matches);
        for (const mentor of inputs.mentors) {
          const own = matching.matches.filter((match) => match.mentor === mentor.id);
          expect(own.length).toBeLessThanOrEqual(mentor.capacity);
          for (const { mentee: id } of own) {
            const mentee = inputs.mentees.find((one) => one.id === id);
            expect(mentee && brokenConstraints(mentor, mentee)).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
