/** How much of a file is taken. */

/** Bytes of a file, and of the answers in it. */
export const largest = 2 * 1024 * 1024;
/** No form asks as much: each column is looked at in the light of the others, and a file of separators alone has a million of them. */
export const widest = 1000;
/** Whoever reads the preview of more has lost the thread, and a page of it grows beyond what one answer may hold. */
export const longest = 5000;
/** Lines of a CSV: answers may have several each, but what has so many is no list of people. */
export const mostLines = 4 * longest;
/** Characters of a cell: of none so many are kept, and some are looked through in more ways than one. */
export const longestCell = 5000;
/** Titles and remarks may stand above the header; it is looked for among this many records. */
export const searched = 10;
