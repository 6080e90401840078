/** People as matching sees them: their answers as small numbers, so that millions of pairs can be compared. */
import { type Form, type MenteeForm, type MentorForm, meetingLanguages, sectors, slots, styles, topics } from "../application/form.ts";
import { moroccanRegions } from "../programme/regions.ts";
import type { Constraint } from "./proposal.ts";

/** Stands for an answer that was not given. */
export const unknown = -1;
export const inPerson = 1;
export const remote = 2;

export interface Person {
  id: string;
  email: string;
  /** 1 woman, 2 man, 0 not given; the same for whom the person wants to be paired with. */
  gender: number;
  wants: number;
  /** Sets of answers, a bit each; 0 when none was given. */
  languages: number;
  modes: number;
  slots: number;
  /** Positions in the form's lists; unknown when not given, and when the answer compares to nothing ("other", "abroad"). */
  region: number;
  style: number;
  sector: number;
  /** Whole years, or unknown. */
  experience: number;
  /** Addresses of people this person must not be paired with. */
  avoid: ReadonlySet<string>;
}

export interface Mentor extends Person {
  expertise: number;
  capacity: number;
}

export interface Mentee extends Person {
  /** One bit each, the first wish first. */
  help: readonly number[];
  /** What is particular between this mentee and a mentor; null for most. */
  particular: ReadonlyMap<string, Particular> | null;
}

/** What organisers ruled or history says about one pair. */
export interface Particular {
  banned: boolean;
  locked: boolean;
  /** They were a pair before. */
  former: boolean;
  waived: readonly Constraint[];
}

/** A gender is known by its position. */
export const genders = [null, "woman", "man"] as const;

function bits<T>(list: readonly T[], chosen: readonly T[]): number {
  return chosen.reduce((set, answer) => set | (1 << list.indexOf(answer)), 0);
}

function place<T>(list: readonly T[], answer: T | null, nothing?: T): number {
  return answer === null || answer === nothing ? unknown : list.indexOf(answer);
}

const modeBits = { "in-person": inPerson, remote, both: inPerson | remote } as const satisfies Record<Form["mode"], number>;

function person(id: string, email: string, form: Form, regions: readonly string[]): Person {
  return {
    id,
    email,
    gender: genders.indexOf(form.gender),
    wants: genders.indexOf(form.preferredGender),
    languages: bits(meetingLanguages, form.languages),
    modes: modeBits[form.mode],
    slots: bits(slots, form.slots),
    region: place(regions, form.region),
    style: place(styles, form.style),
    sector: place(sectors, form.sector, "other"),
    experience: form.experienceYears ?? unknown,
    avoid: new Set(form.avoid),
  };
}

/** The regions of the programme that has not said any. */
export const usualRegions: readonly string[] = moroccanRegions.map((one) => one.id);

/**
 * @param capacity mentees at once, as agreed with the organisers (the form's answer may be older)
 * @param regions ids of the programme's regions; whoever lives in none of them meets nobody in person
 */
export function mentorOf(id: string, email: string, form: MentorForm, capacity: number, regions: readonly string[] = usualRegions): Mentor {
  return { ...person(id, email, form, regions), expertise: bits(topics, form.expertise), capacity };
}

/** @param regions as for mentors */
export function menteeOf(id: string, email: string, form: MenteeForm, regions: readonly string[] = usualRegions): Mentee {
  return { ...person(id, email, form, regions), help: form.help.map((topic) => 1 << topics.indexOf(topic)), particular: null };
}
