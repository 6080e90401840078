/** What stands between the cells of a line, in the order in which it is looked for. */
export const delimiters = [";", ",", "\t", "|", "^", "~", "¦"] as const;
