/** The score of a pair, in hundredths of a point: 0 to 10,000, the sum of its criteria, exact. */
import type { Weights } from "./settings.ts";
import { type CriterionRule, full, neutral } from "./criteria/criterion.ts";
import { experience } from "./criteria/experience.ts";
import { help } from "./criteria/help.ts";
import { preference } from "./criteria/preference.ts";
import { region } from "./criteria/region.ts";
import { sector } from "./criteria/sector.ts";
import { slots } from "./criteria/slots.ts";
import { style } from "./criteria/style.ts";
import type { Mentee, Mentor } from "./person.ts";
import type { CriterionPoints } from "./proposal.ts";

export const highest = 10_000;
/** In the order in which explanations list them. */
export const criterionRules: readonly CriterionRule[] = [help, preference, sector, style, slots, region, experience];

/**
 * Hundredths of a point each criterion can give: the weights scaled to 10,000 in all.
 * What rounding down leaves goes to the largest remainders, ties to the earlier criterion.
 */
export function maxima(weights: Weights): number[] {
  const sum = criterionRules.reduce((total, rule) => total + weights[rule.name], 0);
  if (sum === 0) return criterionRules.map(() => 0);
  const exact = criterionRules.map((rule) => (highest * weights[rule.name]) / sum);
  const whole = exact.map(Math.floor);
  const left = highest - whole.reduce((a, b) => a + b, 0);
  const order = exact.map((value, i) => ({ i, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}

function pointsOf(max: number, share: number): number {
  return Math.round((max * (share === neutral ? full / 2 : share)) / full);
}

/** Total and points by criterion of one pair. The weights need not sum to 100. */
export function score(mentor: Mentor, mentee: Mentee, weights: Weights): { total: number; criteria: CriterionPoints[] } {
  const max = maxima(weights);
  const criteria = criterionRules.map((rule, i) => {
    const share = rule.share(mentor, mentee);
    return { criterion: rule.name, points: pointsOf(max[i] ?? 0, share), max: max[i] ?? 0, neutral: share === neutral };
  });
  return { total: criteria.reduce((sum, { points }) => sum + points, 0), criteria };
}

/** A function that gives only the total, for scoring many pairs with the same weights. */
export function scorer(weights: Weights): (mentor: Mentor, mentee: Mentee) => number {
  const tables = maxima(weights).map((max) => Int32Array.from({ length: full + 2 }, (_, i) => pointsOf(max, i - 1)));
  const [t0, t1, t2, t3, t4, t5, t6] = tables as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  // Written out, so that each call site sees one function and is inlined.
  return (mentor, mentee) =>
    (t0[help.share(mentor, mentee) + 1] as number) +
    (t1[preference.share(mentor, mentee) + 1] as number) +
    (t2[sector.share(mentor, mentee) + 1] as number) +
    (t3[style.share(mentor, mentee) + 1] as number) +
    (t4[slots.share(mentor, mentee) + 1] as number) +
    (t5[region.share(mentor, mentee) + 1] as number) +
    (t6[experience.share(mentor, mentee) + 1] as number);
}
