/** Names of months in French, English and Arabic as used in Morocco and in the East, and their usual abbreviations. */
import { phrases } from "../../../kernel/fold.ts";

const months = [
  "janvier | janv | jan | january | يناير | كانون الثاني",
  "février | févr | fév | february | feb | فبراير | شباط",
  "mars | mar | march | مارس | آذار",
  "avril | avr | april | apr | أبريل | ابريل | نيسان",
  "mai | may | ماي | مايو | أيار",
  "juin | june | jun | يونيو | حزيران",
  "juillet | juil | july | jul | يوليوز | يوليو | تموز",
  "août | august | aug | غشت | أغسطس | آب",
  "septembre | sept | sep | september | شتنبر | سبتمبر | أيلول",
  "octobre | oct | october | أكتوبر | تشرين الأول",
  "novembre | nov | november | نونبر | نوفمبر | تشرين الثاني",
  "décembre | déc | dec | december | دجنبر | ديسمبر | كانون الأول",
];

const numbers = new Map(months.flatMap((names, i) => phrases(names).map((name) => [name, i + 1] as const)));

/** 1 to 12; undefined for a (folded) word that names no month. */
export const monthNumber = (word: string): number | undefined => numbers.get(word);
