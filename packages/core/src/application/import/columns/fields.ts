/** What a column of an imported file can mean. */
import { phrases } from "../../../kernel/fold.ts";
import { consentHeaders } from "../words/headers-consent.ts";
import { personHeaders } from "../words/headers-person.ts";
import { placeHeaders } from "../words/headers-place.ts";
import { workHeaders } from "../words/headers-work.ts";

const { anyConsent, namedConsent, aboutData, agreeing, given, besideData, ...consents } = consentHeaders;
const words = { ...personHeaders, ...placeHeaders, ...workHeaders, ...consents };
export type ImportField = keyof typeof words;
export const importFields = Object.keys(words) as ImportField[];

/** Field → index of its column. Consents can share a column; all else has one of its own. */
export type Mapping = Partial<Record<ImportField, number>>;

const consentFields = new Set<ImportField>(Object.keys(consents) as ImportField[]);
export const isConsent = (field: ImportField): boolean => consentFields.has(field);

/** Folded phrases by which a title asks for a field. */
export const askedBy: ReadonlyMap<ImportField, string[]> = new Map(importFields.map((field) => [field, phrases(words[field])]));
/** Of titles that only say that something is consented to, of those that name the data, and of those that say all this in a sentence. */
export const consentAsked = {
  any: phrases(anyConsent),
  nouns: phrases(namedConsent),
  data: phrases(aboutData),
  agreeing: phrases(agreeing),
  given: phrases(given),
  besides: phrases(besideData),
};
