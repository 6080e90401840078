/** The figures as they stood at closeout, kept after everything that names a person is erased. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";
import { KeptFigure } from "./kept-figure.ts";

/** One a cohort. Rows are empty here: ids of people are not kept, and figures computed at `at` give them while they exist. */
export const FrozenFigures = z.object({
  kind: z.literal("figures"),
  programme: z.string(),
  cohort: z.string(),
  version,
  at: Moment,
  figures: z.array(KeptFigure),
});
export type FrozenFigures = z.infer<typeof FrozenFigures>;
