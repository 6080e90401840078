/** What a cohort came to beside its figures, as a committee may read it. Kept with them, so that it outlives the people's data. */
import * as z from "zod";
import { Role } from "../programme/programme.ts";
import { questions } from "../survey/survey.ts";
import { BodyLine } from "./bodies.ts";
import { GatheringLine } from "./gatherings.ts";
import type { FigureId } from "../kpi/figure.ts";
import { nudges } from "../letter/catalogue.ts";
import { Cell, Part } from "./part.ts";
import { Pairs } from "./pairs.ts";
import { People } from "./people.ts";

/** What was done where pairs did not get on by themselves, and what came of it. */
export const Interventions = z.object({
  /** By kind of nudge: how many pairs were written to, and how many of them met within fourteen days. */
  nudged: z.array(z.object({ letter: z.enum(nudges), pairs: Cell, met: Part })),
  /** Mentees given another mentor: how many, how many of those new pairs both accepted, and how many met as often as promised. */
  rematched: z.object({ pairs: Cell, accepted: Part, enough: Part }),
});
export type Interventions = z.infer<typeof Interventions>;

export const drawnFigures = ["pairCompletion", "activeParticipation"] as const satisfies readonly FigureId[];

/** How one of these figures grew, week by week. */
export const Line = z.object({
  figure: z.enum(drawnFigures),
  /** To 5 %: two exact values of one group side by side would tell of few people; one that few people make is not exact at all. */
  points: z.array(z.object({ on: z.iso.date(), share: z.number().min(0).max(1) })),
});
export type Line = z.infer<typeof Line>;

const Shown = z.object({ people: Cell, cells: z.array(z.int().min(0).nullable()), mean: z.number().nullable() });

/** The answers to one question of the end survey, from the lowest on; cells of one to four people are null. */
export const QuestionAccount = z.object({
  question: z.enum(questions),
  from: z.int(),
  /** Who gave 4 or 5, or would do it again, or recommends with 9 or 10, rounded to 5 %; null for fewer than five. */
  content: z.number().min(0).max(1).nullable(),
  together: Shown,
  roles: z.record(Role, Shown.extend({ content: z.number().min(0).max(1).nullable() })).exactOptional(),
});

export const Account = z.object({
  people: z.array(People),
  /** Accounts of before have none. */
  bodies: z.array(BodyLine).default([]),
  pairs: Pairs,
  gatherings: z.array(GatheringLine),
  questions: z.array(QuestionAccount),
  interventions: Interventions,
  lines: z.array(Line),
  /** The committee's decisions that leave people out of the figures: the meeting's day, and how many. */
  exclusions: z.array(z.object({ on: z.iso.date().nullable(), people: z.int().min(1) })),
});
export type Account = z.infer<typeof Account>;
