/** Answers that are asked for again and again. */

/**
 * A pure function that answers at once what it was asked before. Zones, calendars and Intl's formats take a hundred times longer
 * to work out than to look up, and a page asks for the same few moments over and over.
 * @param most how many answers are kept; then it begins anew, so that a long-lived process does not grow
 */
export function remembered<A extends readonly (string | number)[], R>(compute: (...args: A) => R, most = 5_000): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = args.join("\n");
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute(...args);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
