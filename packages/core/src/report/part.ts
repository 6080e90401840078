/** A part of a group as a committee may see it: nothing about fewer than five people, nothing they could be worked out from. */
import * as z from "zod";
import { isFew, softened } from "../survey/suppress.ts";

export const Part = z.object({
  /** 0 to 1; null when the group is empty or too small. Not exact where few people make the difference. */
  share: z.number().min(0).max(1).nullable(),
  /** What it was counted from; null where it would give a small number away. */
  of: z.object({ count: z.int().min(0), all: z.int().min(0) }).nullable(),
  /** The group, or what makes the difference in it, is too small to be shown. */
  hidden: z.boolean(),
});
export type Part = z.infer<typeof Part>;

/** @param count those of `all` that it is true of */
export function partOf(count: number, all: number): Part {
  if (all === 0) return { share: null, of: null, hidden: false };
  const soft = softened(count, all);
  if (!soft) return { share: null, of: null, hidden: true };
  return { share: soft.share, of: soft.exact ? { count, all } : null, hidden: false };
}

/** A number of people or pairs; null where there are one to four of them. */
export const Cell = z.int().min(0).nullable();

/** The number, unless it is so small that it could point to somebody. */
export const cellOf = (count: number): number | null => (isFew(count) ? null : count);
