/** A programme's own charter, where its owners gave it one; every other programme has the one that the pages bring. */
import { consentVersion } from "../application/consent-version.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Language, type Localized, spaced, tidy } from "../kernel/text.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import { inAll, offeredBy } from "./offered.ts";
import type { Programme } from "./programme.ts";

/** Articles, and characters of each: it is read on a phone before it is agreed to. */
export const mostArticles = 12;
export const longestArticle = 300;

type WithCharters = Pick<Programme, "charters">;

/** In its own words, an article each; undefined where they are the usual ones. */
export const ownArticles = ({ charters }: WithCharters, language: Language): string[] | undefined =>
  charters.at(-1)?.articles?.[language].split("\n");

/** Which words whoever agrees now agrees to. */
export const charterVersion = ({ charters }: WithCharters): string =>
  charters.at(-1)?.articles ? `charter-${charters.length}` : consentVersion;

/** The name of the page's field. */
export const articlesField = (language: Language) => `articles.${language}` as const;

/**
 * Sets the articles that are typed, one a line in each language that the programme offers. Nothing typed, or the usual ones, brings those back.
 * Who agreed to others agreed to those. Twice the same changes nothing.
 * @param usual those that the pages bring
 * Refuses form-invalid { [field]: "missing" (in one language alone) | "uneven" (not as many as in the usual language) | "many" | "too-long" }.
 */
export function setCharter(programme: Programme, typed: Readonly<Record<string, string | undefined>>, usual: Localized, act: Act): Outcome {
  const offered = offeredBy(programme);
  const read = Object.fromEntries(offered.map((one) => [one, articlesIn(typed[articlesField(one)] ?? "", one)])) as Record<
    Language,
    string[]
  >;
  const isUsual =
    offered.every((one) => read[one].length === 0) ||
    offered.every((one) => read[one].join("\n") === articlesIn(usual[one], one).join("\n"));
  if (!isUsual) refuseUnfit(programme, read);
  const lines = Object.fromEntries(offered.map((one) => [one, read[one].join("\n")])) as Record<Language, string>;
  const articles = isUsual ? null : inAll(programme, lines);
  if (JSON.stringify(articles) === JSON.stringify(programme.charters.at(-1)?.articles ?? null)) return nothing;
  const next = { ...programme, charters: [...programme.charters, { since: act.now, articles }] };
  const facts = { version: charterVersion(next) };
  return { put: [next], happenings: [{ event: "charter-set", subject: programme.id, facts }], letters: [] };
}

/** What is typed as articles, one a line; the number or dash that somebody typed before it is put there by the page. */
export const articlesIn = (text: string, language: Language): string[] =>
  spaced(tidy(text), language)
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[\p{Nd}]{1,2}\s*[.)-]|[-–—•*])\s*/u, "").trim())
    .filter((line) => line !== "");

function refuseUnfit(programme: Programme, read: Readonly<Record<Language, string[]>>): void {
  const usual = read[programme.language];
  // How many there are is counted from articles that can stand.
  const many = faultIn(usual) ? undefined : usual.length;
  const wrong = offeredBy(programme).flatMap((one) => {
    const fault = faultIn(read[one]) ?? (many !== undefined && read[one].length !== many ? "uneven" : undefined);
    return fault === undefined ? [] : [[articlesField(one), fault] as const];
  });
  if (wrong.length > 0) throw new Refusal("form-invalid", Object.fromEntries(wrong));
}

function faultIn(articles: readonly string[]): "missing" | "many" | "too-long" | undefined {
  if (articles.length === 0) return "missing";
  if (articles.length > mostArticles) return "many";
  return articles.some((one) => one.length > longestArticle) ? "too-long" : undefined;
}
