/** Whether a sentence (folded) denies something, and what of it. */
import { lazy } from "../../../kernel/lazily.ts";
import { phrases } from "../../../kernel/fold.ts";
import { denyingWords, exceptingWords, halfDenyingWords, reservingWords, turningWords } from "../words/yes-no.ts";

const anyOf = (...lists: string[]): string => `(?:${phrases(lists).join("|")})(?= |$)`;

const patterns = lazy(() => ({
  /** Where a doubt counts as a no. */
  anywhere: new RegExp(`(?:^| )${anyOf(denyingWords, halfDenyingWords)}`, "u"),
  before: new RegExp(`(?:^| )${anyOf(denyingWords, exceptingWords)}`, "u"),
  beginning: new RegExp(`^(?:(?:je|i|do) )*${anyOf(denyingWords, halfDenyingWords, exceptingWords, "refuse | أرفض")}`, "u"),
  reserve: new RegExp(`(?:^| )${anyOf(reservingWords)}`, "u"),
  turn: new RegExp(`^.*(?:^| )${anyOf(turningWords)}`, "u"),
}));

/** Whether anything in it may deny what it says as a whole: "je n'accepte pas". */
export const denies = (said: string): boolean => patterns().anywhere.test(said);

/** Whether it agrees on a condition only: "oui, sous réserve de mes horaires". */
export const reserves = (said: string): boolean => patterns().reserve.test(said);

/** Whether a part of an answer begins by denying what it goes on to name: "sauf le traitement", "je ne veux pas que…". */
export const beginsDenying = (part: string): boolean => patterns().beginning.test(part);

/** Whether what stands at the end of this, or right behind, is not what somebody chose: "mais pas le vendredi", "sauf en présentiel". */
export const deniesNext = (before: string): boolean => patterns().before.test(before.replace(patterns().turn, ""));
