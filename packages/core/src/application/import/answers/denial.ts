/** Whether a sentence (folded) denies something, and what of it. */
import { lazy } from "../../../kernel/lazily.ts";
import { phrases } from "../../../kernel/fold.ts";
import { denyingWords, exceptingWords, halfDenyingWords, pendingWords, reservingWords, turningWords, yesWords } from "../words/yes-no.ts";

const anyOf = (...lists: string[]): string => `(?:${phrases(lists).join("|")})(?= |$)`;

const patterns = lazy(() => ({
  /** Where a doubt counts as a no. */
  anywhere: new RegExp(`(?:^| )${anyOf(denyingWords, halfDenyingWords)}`, "u"),
  before: new RegExp(`(?:^| )${anyOf(denyingWords, exceptingWords)}`, "u"),
  beginning: new RegExp(`^(?:(?:je|i|do) )*${anyOf(denyingWords, halfDenyingWords, exceptingWords, "refuse | أرفض")}`, "u"),
  reserve: new RegExp(`(?:^| )${anyOf(reservingWords)}|^${anyOf(pendingWords)}`, "u"),
  /** A yes that goes on at once to what is against it; a statement that somebody ticked may have a "but" further down. */
  but: new RegExp(`^${anyOf(yesWords)} ${anyOf(turningWords)}`, "u"),
  turn: new RegExp(`^.*(?:^| )${anyOf(turningWords)}`, "u"),
}));

/** Whether anything in it may deny what it says as a whole: "je n'accepte pas". */
export const denies = (said: string): boolean => patterns().anywhere.test(said);

/** Whether it agrees on a condition only, or not yet: "oui, sous réserve de mes horaires", "oui mais…", "à signer". */
export const reserves = (said: string): boolean => patterns().reserve.test(said) || patterns().but.test(said);

/** Whether a part of an answer begins by denying what it goes on to name: "sauf le traitement", "je ne veux pas que…". */
export const beginsDenying = (part: string): boolean => patterns().beginning.test(part);

/** Whether what stands at the end of this, or right behind, is not what somebody chose: "mais pas le vendredi", "sauf en présentiel". */
export const deniesNext = (before: string): boolean => patterns().before.test(before.replace(patterns().turn, ""));
