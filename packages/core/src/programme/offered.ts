/** The languages in which a programme speaks to people: of ours, those that its alliance has. */
import * as z from "zod";
import { Language, languages, type Localized } from "../kernel/text.ts";

export const Offered = z
  .array(Language)
  .min(1)
  .default(() => [...languages]);

export interface Speaking {
  /** The usual one, which is offered. */
  language: Language;
  languages: readonly Language[];
}

/** Those to choose from; with the one that somebody has, whatever is offered by now. */
export const offeredBy = ({ languages: offered }: Pick<Speaking, "languages">, own?: Language): Language[] =>
  languages.filter((one) => offered.includes(one) || one === own);

/** This one where the programme offers it, else its usual one. */
export const offeredOr = ({ language, languages: offered }: Speaking, said: Language): Language =>
  offered.includes(said) ? said : language;

/** The same text in every language: one that is not offered says what the usual one says. */
export const inAll = (programme: Speaking, texts: Readonly<Record<Language, string>>): Localized =>
  Object.fromEntries(languages.map((one) => [one, texts[offeredOr(programme, one)]])) as Localized;
