/** What the sign-up forms ask. Answers are codes, so that they match across languages; texts are in the messages. */
import * as z from "zod";
import { Slug } from "../kernel/item.ts";
import { type Language, tidy } from "../kernel/text.ts";
import { asksBody, bodyOf } from "../programme/body.ts";
import { isRegion } from "../programme/regions.ts";

/** Those that a programme may ask for; each of them stands for a bit in what matching reads, so new ones come last. */
export const meetingLanguages = [
  "darija",
  "arabic",
  "tamazight",
  "french",
  "english",
  "spanish",
  "german",
  "italian",
  "portuguese",
  "dutch",
  "turkish",
  "wolof",
] as const;
export const MeetingLanguage = z.enum(meetingLanguages);
export type MeetingLanguage = z.infer<typeof MeetingLanguage>;
/** In which of them whoever reads pages and letters in a language can meet. */
export const speechOf: Readonly<Record<Language, readonly MeetingLanguage[]>> = {
  fr: ["french"],
  ar: ["arabic", "darija"],
  en: ["english"],
};
/** Those of the first programme. */
export const moroccanLanguages = meetingLanguages.slice(0, 6);
/** Mentees one mentor may have at the most. */
export const maximumPlaces = 3;
export const meetingModes = ["in-person", "remote", "both"] as const;
export const slots = [
  "monday-evening",
  "tuesday-evening",
  "wednesday-evening",
  "thursday-evening",
  "friday-evening",
  "saturday-morning",
  "saturday-afternoon",
  "sunday",
  // Of countries whose days off are others.
  "sunday-evening",
  "friday-afternoon",
  "saturday-evening",
] as const;
export const styles = ["listener", "challenger", "structurer", "network-opener"] as const;
export const sectors = [
  "agriculture",
  "insurance",
  "banking",
  "digital",
  "logistics",
  "social-enterprise",
  "commerce",
  "energy",
  "consulting",
  "health",
  "public-administration",
  "education",
  "tourism",
  "media",
  "industry",
  "other",
] as const;
/** Fields in which a mentor offers help and a mentee wants it. */
export const topics = [
  "audit",
  "data-analysis",
  "digital-transformation",
  "marketing",
  "applied-economics",
  "negotiation",
  "trade",
  "corporate-finance",
  "public-speaking",
  "public-policy",
  "leadership",
  "sustainability",
  "business-law",
  "human-resources",
  "entrepreneurship",
  "writing",
  "project-management",
  "research",
] as const;
export const situations = ["student", "graduate", "employed", "entrepreneur", "seeking"] as const;

/** Characters of an answer in words; pages ask for no more. */
export const longest = {
  name: 120,
  city: 80,
  bodyLink: 200,
  position: 120,
  motivation: 500,
  preferredGenderReason: 300,
  goal: 300,
} as const;

const text = (max: number) => z.string().transform(tidy).pipe(z.string().max(max));
const required = (max: number) => z.string().transform(tidy).pipe(z.string().min(1).max(max));

const common = {
  name: required(longest.name),
  phone: z
    .string()
    .regex(/^\+[0-9]{8,15}$/u)
    .nullable(),
  gender: z.enum(["woman", "man"]).nullable(),
  languages: z.array(MeetingLanguage).min(1),
  /** One of the programme's, or abroad. */
  region: Slug,
  city: text(longest.city),
  mode: z.enum(meetingModes),
  slots: z.array(z.enum(slots)),
  adult: z.boolean(),
  /** Normalised addresses of people this person must not be paired with. */
  avoid: z.array(z.email()).max(10),
  preferredGender: z.enum(["woman", "man"]).nullable(),
  preferredGenderReason: text(longest.preferredGenderReason),
  style: z.enum(styles).nullable(),
  motivation: text(longest.motivation),
  /** The body they come from, where several have members of their role. */
  body: Slug.optional(),
};

export const MentorForm = z.object({
  role: z.literal("mentor"),
  ...common,
  bodyLink: text(longest.bodyLink),
  position: text(longest.position),
  sector: z.enum(sectors).nullable(),
  experienceYears: z.int().min(0).max(70).nullable(),
  expertise: z.array(z.enum(topics)).max(5),
  capacity: z.int().min(1).max(maximumPlaces),
});
export type MentorForm = z.infer<typeof MentorForm>;

export const MenteeForm = z.object({
  role: z.literal("mentee"),
  ...common,
  bodyLink: text(longest.bodyLink),
  situation: z.enum(situations).nullable(),
  sector: z.enum(sectors).nullable(),
  experienceYears: z.int().min(0).max(70).nullable(),
  /** Ranked, the first matters most. */
  help: z.array(z.enum(topics)).max(3),
  goal: text(longest.goal),
  notAJobOffer: z.boolean(),
});
export type MenteeForm = z.infer<typeof MenteeForm>;
export type Form = MentorForm | MenteeForm;

interface Answers {
  role: Form["role"];
  region: string;
  body?: string | undefined;
  help?: readonly string[];
}

type Home = Parameters<typeof isRegion>[0] & Parameters<typeof asksBody>[0];

/**
 * What is wrong with answers that each by itself may be given, by field: a region that is none of the programme's, the same wish said
 * twice, none of the bodies where there are several to come from. Empty when nothing is.
 * @param answers as typed, also before anything else of the form is checked
 */
export function unfit({ role, region, body, help = [] }: Answers, programme: Home): Record<string, string> {
  return {
    ...(asksBody(programme, role) && !bodyOf(programme, role, body) && { body: "missing" }),
    ...(!isRegion(programme, region) && { region: "invalid" }),
    ...(new Set(help).size < help.length && { help: "invalid" }),
  };
}
