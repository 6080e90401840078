/** What a criterion is: one question about a pair, answered in sixtieths of its weight. */
import type { Mentee, Mentor } from "../person.ts";
import type { Criterion } from "../proposal.ts";

/** A full share. Sixtieths keep thirds, quarters, fifths and twentieths whole, so every score is exact. */
export const full = 60;
/** An answer is missing: half the weight, whoever the other is, and the explanation says so. */
export const neutral = -1;

export interface CriterionRule {
  name: Criterion;
  /** 0 (nothing) to `full`, or `neutral`. */
  share(mentor: Mentor, mentee: Mentee): number;
  /** Numbers that complete the sentence "criterion.<name>.reason" of the messages. */
  facts(mentor: Mentor, mentee: Mentee): Record<string, number>;
}

/** Of one answer each, by its place in the list of all, below 0 for none: a full share when it is the same. */
export function alike(one: number, other: number): number {
  if (one < 0 || other < 0) return neutral;
  return one === other ? full : 0;
}

/** How many answers two sets have in common. */
export function common(a: number, b: number): number {
  let both = a & b;
  let count = 0;
  for (; both !== 0; both &= both - 1) count += 1;
  return count;
}
