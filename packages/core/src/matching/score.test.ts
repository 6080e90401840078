import { describe, expect, test } from "vitest";
import { tamkine } from "../programme/tamkine.ts";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import type { MenteeForm, MentorForm } from "../application/form.ts";
import { admission, brokenConstraints } from "./constraints.ts";
import { type Mentee, type Mentor, menteeOf, mentorOf, type Particular } from "./person.ts";
import type { Constraint, Criterion } from "./proposal.ts";
import { highest, maxima, score, scorer } from "./score.ts";

const { weights } = tamkine;
const mentor = (said: Partial<MentorForm> = {}): Mentor => mentorOf("x", "x@example.org", aMentorForm(said), 1);
const mentee = (said: Partial<MenteeForm> = {}): Mentee => menteeOf("a", "a@example.org", aMenteeForm(said));

function points(criterion: Criterion, x: Partial<MentorForm>, a: Partial<MenteeForm>): { points: number; neutral: boolean } {
  const one = score(mentor(x), mentee(a), weights).criteria.find((c) => c.criterion === criterion);
  return { points: one?.points ?? -1, neutral: one?.neutral ?? false };
}

/** Answers that both forms ask for. */
type Shared = Partial<Pick<MentorForm, "languages" | "mode" | "region" | "gender" | "preferredGender" | "avoid">>;

describe("criteria, in hundredths of a point", () => {
  const table: [string, Criterion, Partial<MentorForm>, Partial<MenteeForm>, number][] = [
    ["all three wishes", "help", { expertise: ["audit", "trade", "research"] }, { help: ["audit", "trade", "research"] }, 3500],
    ["the first of three", "help", { expertise: ["audit"] }, { help: ["audit", "trade", "research"] }, 1750],
    ["the last of three", "help", { expertise: ["research"] }, { help: ["audit", "trade", "research"] }, 583],
    ["the second of two", "help", { expertise: ["trade"] }, { help: ["audit", "trade"] }, 1400],
    ["both preferences", "preference", { gender: "man", preferredGender: "woman" }, { gender: "woman", preferredGender: "man" }, 2000],
    ["one stated and met", "preference", { gender: "man", preferredGender: null }, { preferredGender: "man" }, 1500],
    ["one stated, against a waiver", "preference", { gender: "woman", preferredGender: null }, { preferredGender: "man" }, 500],
    ["same sector", "sector", { sector: "energy" }, { sector: "energy" }, 1500],
    ["another sector", "sector", { sector: "energy" }, { sector: "health" }, 0],
    ["same style", "style", { style: "listener" }, { style: "listener" }, 1000],
    ["another style", "style", { style: "listener" }, { style: "challenger" }, 0],
    ["one time in common", "slots", { slots: ["sunday"] }, { slots: ["sunday", "friday-evening"] }, 500],
    ["two times in common", "slots", { slots: ["sunday", "friday-evening"] }, { slots: ["sunday", "friday-evening"] }, 1000],
    ["no time in common", "slots", { slots: ["sunday"] }, { slots: ["friday-evening"] }, 0],
    ["same region", "region", { region: "oriental" }, { region: "oriental" }, 500],
    ["another region", "region", { region: "oriental" }, { region: "fes-meknes" }, 0],
    ["ten years apart", "experience", { experienceYears: 12 }, { experienceYears: 2 }, 500],
    ["three years apart", "experience", { experienceYears: 5 }, { experienceYears: 2 }, 300],
    ["twenty-five years apart", "experience", { experienceYears: 25 }, { experienceYears: 0 }, 250],
    ["forty years apart", "experience", { experienceYears: 40 }, { experienceYears: 0 }, 0],
    ["the mentee has more", "experience", { experienceYears: 2 }, { experienceYears: 9 }, 0],
  ];
  for (const [name, criterion, x, a, expected] of table) {
    test(`${criterion}: ${name}`, () => {
      expect(points(criterion, x, a)).toEqual({ points: expected, neutral: false });
    });
  }

  const missing: [Criterion, Partial<MentorForm>, Partial<MenteeForm>, number][] = [
    ["help", { expertise: [] }, {}, 1750],
    ["preference", { preferredGender: null }, { preferredGender: null }, 1000],
    ["sector", { sector: "other" }, { sector: "other" }, 750],
    ["style", { style: null }, {}, 500],
    ["slots", {}, { slots: [] }, 500],
    ["region", { region: "abroad" }, { region: "abroad" }, 250],
    ["experience", { experienceYears: null }, {}, 250],
  ];
  for (const [criterion, x, a, expected] of missing) {
    test(`${criterion}: a missing answer is neutral, and says so`, () => {
      expect(points(criterion, x, a)).toEqual({ points: expected, neutral: true });
    });
  }

  test("the total is the sum, the same from the fast way, and weights are scaled to 10,000 exactly", () => {
    const [x, a] = [mentor(), mentee()];
    const { total, criteria } = score(x, a, weights);
    expect(criteria.reduce((sum, one) => sum + one.points, 0)).toBe(total);
    expect(scorer(weights)(x, a)).toBe(total);
    const odd = { help: 1, preference: 1, sector: 1, style: 0, slots: 0, region: 0, experience: 0 };
    expect(maxima(odd).reduce((sum, max) => sum + max, 0)).toBe(highest);
    expect(maxima({ ...odd, help: 0, preference: 0, sector: 0 })).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("constraints", () => {
  const broken = (x: Mentor, a: Mentee) => brokenConstraints(x, a);
  const together: Shared = { languages: ["french"], mode: "remote", preferredGender: null, avoid: [] };
  const fine = (said: Shared = {}): Shared => ({ ...together, ...said });
  const table: [string, Constraint[], Shared, Shared][] = [
    ["nothing against it", [], fine(), fine()],
    ["no common language", ["language"], fine({ languages: ["english"] }), fine()],
    ["in person and at a distance", ["mode"], fine({ mode: "in-person" }), fine()],
    ["in person, one region", [], fine({ mode: "in-person", region: "oriental" }), fine({ mode: "both", region: "oriental" })],
    [
      "in person, two regions",
      ["mode"],
      fine({ mode: "in-person", region: "oriental" }),
      fine({ mode: "in-person", region: "fes-meknes" }),
    ],
    ["in person, both abroad", ["mode"], fine({ mode: "in-person", region: "abroad" }), fine({ mode: "in-person", region: "abroad" })],
    ["the mentor asked not to", ["conflict"], fine({ avoid: ["a@example.org"] }), fine()],
    ["the mentee asked not to", ["conflict"], fine(), fine({ avoid: ["x@example.org"] })],
    ["a preference not met", ["gender"], fine({ preferredGender: "woman" }), fine({ gender: "man" })],
    ["a preference and no answer", ["gender"], fine({ gender: null }), fine({ preferredGender: "woman" })],
  ];
  for (const [name, expected, x, a] of table) {
    test(`pairs: ${name}`, () => {
      const [one, other] = [mentor(x), mentee(a)];
      expect(broken(one, other)).toEqual(expected);
      expect(admission()(one, other)).toBe(expected.length === 0);
    });
  }

  test("history, rulings, waivers, switched-off constraints and a mentor without places", () => {
    const x = mentor(fine());
    const about = (said: Partial<Particular>): Mentee => ({
      ...mentee(fine()),
      particular: new Map([["x", { banned: false, locked: false, former: false, waived: [], ...said }]]),
    });
    expect(broken(x, about({ banned: true }))).toEqual(["ban"]);
    expect(broken(x, about({ former: true }))).toEqual(["former"]);
    expect(broken(x, about({ former: true, locked: true }))).toEqual([]);
    expect(broken(x, about({ former: true, waived: ["former"] }))).toEqual([]);
    expect(brokenConstraints(x, about({ former: true }), ["former"])).toEqual([]);
    expect(broken({ ...x, capacity: 0 }, about({}))).toEqual(["capacity"]);
    expect(broken({ ...x, email: "a@example.org" }, about({}))).toEqual(["conflict"]);
  });
});
