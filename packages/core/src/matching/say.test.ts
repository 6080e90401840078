import { describe, expect, test } from "vitest";
import { languages } from "../kernel/text.ts";
import ar from "./messages/ar.ts";
import en from "./messages/en.ts";
import fr from "./messages/fr.ts";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { constraintRules } from "./constraints.ts";
import { menteeOf, mentorOf } from "./person.ts";
import type { Shortage } from "./proposal.ts";
import { sayMatching, sayShortage } from "./say.ts";
import { criterionRules } from "./score.ts";

const shortage: Shortage = {
  mentees: ["a", "b", "c"],
  mentors: ["x"],
  places: 2,
  closedBy: { language: 4, mode: 1 },
  relaxations: [
    [{ change: "place", mentor: "x" }],
    [{ change: "waive", constraint: "mode", mentee: "a", mentor: "y" }],
    [{ change: "recruit", language: "spanish", mode: "remote", region: null, gender: "woman", places: 2, mentees: ["a", "b"] }],
  ],
};

describe("matching in words", () => {
  test("the three languages have the same texts", () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
    expect(Object.keys(ar)).toEqual(Object.keys(fr));
  });

  test("every criterion and constraint has its name and sentence, with the numbers it is given", () => {
    const mentor = mentorOf("x", "x@example.org", aMentorForm(), 1);
    const mentee = menteeOf("a", "a@example.org", aMenteeForm());
    for (const language of languages) {
      for (const rule of criterionRules)
        expect(sayMatching(language, `criterion.${rule.name}.reason`, rule.facts(mentor, mentee))).not.toMatch(/[{}]/u);
      for (const rule of constraintRules) expect(sayMatching(language, `constraint.${rule.name}.broken`)).not.toMatch(/[{}]/u);
    }
  });

  test("no pair has no weakest, one pair no average", () => {
    for (const language of languages) {
      const said = (matched: number) => sayMatching(language, "summary.result", { matched, worst: "12.50", mean: "60.00" });
      expect([0, 1, 2].map((n) => [said(n).includes("12.50"), said(n).includes("60.00")])).toEqual([
        [false, false],
        [true, false],
        [true, true],
      ]);
    }
  });

  test("a shortage is told with its counts, its people and its ways out", () => {
    const [title, group, people, mentors, closed, ways, ...list] = sayShortage("fr", shortage, 1, (id) => id.toUpperCase());
    expect(title).toBe("1\u00a0personne reste sans mentor.");
    expect(group).toContain("3\u00a0personnes");
    expect(group).toContain("2\u00a0places");
    expect(people).toContain("A, B et C");
    expect(mentors).toContain("X");
    expect(closed).toContain("Langue (4\u00a0binômes)");
    expect(ways).toContain("à elle seule");
    expect(list).toEqual([
      "• demander à X une place de plus",
      expect.stringContaining("A – Y"),
      expect.stringContaining("(2\u00a0places), parlant espagnol, à distance, pour A et B"),
    ]);
    expect(list[2]).toContain("une femme mentor");
    for (const language of languages) expect(sayShortage(language, shortage, 1, (id) => id).join(" ")).not.toMatch(/[{}]/u);
  });
});
