/** Where a file asks for the two consents without which nobody is taken. */
import { askedBy, consentAsked, type ImportField, type Mapping } from "./fields.ts";
import { fold, positionOf } from "./fold.ts";

/** A column that means nothing yet. */
interface Free {
  column: number;
  /** Folded. */
  title: string;
}

/**
 * Each of the two has a column of its own where the file has one for it: "Charte" and, beside it, "Données". What has none is asked for
 * together with the other.
 */
export function withConsent(mapping: Mapping, free: readonly Free[]): Mapping {
  const holds = (phrase: string, { title }: Free) => positionOf(phrase, title) >= 0;
  const aboutData = free.find((one) => consentAsked.data.some((phrase) => holds(phrase, one)) && one.title.split(" ").length <= mostWords);
  const bare = free.find(({ title }) => consentAsked.any.includes(title));
  const any = free.find((one) => consentAsked.any.some((phrase) => holds(phrase, one)));
  const processing = mapping.processing ?? (aboutData ?? (mapping.charter === undefined ? undefined : bare))?.column;
  const other = mapping.charter ?? processing ?? any?.column;
  if (other === undefined) return mapping;
  return { ...mapping, charter: other, processing: processing ?? other };
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
  const asks = (phrases: readonly string[] = []) => phrases.some((phrase) => positionOf(phrase, title) >= 0);
  const both = asks(askedBy.get("charter")) && (asks(askedBy.get("processing")) || asks(consentAsked.data));
  return both || consentAsked.any.includes(title) ? undefined : header;
}
