/** A part of a group as a committee may see it: nothing about fewer than five people, nothing they could be worked out from. */
import * as z from "zod";
import { isShown } from "../survey/suppress.ts";

export const Part = z.object({
  /** 0 to 1; null when the group is empty or too small. Rounded to 5 % where few people make the difference. */
  share: z.number().min(0).max(1).nullable(),
  /** What it was counted from; null where it would give a small number away. */
  of: z.object({ count: z.int().min(0), all: z.int().min(0) }).nullable(),
  /** The group is too small to be shown. */
  hidden: z.boolean(),
});
export type Part = z.infer<typeof Part>;

/** @param count those of `all` that it is true of */
export function partOf(count: number, all: number): Part {
  if (all === 0) return { share: null, of: null, hidden: false };
  if (!isShown(all)) return { share: null, of: null, hidden: true };
  const few = (people: number) => people > 0 && !isShown(people);
  if (few(count) || few(all - count)) return { share: rounded(count / all), of: null, hidden: false };
  return { share: count / all, of: { count, all }, hidden: false };
}

/** A number of people or pairs; null where there are one to four of them. */
export const Cell = z.int().min(0).nullable();
export const cellOf = (count: number): number | null => (count > 0 && !isShown(count) ? null : count);

/** To the nearest 5 %. */
export const rounded = (share: number): number => Math.round(share * 20) / 20;
