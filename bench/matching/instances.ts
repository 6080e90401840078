/** Instances of the benchmark: uniform scores, scores like those of a mentoring programme, costs made to be hard, sparse ones. */
import { type Graph, matrixOf, type Source } from "@tamkine/core/matching/solve/graph";
import { randomFrom } from "./random.ts";

/** U: independent whole scores up to a million, hardly any ties. */
export function uniform(size: number, seed: number): Source {
  const random = randomFrom(seed);
  return matrixOf(
    size,
    size,
    new Int32Array(size * size).map(() => random(1_000_001)),
  );
}

/** M: what help, sector, style, slots, region and experience make of random answers: few distinct scores, many ties. */
export function mentoring(size: number, seed: number): Source {
  const random = randomFrom(seed);
  const mentees = Array.from({ length: size }, () => ({
    wishes: [random(18), random(18), random(18)] as const,
    sector: random(15),
    style: random(4),
    slots: random(256) & random(256),
    region: random(12),
    years: random(6),
  }));
  const mentors = Array.from({ length: size }, () => ({
    expertise: (1 << random(18)) | (1 << random(18)) | (1 << random(18)) | (1 << random(18)),
    sector: random(15),
    style: random(4),
    slots: random(256) & random(256),
    region: random(12),
    years: 3 + random(32),
  }));
  const score = new Int32Array(size * size);
  let at = 0;
  for (const mentee of mentees) {
    for (const mentor of mentors) {
      const has = (wish: number) => (mentor.expertise >> wish) & 1;
      const both = mentor.slots & mentee.slots;
      const gap = mentor.years - mentee.years;
      score[at++] =
        1750 * has(mentee.wishes[0]) +
        1167 * has(mentee.wishes[1]) +
        583 * has(mentee.wishes[2]) +
        (mentor.sector === mentee.sector ? 1500 : 0) +
        (mentor.style === mentee.style ? 1000 : 0) +
        (both === 0 ? 0 : (both & (both - 1)) === 0 ? 500 : 1000) +
        (mentor.region === mentee.region ? 500 : 0) +
        (gap <= 0 ? 0 : gap < 5 ? 100 * gap : gap <= 15 ? 500 : Math.max(0, 500 - 25 * (gap - 15)));
    }
  }
  return matrixOf(size, size, score);
}

/** Row times column: every row likes the same columns best, so bidding and shortlists mislead. */
export function product(size: number): Source {
  return matrixOf(
    size,
    size,
    Int32Array.from({ length: size * size }, (_, e) => -(Math.floor(e / size) + 1) * ((e % size) + 1)),
  );
}

/** Every row has `degree` random columns; the first is its own, so that all rows can be matched. */
export function sparse(size: number, degree: number, seed: number): Graph {
  const random = randomFrom(seed);
  const start = Int32Array.from({ length: size + 1 }, (_, r) => r * degree);
  const col = new Int32Array(size * degree);
  const score = new Int32Array(size * degree);
  for (let r = 0; r < size; r += 1) {
    const chosen = new Set([r]);
    while (chosen.size < degree) chosen.add(random(size));
    col.set(
      [...chosen].sort((a, b) => a - b),
      r * degree,
    );
    for (let e = r * degree; e < (r + 1) * degree; e += 1) score[e] = 1 + random(1_000_000);
  }
  return { rows: size, cols: size, start, col, score };
}
