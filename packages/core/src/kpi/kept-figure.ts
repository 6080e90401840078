/** A figure as it is stored: its numbers, without the ids of those it was counted from. */
import * as z from "zod";
import { type Figure, figureIds } from "./figure.ts";

export const FigureId = z.enum(figureIds);

const Row = z.object({
  of: z.string(),
  id: z.string(),
  counts: z.boolean(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const KeptFigure = z.object({
  id: FigureId,
  value: z.number().nullable(),
  unit: z.enum(["share", "count", "score", "days"]),
  numerator: z.int().min(0),
  denominator: z.int().min(0),
  goal: z.number().nullable(),
  met: z.boolean().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).exactOptional(),
  rows: z.array(Row),
}) satisfies z.ZodType<Figure>;

/** The figure with nobody's id in it. */
export function withoutRows(figure: Figure): Figure {
  const kept: Figure = { ...figure, rows: [] };
  delete kept.excluded;
  return kept;
}
