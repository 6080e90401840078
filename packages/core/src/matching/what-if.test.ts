import { describe, expect, test } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { explainMatch, lossOf } from "./explain.ts";
import { type Inputs, inputsFrom } from "./inputs.ts";
import { matchingOf } from "./matching.ts";
import { menteeOf, mentorOf } from "./person.ts";
import { topics } from "../application/form.ts";
import { tamkine } from "../programme/tamkine.ts";
import { settingsOf } from "./settings.ts";
import { type Change, changedBy, whatIf } from "./what-if.ts";

/** Six of each; everybody possible for everybody, wishes and expertise shifted against each other. */
function cohort(): Inputs {
  const topic = (i: number) => topics[i % topics.length] ?? "audit";
  const mentors = [0, 1, 2, 3, 4, 5].map((i) =>
    mentorOf(
      `mentor-${i}`,
      `mentor-${i}@example.org`,
      aMentorForm({ expertise: [topic(i), topic(i + 1), topic(2 * i)], experienceYears: 5 * i }),
      1,
    ),
  );
  const mentees = [0, 1, 2, 3, 4, 5].map((i) =>
    menteeOf(`mentee-${i}`, `mentee-${i}@example.org`, aMenteeForm({ help: [topic(i + 1), topic(i + 2)], experienceYears: i })),
  );
  return inputsFrom({ settings: settingsOf(tamkine), mentors, mentees, former: [], rulings: [] });
}

describe("what if", () => {
  test("the prices tell the same losses as matching again with the choice", () => {
    const inputs = cohort();
    const matching = matchingOf(inputs);
    for (const mentee of inputs.mentees) {
      const { alternatives = [] } = explainMatch(inputs, matching, mentee.id, 9) ?? {};
      expect(alternatives.length).toBe(5);
      for (const { mentor: id, loss } of alternatives) {
        const mentor = inputs.mentors.find((one) => one.id === id);
        if (mentor === undefined) throw new Error("an alternative is one of the mentors");
        expect(loss).toEqual(lossOf(inputs, matching, mentee, mentor));
      }
    }
  });

  test("from the known matching, every change gives what matching everybody under it gives", () => {
    const seventh = menteeOf("mentee-06", "mentee-06@example.org", aMenteeForm());
    const newcomer = mentorOf("mentor-06", "mentor-06@example.org", aMentorForm(), 2);
    const ids = [0, 1, 2, 3, 4, 5];
    const changes: Change[] = [
      { what: "mentee-joins", mentee: seventh },
      { what: "mentor-joins", mentor: newcomer },
      ...ids.map((i): Change => ({ what: "mentor-leaves", mentor: `mentor-${i}` })),
      ...ids.map((i): Change => ({ what: "mentee-leaves", mentee: `mentee-${i}` })),
      ...ids.map((i): Change => ({ what: "places", mentor: `mentor-${i}`, places: 3 })),
      ...(["lock", "ban"] as const).flatMap((what) =>
        ids.flatMap((i) => ids.map((j): Change => ({ what, mentee: `mentee-${i}`, mentor: `mentor-${j}` }))),
      ),
    ];
    for (const chosen of [{}, { objective: "leximin" as const }, { objective: "total" as const }, { minimumLoad: 1 }]) {
      const plain = cohort();
      const inputs = { ...plain, settings: { ...plain.settings, ...chosen } };
      const matching = matchingOf(inputs);
      for (const change of changes) {
        const anew = matchingOf(changedBy(inputs, change));
        const again = whatIf(inputs, matching, change);
        expect(again.matches).toEqual(anew.matches);
        expect(again.unmatched).toEqual(anew.unmatched);
      }
    }
  });

  test("a mentor who leaves: one mentee is left", () => {
    const inputs = cohort();
    const { unmatched, gain, dropped, added } = whatIf(inputs, matchingOf(inputs), { what: "mentor-leaves", mentor: "mentor-2" });
    expect([unmatched.length, gain.matched, dropped.length - added.length]).toEqual([1, -1, 1]);
  });

  test("somebody joins, places change, a pair is locked or banned", () => {
    const inputs = cohort();
    const matching = matchingOf(inputs);
    const seventh = menteeOf("mentee-6", "mentee-6@example.org", aMenteeForm());
    const joined = whatIf(inputs, matching, { what: "mentee-joins", mentee: seventh });
    expect(joined.unmatched.length).toBe(1);
    expect(whatIf(inputs, matching, { what: "places", mentor: "mentor-0", places: 2 }).gain.worst).toBeGreaterThanOrEqual(0);
    const newcomer = mentorOf("mentor-6", "mentor-6@example.org", aMentorForm(), 1);
    expect(whatIf(inputs, matching, { what: "mentor-joins", mentor: newcomer }).gain.worst).toBeGreaterThanOrEqual(0);
    expect(whatIf(inputs, matching, { what: "mentee-leaves", mentee: "mentee-0" }).gain.matched).toBe(-1);
    const [first] = matching.matches;
    if (first === undefined) throw new Error("a match was expected");
    const banned = whatIf(inputs, matching, { what: "ban", ...first });
    expect(banned.matches).not.toContainEqual(expect.objectContaining({ mentee: first.mentee, mentor: first.mentor }));
    const locked = whatIf(inputs, matching, { what: "lock", mentee: "mentee-0", mentor: "mentor-5" });
    expect(locked.matches).toContainEqual(expect.objectContaining({ mentee: "mentee-0", mentor: "mentor-5" }));
  });
});
