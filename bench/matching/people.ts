/** Random people with the answers that applicants give. */
import { meetingLanguages, type MenteeForm, type MentorForm, sectors, slots, styles, topics } from "@tamkine/core/application/form";
import { type Inputs, inputsFrom } from "@tamkine/core/matching/inputs";
import { menteeOf, mentorOf, usualRegions } from "@tamkine/core/matching/person";
import { settingsOf } from "@tamkine/core/matching/settings";
import { tamkine } from "@tamkine/core/programme/tamkine";

/** Inputs of a cohort; mentors take `places()` mentees each. */
export function randomCohort(random: (below: number) => number, size: { mentors: number; mentees: number }, places: () => number): Inputs {
  const one = <T>(list: readonly T[]) => list[random(list.length)] as T;
  const some = <T>(list: readonly T[], count: number) => [...new Set(Array.from({ length: count }, () => one(list)))];
  const answers = () => ({
    name: "Someone",
    phone: null,
    gender: one(["woman", "man"] as const),
    languages: some(meetingLanguages, 2),
    region: one([...usualRegions, "abroad"]),
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
  });
  const mentors = Array.from({ length: size.mentors }, (_, i) => {
    const form: MentorForm = { role: "mentor", ...answers(), position: "", expertise: some(topics, 4), capacity: 3 };
    return mentorOf(`mentor-${i}`, `mentor-${i}@example.org`, form, places());
  });
  const mentees = Array.from({ length: size.mentees }, (_, i) => {
    const form: MenteeForm = { role: "mentee", ...answers(), situation: null, help: some(topics, 3), goal: "", notAJobOffer: true };
    return menteeOf(`mentee-${i}`, `mentee-${i}@example.org`, form);
  });
  return inputsFrom({ settings: settingsOf(tamkine), mentors, mentees, former: [], rulings: [] });
}
