/** A cohort: one run of the programme, from its first sign-up to its closing report. */
import * as z from "zod";
import { Slug, version } from "../kernel/item.ts";
import { Ruling } from "../kernel/ruling.ts";
import { Span } from "../kernel/span.ts";
import { Day, Moment } from "../kernel/time.ts";
import { Phase } from "./phase.ts";

/**
 * The cohort's dates, local days. A phase's last day counts whole: the next step happens the morning after.
 * - intakeOpens: first day of sign-up; intakeCloses: its last day
 * - selectionEnds, matchingEnds: last days for selecting and for publishing the pairs
 * - mentoringEnds, surveyEnds: last days of mentoring and of the survey; closes: the day the cohort closes
 */
export const Schedule = z.object({
  intakeOpens: Day,
  intakeCloses: Day,
  selectionEnds: Day,
  matchingEnds: Day,
  mentoringEnds: Day,
  surveyEnds: Day,
  closes: Day,
});
export type Schedule = z.infer<typeof Schedule>;
export type Milestone = keyof Schedule;

/** What organisers decide at the close of intake when the numbers are short. */
export const QuorumChoice = z.enum(["extend", "go-on", "cancel"]);
export type QuorumChoice = z.infer<typeof QuorumChoice>;

export const Cohort = z.object({
  kind: z.literal("cohort"),
  programme: Slug,
  cohort: Slug,
  version,
  phase: Phase,
  schedule: Schedule,
  /** Address of the running state machine, once started. */
  execution: z.string().nullable(),
  /** The organisers' ruling at quorum, if one was needed; `extend` is cleared once the date moved. */
  quorum: Ruling.extend({ choice: QuorumChoice }).nullable(),
  /** When organisers ended selection, and by whom; selection ends only by a person. */
  selected: z.object({ by: z.string(), at: Moment }).nullable(),
  /** D0: when the pairs were published, with M0 and T0 frozen (ids). */
  published: z.object({ at: Moment, mentees: z.array(z.string()), mentors: z.array(z.string()) }).nullable(),
  /** Ids left out of the figures' denominators, each by a committee decision. */
  exclusions: z.array(z.object({ participant: z.string(), decision: z.string() })),
  /** D1: when mentoring ended. */
  mentoringEndedAt: Moment.nullable(),
  surveyEndedAt: Moment.nullable(),
  /** The figures as frozen at closeout. */
  frozenAt: Moment.nullable(),
  /** A step of the workflow that keeps failing, waiting for an organiser. */
  trouble: z.object({ step: z.string(), since: Moment }).nullable(),
  /** Since when a letter of it is in doubt: it may have left or not, until an organiser sees to it. */
  doubt: Moment.optional(),
  /** Who wished to be erased and is not yet, by the id of their application: by whom and when that was begun. */
  erasing: z.array(z.object({ id: z.string(), by: z.string(), at: Moment })).exactOptional(),
  /** Its letters wait, and why. */
  lettersPaused: Ruling.optional(),
  /** When they waited before. */
  lettersHeld: z.array(Span).optional(),
  /** Why the cohort was cancelled, when it was; for organisers only. */
  cancelled: Ruling.optional(),
});
export type Cohort = z.infer<typeof Cohort>;

/** A cohort to which nothing has happened yet: in draft, never stored. */
export function newCohort({ programme, cohort }: Pick<Cohort, "programme" | "cohort">, schedule: Schedule): Cohort {
  return {
    kind: "cohort",
    programme,
    cohort,
    version: 0,
    phase: "draft",
    schedule,
    execution: null,
    quorum: null,
    selected: null,
    published: null,
    exclusions: [],
    mentoringEndedAt: null,
    surveyEndedAt: null,
    frozenAt: null,
    trouble: null,
  };
}
