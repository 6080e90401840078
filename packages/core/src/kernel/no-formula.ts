/** Texts that no spreadsheet takes for a formula, whichever it is and wherever it believes that a cell begins. */

const atStart = /^(?=[\t\r\n])/u;
/** = + - @, the minus sign, and their wide and small forms; after whatever some spreadsheet may take for the end of a cell. */
const formula = /(^|[\t\r\n;,|"])([^\S\t\r\n]*)(?=[=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])/gu;

/** The same text, with an apostrophe before each thing that could begin a formula. */
export const noFormula = (text: string): string => text.replace(formula, "$1$2'").replace(atStart, "'");
