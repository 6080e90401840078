/** Filled-in sign-up forms for tests; say only what a test is about. */
import type { MenteeForm, MentorForm } from "../application/form.ts";

const common = {
  phone: "+212600000001",
  gender: null,
  languages: ["darija", "french"],
  region: "rabat-sale-kenitra",
  city: "Rabat",
  mode: "both",
  slots: ["monday-evening", "saturday-morning"],
  adult: true,
  avoid: [],
  preferredGender: null,
  preferredGenderReason: "",
  style: null,
  motivation: "",
} satisfies Partial<MentorForm>;

/** A mentor open to everything: twelve years in banking, one place. */
export function aMentorForm(said: Partial<Omit<MentorForm, "role">> = {}): MentorForm {
  return {
    role: "mentor",
    ...common,
    name: "Nadia Alami",
    bodyLink: "",
    position: "Économiste",
    sector: "banking",
    experienceYears: 12,
    expertise: ["corporate-finance", "negotiation"],
    capacity: 1,
    ...said,
  };
}

/** A mentee open to everything: a student who wants help in finance first. */
export function aMenteeForm(said: Partial<Omit<MenteeForm, "role">> = {}): MenteeForm {
  return {
    role: "mentee",
    ...common,
    name: "Sami Benali",
    bodyLink: "",
    situation: "student",
    sector: "banking",
    experienceYears: 1,
    help: ["corporate-finance", "leadership"],
    goal: "Clarifier mon projet professionnel",
    notAJobOffer: true,
    ...said,
  };
}
