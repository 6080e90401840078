/** What walkers type and tick, step by step, by the forms' names. */
import type { Role } from "@tamkine/core/programme/programme";
import { ratings } from "@tamkine/core/survey/survey";
import { nameOf, type Walker } from "./people.ts";
import type { Answers } from "./walk.ts";

const ticks = (...names: string[]): Answers => Object.fromEntries(names.map((name) => [name, "yes"]));

/** The six steps of signing up. */
export const signUpSteps = (walker: Walker): readonly Answers[] => [
  { name: nameOf(walker), email: walker.address, phone: "+212 6 12 34 56 78", mailLanguage: walker.language },
  byRole[walker.role].path,
  byRole[walker.role].purpose,
  { languages: ["french", "darija"], region: "casablanca-settat", city: "Casablanca", mode: "both", slots: ["saturday-morning", "sunday"] },
  {},
  ticks("adult", ...(walker.role === "mentee" ? ["notAJobOffer"] : []), "charter", "processing", "sharing", "abroad", "contact"),
];

const byRole: Record<Role, { path: Answers; purpose: Answers }> = {
  mentor: {
    path: { bodyLink: "Membre", position: "Directrice financière", sector: "banking", experienceYears: "18" },
    purpose: { expertise: ["corporate-finance", "leadership"], capacity: "1", motivation: "Transmettre ce que l’on m’a appris." },
  },
  mentee: {
    path: { bodyLink: "Membre", situation: "student", sector: "banking", experienceYears: "1" },
    purpose: { help1: "corporate-finance", help2: "leadership", goal: "Préparer mon premier poste.", motivation: "Apprendre." },
  },
};

/** A happy survey. */
export const surveyAnswers: Answers = {
  ...Object.fromEntries(ratings.map((name) => [name, "5"])),
  recommend: "9",
  meetingsHeld: "1",
  again: "yes",
  best: "L’écoute.",
};
