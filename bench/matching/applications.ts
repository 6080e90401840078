/** 10,000 mentees and 3,500 mentors from their answers: constraints, scores and solution, with the peak memory of the process. */
import type { MenteeForm, MentorForm } from "@tamkine/core/application/form";
import { meetingLanguages, regions, sectors, slots, styles, topics } from "@tamkine/core/application/form";
import { inputsFrom } from "@tamkine/core/matching/inputs";
import { matchingOf } from "@tamkine/core/matching/matching";
import { menteeOf, mentorOf } from "@tamkine/core/matching/person";
import { settingsOf } from "@tamkine/core/matching/settings";
import { check } from "@tamkine/core/matching/solve/check";
import { certificateOf } from "@tamkine/core/matching/solve/solve";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { randomFrom } from "./random.ts";

const random = randomFrom(5);
const one = <T>(list: readonly T[]) => list[random(list.length)] as T;
const some = <T>(list: readonly T[], count: number) => [...new Set(Array.from({ length: count }, () => one(list)))];

function answers() {
  return {
    name: "Someone",
    phone: null,
    gender: one(["woman", "man"] as const),
    languages: some(meetingLanguages, 2),
    region: one(regions),
    city: "",
    mode: one(["remote", "both", "both", "in-person"] as const),
    slots: some(slots, 3),
    adult: true,
    avoid: [],
    preferredGender: random(10) === 0 ? one(["woman", "man"] as const) : null,
    preferredGenderReason: "",
    style: random(3) === 0 ? null : one(styles),
    motivation: "",
    bodyLink: "",
    sector: random(5) === 0 ? null : one(sectors),
    experienceYears: random(30),
  };
}

const mentors = Array.from({ length: 3500 }, (_, i) => {
  const form: MentorForm = { role: "mentor", ...answers(), position: "", expertise: some(topics, 4), capacity: 3 };
  return mentorOf(`mentor-${i}`, `mentor-${i}@example.org`, form, 2 + random(3));
});
const mentees = Array.from({ length: 10_000 }, (_, i) => {
  const form: MenteeForm = { role: "mentee", ...answers(), situation: null, help: some(topics, 3), goal: "", notAJobOffer: true };
  return menteeOf(`mentee-${i}`, `mentee-${i}@example.org`, form);
});
const inputs = inputsFrom({ settings: settingsOf(tamkine), mentors, mentees, former: [], rulings: [] });
const begin = performance.now();
const matching = matchingOf(inputs);
const seconds = (performance.now() - begin) / 1000;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const { instance } = matching.problem;
const wrong = check(instance, { of: matching.solution.of, certificate: certificateOf(instance, matching.solution, "bottleneck") });
console.log(
  `10,000 mentees x 3,500 mentors, ${instance.graph.col.length.toLocaleString("en")} possible pairs: ${seconds.toFixed(1)} s (at most 60), ` +
    `peak ${peak} MB (at most 1769), ${matching.objective.matched} matched, ${wrong.length === 0 ? "verified" : "REFUTED"}`,
);
