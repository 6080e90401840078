/** Unicode's normal forms in a time that grows with the text, however it was made. */

/** More marks on one letter than any writing has; text with no longer runs is called stream-safe (UAX #15, 13). */
const most = 30;
const beyond = new RegExp(`(\\p{M}{${most}})\\p{M}+`, "gu");

/** Texts this short are normalised at once, whatever stands in them. */
const short = 500;

/**
 * The text in that form. Marks are put into an order, which takes the square of how many follow each other: of a run that nobody
 * writes, those beyond the thirtieth are left out.
 */
export const normalised = (text: string, form: "NFC" | "NFKC" | "NFKD"): string =>
  (text.length > short ? text.replace(beyond, "$1") : text).normalize(form);
