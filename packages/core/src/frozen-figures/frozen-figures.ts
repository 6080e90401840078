/** The figures as they stood at closeout, kept after everything that names a person is erased; and each later correction of them. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";
import { Account } from "../report/account.ts";
import type { Figure } from "../kpi/figure.ts";
import { KeptFigure } from "../kpi/kept-figure.ts";
import type { World } from "../world.ts";

/**
 * What a correction is about: someone the committee leaves out, a meeting or a presence that was wrongly counted or not counted, or a
 * meeting of the committee itself.
 */
export const correctionAbout = ["exclusion", "meeting", "presence", "committee"] as const;

/** A later version of the figures: dated, numbered, with its reason. */
export const Correction = z.object({
  /** From 2 on; what was frozen at closeout is version 1. */
  number: z.int().min(2),
  at: Moment,
  /** Who corrected it, as an act says it. */
  by: z.string(),
  about: z.enum(correctionAbout),
  reason: z.string().max(500),
  figures: z.array(KeptFigure),
  /** As for those frozen at closeout. */
  account: Account.exactOptional(),
});
export type Correction = z.infer<typeof Correction>;

/** One a cohort. Rows are empty here: ids of people are not kept, and figures computed at `at` give them while they exist. */
export const FrozenFigures = z.object({
  kind: z.literal("figures"),
  programme: z.string(),
  cohort: z.string(),
  version,
  at: Moment,
  figures: z.array(KeptFigure),
  /** What the cohort came to beside them; cohorts closed before it was kept have none. */
  account: Account.exactOptional(),
  corrections: z.array(Correction).exactOptional(),
});
export type FrozenFigures = z.infer<typeof FrozenFigures>;

/** A version as it is shown: the first is the closeout's. */
export interface FiguresVersion {
  number: number;
  at: Moment;
  by?: string;
  about?: Correction["about"];
  reason: string;
  figures: readonly Figure[];
}

/** All versions, the first one first. */
export const versionsOf = ({ at, figures, corrections = [] }: FrozenFigures): FiguresVersion[] => [
  { number: 1, at, reason: "", figures },
  ...corrections,
];

/** The figures that hold. */
export const latestFigures = ({ figures, corrections = [] }: FrozenFigures): readonly Figure[] => corrections.at(-1)?.figures ?? figures;

/** The account that belongs to them. */
export const latestAccount = ({ account, corrections = [] }: FrozenFigures): Account | undefined => corrections.at(-1)?.account ?? account;

/**
 * The cohort with those left out who were when its figures were frozen: what people marked and wrote is told of them, also of whom the
 * committee leaves out later, whose the difference would be.
 */
export function asFrozen(world: World, { corrections = [] }: Pick<FrozenFigures, "corrections">): World {
  const { cohort } = world;
  const later = corrections.filter(({ about }) => about === "exclusion").length;
  return { ...world, cohort: { ...cohort, exclusions: cohort.exclusions.slice(0, cohort.exclusions.length - later) } };
}

/**
 * The account as it may be shown beside those before it: where it was made after somebody was left out, what their answers and their pair
 * were counted in stays as it was before, for the difference would be theirs.
 */
export function shownAccount(frozen: FrozenFigures): Account | undefined {
  const latest = latestAccount(frozen);
  const { account, corrections = [] } = frozen;
  const left = corrections.findIndex(({ about }) => about === "exclusion");
  const before = left < 0 ? undefined : left === 0 ? account : corrections[left - 1]?.account;
  if (!latest || !before) return latest;
  const { pairs, bodies, questions, interventions, lines } = before;
  return { ...latest, pairs, bodies, questions, interventions, lines };
}
