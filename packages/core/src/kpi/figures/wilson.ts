/** The Wilson score interval: how far a share counted from few answers can be trusted. */

/** Two-sided 95 % quantile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * Interval of a share at 95 %. Within 0..1 also for none or all, unlike the textbook's normal approximation.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212.
 * @param n at least 1
 */
export function wilson(successes: number, n: number): { low: number; high: number } {
  const p = successes / n;
  const centre = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
