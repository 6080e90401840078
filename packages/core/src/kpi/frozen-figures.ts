/** The figures as they stood at closeout, kept after everything that names a person is erased. */
import { z } from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";
import { type Figure, figureIds } from "./figure.ts";

const Row = z.object({
  of: z.string(),
  id: z.string(),
  counts: z.boolean(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

const FrozenFigure = z.object({
  id: z.enum(figureIds),
  value: z.number().nullable(),
  unit: z.enum(["share", "count", "score", "days"]),
  numerator: z.int().min(0),
  denominator: z.int().min(0),
  goal: z.number().nullable(),
  met: z.boolean().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).exactOptional(),
  rows: z.array(Row),
}) satisfies z.ZodType<Figure>;

/** One a cohort. Rows are empty here: ids of people are not kept, and figures computed at `at` give them while they exist. */
export const FrozenFigures = z.object({
  kind: z.literal("figures"),
  programme: z.string(),
  cohort: z.string(),
  version,
  at: Moment,
  figures: z.array(FrozenFigure),
});
export type FrozenFigures = z.infer<typeof FrozenFigures>;
