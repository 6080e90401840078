/** The committee's report as data: everything in it is an aggregate, whoever asks for it. Schema in words: docs/report.md. */
import * as z from "zod";
import { Schedule } from "../cohort/cohort.ts";
import { Phase } from "../cohort/phase.ts";
import { Localized } from "../kernel/text.ts";
import { type Day, dayOf, type Moment, Moment as At } from "../kernel/time.ts";
import { type Figure, promisedFigures } from "../kpi/figure.ts";
import { FigureId } from "../kpi/kept-figure.ts";
import { type Looks, shownFigures } from "../kpi/shown.ts";
import { Body, Role } from "../programme/programme.ts";
import { freeQuestions, surveyWords } from "../survey/results.ts";
import type { World } from "../world.ts";
import { Account } from "./account.ts";
import { Lessons } from "./lessons.ts";

/** Raised when a reader of an older report could misread a newer one. */
export const formatVersion = 1;

export const ReportFigure = z.object({
  id: FigureId,
  value: z.number().nullable(),
  unit: z.enum(["share", "count", "score", "days"]),
  goal: z.number().nullable(),
  met: z.boolean().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).exactOptional(),
  of: z.object({ numerator: z.int(), denominator: z.int() }).exactOptional(),
  hidden: z.boolean(),
  promised: z.boolean(),
});
export type ReportFigure = z.infer<typeof ReportFigure>;

export const Report = z.object({
  format: z.literal("tamkine-report"),
  formatVersion: z.literal(formatVersion),
  programme: z.object({ id: z.string(), name: Localized, bodies: z.array(Body) }),
  cohort: z.string(),
  phase: Phase,
  schedule: Schedule,
  publishedOn: z.iso.date().nullable(),
  /** When figures were counted; provisional until they are frozen, then numbered from 1 with each correction. */
  at: At,
  on: z.iso.date(),
  provisional: z.boolean(),
  versions: z.array(z.object({ number: z.int().min(1), on: z.iso.date(), reason: z.string() })),
  figures: z.array(ReportFigure),
  account: Account,
  words: z.array(
    z.object({
      question: z.enum(freeQuestions),
      groups: z.array(z.object({ role: Role.nullable(), texts: z.array(z.string()) })),
      tooFew: z.boolean(),
    }),
  ),
  lessons: Lessons.pick({ all: true, fr: true, ar: true, en: true }).nullable(),
  earlier: z.array(z.object({ cohort: z.string(), figures: z.array(ReportFigure) })),
});
export type Report = z.infer<typeof Report>;

export interface Reported {
  world: World;
  /** When the figures were counted, and whether they are frozen. */
  at: Moment;
  provisional: boolean;
  figures: readonly Figure[];
  /** What else was shown of it. */
  looks: Looks;
  account: Account;
  versions: readonly { number: number; at: Moment; reason: string }[];
  lessons: Lessons | undefined;
  /** Frozen figures of cohorts before this one, the latest first. */
  earlier: readonly { cohort: string; figures: readonly Figure[]; looks: Looks }[];
}

/** What people said in the survey is in it once the figures are frozen: two reports of days before would differ by one person's answer. */
export function reportOf({ world, at, provisional, figures, looks, account, versions, lessons, earlier }: Reported): Report {
  const { programme, cohort } = world;
  const on = (moment: Moment): Day => dayOf(moment, programme.timeZone);
  return Report.parse({
    format: "tamkine-report",
    formatVersion,
    programme: { id: programme.id, name: programme.name, bodies: programme.bodies },
    cohort: cohort.cohort,
    phase: cohort.phase,
    schedule: cohort.schedule,
    publishedOn: cohort.published ? on(cohort.published.at) : null,
    at,
    on: on(at),
    provisional,
    versions: versions.map((one) => ({ number: one.number, on: on(one.at), reason: one.reason })),
    figures: toReport(figures, looks),
    account: provisional ? { ...account, questions: [] } : account,
    words: (provisional ? [] : surveyWords(world, at, true)).map((said) => ({
      ...said,
      groups: said.groups.map(({ role, texts }) => ({ role: role ?? null, texts: [...texts] })),
    })),
    lessons: lessons ?? null,
    earlier: earlier.map((one) => ({ cohort: one.cohort, figures: toReport(one.figures, one.looks) })),
  } satisfies z.input<typeof Report>);
}

const toReport = (figures: readonly Figure[], looks: Looks): ReportFigure[] =>
  shownFigures(figures, true, looks).map((shown) => ({ ...shown, promised: promisedFigures.includes(shown.id) }));
