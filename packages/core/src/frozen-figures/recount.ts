/** Frozen figures after a meeting of the committee was put right: it is the programme's, so it may have counted in several cohorts. */
import { lineOf } from "../log/line.ts";
import { committee } from "../kpi/figures/committee.ts";
import type { Figure } from "../kpi/figure.ts";
import type { Item } from "../item.ts";
import type { Act } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import { type FrozenFigures, latestAccount, latestFigures } from "./frozen-figures.ts";

type Counted = Pick<World, "programme" | "committee">;

/**
 * Of each cohort whose number of meetings changes by it, a new version with that number, counted at the moment of closeout, and the line
 * of its log that says so. A cohort whose number can no longer be counted from the meetings there are keeps what was reported.
 * @param change the programme's meetings as they were noted, and put right
 * @param reason as `explanationIn` gives it
 */
export function recountCommittee(
  closed: readonly FrozenFigures[],
  change: { before: Counted; after: Counted },
  reason: string,
  act: Act,
  { derive }: Pick<Ids, "derive">,
): { put: Item[]; ensure: Item[] } {
  const versions = closed.flatMap((frozen) => {
    const known = latestFigures(frozen).find(({ id }) => id === "committee");
    const [was, is] = [committee(change.before, frozen.at), committee(change.after, frozen.at)];
    return known && sameCount(was, known) && !sameCount(is, known) ? [withVersion(frozen, recounted(known, is), reason, act)] : [];
  });
  const lines = versions.map(({ programme, cohort, corrections = [] }) => {
    const facts = { number: corrections.length + 1, about: "committee", by: act.by };
    return lineOf({ derive }, { programme, cohort }, act, { event: "figures-corrected", subject: cohort, facts });
  });
  return { put: versions, ensure: lines };
}

const sameCount = (one: Figure, other: Figure): boolean => one.numerator === other.numerator && one.denominator === other.denominator;

/** The goal stays that of the day on which it was reported. */
function recounted(known: Figure, { value, numerator, denominator }: Figure): Figure {
  const met = known.goal === null || value === null ? null : value >= known.goal;
  return { ...known, value, numerator, denominator, met };
}

function withVersion(frozen: FrozenFigures, figure: Figure, reason: string, act: Act): FrozenFigures {
  const { corrections = [] } = frozen;
  const account = latestAccount(frozen);
  const figures = latestFigures(frozen).map((one) => (one.id === figure.id ? figure : one));
  const version = { number: corrections.length + 2, at: act.now, by: act.by, about: "committee" as const, reason, figures };
  return { ...frozen, corrections: [...corrections, account ? { ...version, account } : version] };
}
