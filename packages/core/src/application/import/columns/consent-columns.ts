/** Where a file asks for the two consents without which nobody is taken. */
import { askedBy, consentAsked, type ImportField, type Mapping } from "./fields.ts";
import { fold, positionOf } from "../../../kernel/fold.ts";

/** A column that means nothing yet. */
interface Free {
  column: number;
  /** Folded. */
  title: string;
}

const holds = (phrases: readonly string[], title: string): boolean => phrases.some((phrase) => positionOf(phrase, title) >= 0);

const begins = (phrases: readonly string[], title: string): boolean => phrases.some((phrase) => title.startsWith(`${phrase} `));

/** Whether a title asks to agree to something. */
const isAgreed = (title: string): boolean => holds(consentAsked.agreeing, title) || holds(consentAsked.any, title);

/** Whether a title asks, in however many words, to agree to the use of what was given. */
function isAboutUse(title: string): boolean {
  if (!isAgreed(title)) return false;
  return holds(consentAsked.data, title) || (holds(consentAsked.given, title) && !holds(consentAsked.besides, title));
}

/** Whether a title says no more than that something is agreed to, as "Consentement" and "Consentement (Accord)" do. */
function isBare(title: string): boolean {
  const left = [...consentAsked.any].sort((a, b) => b.length - a.length).reduce((said, phrase) => said.replaceAll(phrase, ""), title);
  return title !== "" && left.trim() === "";
}

/**
 * Each of the two has a column of its own where the file has one for it: "Charte" and, beside it, "Données". What has none is asked for
 * together with the other.
 */
export function withConsent(mapping: Mapping, free: readonly Free[]): Mapping {
  const brief = free.find(({ title }) => holds(consentAsked.data, title) && title.split(" ").length <= mostWords);
  const aboutData = brief ?? free.find(({ title }) => isAboutUse(title));
  const [bare, second] = free.filter(({ title }) => isBare(title));
  // "Consent - Decision box" says of what no more than that; a sentence may agree to anything.
  const noun = free.find(({ title }) => begins(consentAsked.nouns, title) && !holds(consentAsked.besides, title));
  const any = free.find(({ title }) => holds(consentAsked.any, title));
  // Where two columns say no more than that something is agreed to, they are the two that are needed.
  const processing = mapping.processing ?? (aboutData ?? (mapping.charter === undefined ? second : (bare ?? noun)))?.column;
  const other = mapping.charter ?? (second && processing === second.column ? bare?.column : undefined) ?? processing ?? any?.column;
  if (other === undefined) return mapping;
  return { ...mapping, charter: other, processing: processing ?? other };
}

/** Of those who ticked anything, so many must say what they agree to. */
const most = 0.7;

/**
 * Where no title asks for consent, what people ticked may say it: "J'accepte la charte" below "Cases à cocher".
 * @param columns those that mean nothing yet, with the first of their cells
 */
export function consentInCells(columns: ReadonlyMap<number, readonly string[]>): Pick<Mapping, "charter" | "processing"> {
  const saidIn = (field: "charter" | "processing") =>
    [...columns].find(([, cells]) => {
      const ticked = cells.map(fold).filter((cell) => cell !== "");
      const agreed = ticked.filter((cell) => isAgreed(cell) && holds(askedBy.get(field) ?? [], cell));
      return ticked.length > 0 && agreed.length >= most * ticked.length;
    })?.[0];
  const [charter, processing] = [saidIn("charter"), saidIn("processing")];
  const either = charter ?? processing;
  return either === undefined ? {} : { charter: charter ?? either, processing: processing ?? either };
}

/** A longer title that names data is a question about something else. */
const mostWords = 6;

/** Of a file in which one of these cannot be found, nobody is taken. */
const needed = ["name", "email", "charter", "processing"] as const satisfies readonly ImportField[];

/** Which of the columns without which nobody is taken were not found. */
export const lacking = (mapping: Mapping): (typeof needed)[number][] =>
  needed.filter((field) => mapping[field] === undefined && !(field === "name" && (mapping.firstName ?? mapping.lastName) !== undefined));

/** The title of the column in which both consents are read although it asks for one alone; undefined where that is no assumption. */
export function assumedForBoth({ charter, processing }: Mapping, headers: readonly string[]): string | undefined {
  const header = charter !== undefined && charter === processing ? (headers[charter] ?? "") : undefined;
  if (header === undefined) return undefined;
  const title = fold(header);
  const both = holds(askedBy.get("charter") ?? [], title) && holds([...(askedBy.get("processing") ?? []), ...consentAsked.data], title);
  return both || consentAsked.any.includes(title) ? undefined : header;
}
