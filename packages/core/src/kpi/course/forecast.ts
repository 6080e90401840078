/**
 * How a figure will stand in the end if things go on at the pace they have, and how sure that is. Pure and linear in its input.
 *
 * Method. Meetings of one pair are taken to come as a Poisson process. Paces differ from pair to pair as a Gamma distribution whose
 * mean is the whole cohort's pace; so what a pair holds from now on, given what it has held, is a negative binomial, and its
 * distribution gives the chance that it gets there. The chances are summed up. The 80 % interval joins two doubts: which pairs will
 * make it (the variance of a sum of independent chances), and how fast the cohort really is (the sum again, one standard error
 * faster and slower). Source: M. Greenwood and G. U. Yule, "An inquiry into the nature of frequency distributions representative
 * of multiple happenings", Journal of the Royal Statistical Society 83 (1920), 255-279.
 */

/** The expected value, and bounds between which it ends in four cases out of five. */
export interface Forecast {
  value: number;
  low: number;
  high: number;
}

/** One whose meetings are counted: a pair, or a person with everyone they meet. */
export interface Pace {
  /** Meetings so far, and how many it takes. */
  held: number;
  goal: number;
  /** Days in which they could meet, and in which they still can; with two others at once, both times counted. */
  days: number;
  left: number;
  /** The chance of whatever else it takes: 1 when it takes nothing, 0 when they cannot count any more. */
  given: number;
}

/** Two-sided 80 % quantile of the standard normal distribution. */
const z = 1.2815515655446004;
/** Meetings' worth of trust in the promised pace, before the cohort has shown its own. */
const trust = 3;
/** Shape of the paces' Gamma distribution: they differ by about 70 % of their mean, as among busy volunteers. */
const shape = 2;

/**
 * The share of them that will have held enough meetings. More meetings held never make it smaller; with no days left it is
 * the share that has.
 * @param promised meetings a day that are expected of each, above 0
 */
export function forecastShare(paces: readonly Pace[], promised: number): Forecast {
  const held = trust + sum(paces.map((pace) => pace.held));
  const pace = held / (trust / promised + sum(paces.map(({ days }) => days)));
  const doubt = 1 / Math.sqrt(held);
  const at = (factor: number) => paces.map((one) => one.given * chance(one, pace * factor));
  const chances = at(1);
  const value = sum(chances);
  const chosen = sum(chances.map((p) => p * (1 - p)));
  const paced = (sum(at(1 + doubt)) - sum(at(1 - doubt))) / 2;
  const half = z * Math.sqrt(chosen + paced * paced);
  const sure = chances.filter((p) => p === 1).length;
  const open = chances.filter((p) => p > 0).length;
  const n = Math.max(1, paces.length);
  return { value: value / n, low: Math.max(sure, value - half) / n, high: Math.min(open, value + half) / n };
}

/** The chance that `pace` holds what is missing, when such pairs hold `mean` meetings a day on average. */
function chance({ held, goal, days, left }: Pace, mean: number): number {
  const missing = goal - held;
  if (missing <= 0) return 1;
  if (left <= 0) return 0;
  const [a, b] = [shape + held, shape / mean + days];
  let exactly = (b / (b + left)) ** a;
  let fewer = exactly;
  for (let k = 0; k + 1 < missing; k += 1) {
    exactly *= ((a + k) / (k + 1)) * (left / (b + left));
    fewer += exactly;
  }
  return Math.max(0, 1 - fewer);
}

/**
 * What a count that grows by itself will come to: people signing up. They come as a Poisson process of unknown rate; the interval
 * is that of the Gamma-Poisson mixture, with half a sign-up before any came (the prior of H. Jeffreys, "An invariant form for the prior
 * probability in estimation problems", Proceedings of the Royal Society A 186 (1946), 453-461). With no days left it is the count.
 * @param recent how many came in the last `days`
 */
export function forecastCount({ count, recent, days, left }: { count: number; recent: number; days: number; left: number }): Forecast {
  const more = ((recent + 0.5) * Math.max(0, left)) / days;
  const half = z * Math.sqrt(more * (1 + Math.max(0, left) / days));
  return { value: count + more, low: count + Math.max(0, more - half), high: count + more + half };
}

/**
 * The chance to be at enough gatherings in the end: presence at those held, a Beta distribution around the cohort's own, and a
 * Beta-binomial for those to come. Source: J. G. Skellam, "A probability distribution derived from the binomial distribution by
 * regarding the probability of success as variable between the sets of trials", Journal of the Royal Statistical Society B 10 (1948),
 * 257-261.
 * @param share of gatherings it takes; @param usual share of the cohort's presences so far, strictly between 0 and 1
 */
export function chanceOfPresence(
  { present, held, coming }: { present: number; held: number; coming: number },
  share: number,
  usual: number,
): number {
  const missing = Math.ceil(share * (held + coming) - 1e-9) - present;
  if (missing <= 0) return 1;
  if (missing > coming) return 0;
  const [a, b] = [2 * usual + present, 2 * (1 - usual) + held - present];
  let exactly = 1;
  for (let i = 0; i < coming; i += 1) exactly *= (b + i) / (a + b + i);
  let fewer = exactly;
  for (let k = 0; k + 1 < missing; k += 1) {
    exactly *= (((coming - k) / (k + 1)) * (a + k)) / (b + coming - k - 1);
    fewer += exactly;
  }
  return Math.min(1, Math.max(0, 1 - fewer));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
