/** The end survey and the two pulses on the way. */
import * as z from "zod";
import type { Cohort } from "../cohort/cohort.ts";
import { version } from "../kernel/item.ts";
import { tidy } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";
import { Role } from "../programme/programme.ts";

/** Room for what somebody writes of how it was, in characters. */
export const longestWords = 1000;

/** Whether answers are still taken: an organiser may have ended it before its day. */
export const isSurveyOpen = ({ phase, surveyEndedAt }: Cohort): boolean => phase === "survey" && surveyEndedAt === null;

/** Questions answered 1 to 5, in the form's order. `overall` decides satisfaction. */
export const ratings = [
  "overall",
  "trust",
  "listened",
  "availability",
  "relevance",
  "progress",
  "usefulness",
  "support",
  "gatherings",
  "equality",
] as const;
/** Questions whose answers are counted. */
export const questions = [...ratings, "recommend", "again"] as const;
export type Question = (typeof questions)[number];

/** Those that whoever had nobody to meet can answer. */
export const ratingsAlone: readonly (typeof ratings)[number][] = ["overall", "support", "gatherings"];
const rating = z.int().min(1).max(5);
const optional = rating.nullable();

export const SurveyAnswers = z.object({
  overall: rating,
  trust: optional,
  listened: optional,
  availability: optional,
  relevance: optional,
  progress: optional,
  usefulness: optional,
  support: optional,
  gatherings: optional,
  equality: optional,
  recommend: z.int().min(0).max(10).nullable(),
  meetingsHeld: z.int().min(0).max(99).nullable(),
  again: z.boolean().nullable(),
  best: z.string().transform(tidy).pipe(z.string().max(longestWords)),
  worst: z.string().transform(tidy).pipe(z.string().max(longestWords)),
  alert: z.string().transform(tidy).pipe(z.string().max(longestWords)),
});
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;

/** One person's end survey. */
export const Answer = z.object({
  kind: z.literal("answer"),
  programme: z.string(),
  cohort: z.string(),
  participant: z.string(),
  version,
  role: Role,
  at: Moment,
  answers: SurveyAnswers,
  /** The pair whose mentor may read `answers.best`, without a name; the mentee ticked it. */
  passOn: z.string().exactOptional(),
  /** Organisers, by id, who do not read the alert, for it may be about them. */
  keptFrom: z.array(z.string()).exactOptional(),
  /** Organisers keep those words from the mentor. */
  heldBack: z.boolean().exactOptional(),
});
export type Answer = z.infer<typeof Answer>;

/** The survey as someone typed it to go on with later: nothing in it is checked, and it is counted nowhere. */
export const Draft = z.object({
  kind: z.literal("draft"),
  programme: z.string(),
  cohort: z.string(),
  participant: z.string(),
  version,
  at: Moment,
  /** Field → what was typed. */
  answers: z.record(z.string(), z.array(z.string())),
});
export type Draft = z.infer<typeof Draft>;

/** A pulse: one click on how it goes, early or at mid-term. */
export const Pulse = z.object({
  kind: z.literal("pulse"),
  programme: z.string(),
  cohort: z.string(),
  participant: z.string(),
  which: z.enum(["early", "middle"]),
  version,
  mood: rating,
  at: Moment,
});
export type Pulse = z.infer<typeof Pulse>;
