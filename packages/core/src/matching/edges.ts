/** The bare problem of a cohort: every possible pair with its score, less what locks settled. */
import { admission } from "./constraints.ts";
import type { Inputs } from "./inputs.ts";
import { score, scorer } from "./score.ts";
import type { Instance } from "./solve/graph.ts";

export interface Problem {
  instance: Instance;
  /** Row → position in `inputs.mentees`: mentees without a lock. Columns are positions in `inputs.mentors`. */
  rows: Int32Array;
}

/** The instance of the inputs. Pairs are tested once and scored once; memory is about 8 bytes a possible pair. */
export function problemOf(inputs: Inputs): Problem {
  const { mentors, mentees, settings, locks } = inputs;
  const rows = Int32Array.from(mentees.keys()).filter((i) => !locks.has(mentees[i]?.id ?? ""));
  const cols = mentors.length;
  const admits = admission(settings.without);
  const start = new Int32Array(rows.length + 1);
  const possible = new Uint8Array(Math.ceil((rows.length * cols) / 8));
  let count = 0;
  for (let r = 0, bit = 0; r < rows.length; r += 1) {
    const mentee = mentees[rows[r] as number] as (typeof mentees)[number];
    for (let c = 0; c < cols; c += 1, bit += 1) {
      if (!admits(mentors[c] as (typeof mentors)[number], mentee)) continue;
      possible[bit >>> 3] = (possible[bit >>> 3] as number) | (1 << (bit & 7));
      count += 1;
    }
    start[r + 1] = count;
  }
  const col = new Int32Array(count);
  const scores = new Int32Array(count);
  const points = scorer(settings.weights);
  for (let r = 0, bit = 0, e = 0; r < rows.length; r += 1) {
    const mentee = mentees[rows[r] as number] as (typeof mentees)[number];
    for (let c = 0; c < cols; c += 1, bit += 1) {
      if (((possible[bit >>> 3] as number) & (1 << (bit & 7))) === 0) continue;
      col[e] = c;
      scores[e++] = points(mentors[c] as (typeof mentors)[number], mentee);
    }
  }
  const capacity = Int32Array.from(mentors, (mentor) => mentor.capacity);
  const { taken, ceiling } = locked(inputs);
  taken.forEach((t, c) => {
    capacity[c] = (capacity[c] as number) - t;
  });
  const wanted =
    settings.minimumLoad === 0
      ? null
      : capacity.map((places, c) => Math.min(places, Math.max(0, settings.minimumLoad - (taken[c] as number))));
  return { rows, instance: { graph: { rows: rows.length, cols, start, col, score: scores }, capacity, taken, wanted, ceiling } };
}

function locked({ mentors, mentees, locks, settings }: Inputs): { taken: Int32Array; ceiling: number | null } {
  const taken = new Int32Array(mentors.length);
  let ceiling: number | null = null;
  const positions = new Map(mentors.map((mentor, c) => [mentor.id, c]));
  for (const mentee of mentees) {
    const c = positions.get(locks.get(mentee.id) ?? "");
    const mentor = c === undefined ? undefined : mentors[c];
    if (c === undefined || mentor === undefined) continue;
    taken[c] = (taken[c] as number) + 1;
    const { total } = score(mentor, mentee, settings.weights);
    if (ceiling === null || total < ceiling) ceiling = total;
  }
  return { taken, ceiling };
}
