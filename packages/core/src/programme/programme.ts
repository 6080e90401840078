/** A programme: who runs it, its rules, goals and weights. All of it data, so that another alliance needs settings and no code. */
import * as z from "zod";
import { MeetingLanguage, moroccanLanguages } from "../application/form.ts";
import { OptionalQuestion } from "../application/questions.ts";
import { Slug, version } from "../kernel/item.ts";
import { Email, Language, Localized } from "../kernel/text.ts";
import { Ruling } from "../kernel/ruling.ts";
import { Span } from "../kernel/span.ts";
import { Moment } from "../kernel/time.ts";
import { Body } from "./body.ts";
import { Country, morocco } from "./country.ts";
import { DataLaw, moroccanDataLaw } from "./data-law.ts";
import { LogoRef } from "./logo.ts";
import { Offered } from "./offered.ts";
import { moroccanRegions, Regions } from "./regions.ts";
import { MatchingChoices, Weights } from "../matching/settings.ts";

export { Body, BodyRole, bodyRoles, otherRole, Role, roles } from "./body.ts";

const share = z.number().min(0).max(1);
const count = z.int().min(0);

/** What the convention promises; figures are shown against these. */
export const Goals = z.object({
  mentors: count,
  mentees: count,
  coverage: share,
  meetingsPerPair: count,
  participation: share,
  satisfaction: share,
  responseRate: share,
  gatheringPresence: share,
  committeeMeetings: count,
});

/** Lengths and delays, in days unless the name says otherwise. */
export const Rules = z.object({
  minimumAge: count,
  meetingMinutes: count,
  contestDays: count,
  acceptReminderDays: count,
  acceptAlertDays: count,
  firstMeetingDays: count,
  gapDays: count,
  earlyPulseDays: count,
  letterHour: z.int().min(0).max(23),
  months: z.object({ min: count, max: count }),
  /** How many begin in a year: the next one is proposed in this rhythm. */
  cohortsAYear: z.int().min(1).max(4).default(2),
  minimumLength: z.object({ intake: count, selection: count, matching: count, mentoring: count, survey: count, closeout: count }),
  decisionReminderDays: count,
  surveyReminderDays: z.array(count),
  draftReminderDays: z.array(count),
});

/**
 * Who gets a certificate: whoever held so many effective meetings. `automatic`: when the survey is over, by itself; else when an
 * organiser issues them.
 */
export const CertificateRule = z.object({ meetings: z.int().min(1).max(20).default(3), automatic: z.boolean().default(true) });

/** How long a convention's term can be, in months, and how long before its end notice can be due, in days. */
export const conventionBounds = { months: { least: 1, most: 60 }, noticeDays: { least: 0, most: 366 } } as const;
const within = ({ least, most }: { least: number; most: number }) => z.int().min(least).max(most);

/** The convention's term: it renews tacitly after so many months, unless somebody gives notice in time. */
export const Convention = z.object({
  start: z.iso.date(),
  months: within(conventionBounds.months),
  noticeDays: within(conventionBounds.noticeDays),
});
export type Convention = z.infer<typeof Convention>;

/** Months after a cohort's end after which what goes, and how many days before it is announced. */
export const RetentionSettings = z.object({
  rejectedMonths: count,
  notesMonths: count,
  identifiableMonths: count,
  warningDays: count.default(28),
});

/** All charters there ever were, since people agreed to them; the last one counts. Articles are lines; null stands for the usual charter. */
const Charters = z.array(z.object({ since: Moment, articles: Localized.nullable() })).default([]);

export const Programme = z.object({
  kind: z.literal("programme"),
  id: Slug,
  version,
  name: Localized,
  about: Localized,
  bodies: z.array(Body).min(1),
  timeZone: z.string(),
  /** Of people who have said none, and of pages where the browser asks for none of ours. */
  language: Language.default("fr"),
  languages: Offered,
  country: Country.default(() => morocco),
  /** Where people can say that they live, beside abroad. */
  regions: Regions.default(() => [...moroccanRegions]),
  /** Languages in which people can say that they can meet. */
  spoken: z
    .array(MeetingLanguage)
    .min(1)
    .default(() => [...moroccanLanguages]),
  /** Optional questions that its form leaves out. */
  unasked: z.array(OptionalQuestion).default([]),
  colour: z.string().regex(/^#[0-9a-f]{6}$/u),
  logo: LogoRef.nullable().default(null),
  sender: z.object({ name: z.string(), address: Email, replyTo: Email }),
  /** The data-protection regulator's receipt number, shown on forms. */
  receipt: z.string().nullable(),
  /** Its data is kept in another country, which nobody can take part in without agreeing to it. */
  keptAbroad: z.boolean().default(true),
  /** Which law protects what people say of themselves, and who gives the receipt. */
  dataLaw: DataLaw.default(() => moroccanDataLaw),
  /** In words of its own; with none they are the usual ones. */
  charters: Charters,
  goals: Goals,
  rules: Rules,
  weights: Weights,
  matching: MatchingChoices.prefault({}),
  /** All its letters wait, and why. */
  lettersPaused: Ruling.optional(),
  /** When they waited before. */
  lettersHeld: z.array(Span).optional(),
  /** Nobody is told of it as one to join, and no cohort is founded. */
  closed: z.object({ by: z.string(), at: Moment }).optional(),
  certificates: CertificateRule.prefault({}),
  convention: Convention.nullable().default(null),
  retention: RetentionSettings,
});
export type Programme = z.infer<typeof Programme>;
