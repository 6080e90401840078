/** Answers that are asked for again and again. */

type Part = string | number;
/** What is known by its first part, and within that by the next one; by the last one stands the answer. */
type Known = Map<Part, unknown>;

/**
 * A pure function that answers at once what it was asked before. Zones, calendars and Intl's formats take a hundred times longer
 * to work out than to look up, and a page asks for the same few moments over and over. What it is asked is looked up part by part: making
 * one text of the parts would take longer than all else.
 * @param most how many answers are kept; then it begins anew, so that a long-lived process does not grow
 */
export function remembered<A extends readonly Part[], R>(compute: (...args: A) => R, most = 5_000): (...args: A) => R {
  const known: Known = new Map();
  let kept = 0;
  return (...args) => {
    const last = args[args.length - 1] as Part;
    const found = before(known, args).get(last) as R | undefined;
    if (found !== undefined) return found;
    const answer = compute(...args);
    if (kept >= most) {
      known.clear();
      kept = 0;
    }
    before(known, args).set(last, answer);
    kept += 1;
    return answer;
  };
}

/** Where the last part is looked up. What is asked with more parts stands apart from what is asked with fewer. */
function before(known: Known, args: readonly Part[]): Known {
  let place = within(known, args.length);
  for (let i = 0; i < args.length - 1; i += 1) place = within(place, args[i] as Part);
  return place;
}

function within(place: Known, part: Part): Known {
  const found = place.get(part) as Known | undefined;
  if (found) return found;
  const made: Known = new Map();
  place.set(part, made);
  return made;
}
