/** Answers that are asked for again and again. */

type Part = string | number;
/** What is known by its first part, and within that by the next one; by the last one stands the answer. */
type Known = Map<Part, unknown>;

/**
 * A pure function that answers at once what it was asked before. Zones, calendars and Intl's formats take a hundred times longer
 * to work out than to look up, and a page asks for the same few moments over and over. What it is asked is looked up part by part: making
 * one text of the parts would take longer than all else.
 * @param most how many answers asked for of late are kept for certain, and twice as many at most, so that a long-lived process does not
 *   grow. The older half goes at once: what is asked for again and again stays, however much else is asked for once.
 */
export function memoised<A extends readonly Part[], R>(compute: (...args: A) => R, most = 5_000): (...args: A) => R {
  let recent: Known = new Map();
  let older: Known = new Map();
  let kept = 0;
  return (...args) => {
    const found = lookUp(recent, args) as R | undefined;
    if (found !== undefined) return found;
    const answer = (lookUp(older, args) as R | undefined) ?? compute(...args);
    if (kept >= most) {
      older = recent;
      recent = new Map();
      kept = 0;
    }
    keep(recent, args, answer);
    kept += 1;
    return answer;
  };
}

/** What is asked with more parts stands apart from what is asked with fewer. */
function lookUp(known: Known, args: readonly Part[]): unknown {
  let found = known.get(args.length);
  for (const part of args) found = (found as Known | undefined)?.get(part);
  return found;
}

/** Only what has an answer takes room: what is refused each time is asked for by whoever wants to fill the memory. */
function keep(known: Known, args: readonly Part[], answer: unknown): void {
  let place = within(known, args.length);
  for (const part of args.slice(0, -1)) place = within(place, part);
  place.set(args.at(-1) as Part, answer);
}

function within(place: Known, part: Part): Known {
  const found = place.get(part) as Known | undefined;
  if (found) return found;
  const made: Known = new Map();
  place.set(part, made);
  return made;
}
