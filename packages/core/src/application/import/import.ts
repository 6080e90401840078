/** Importing the export of another form tool: read the file, guess what its columns mean, show what would happen, then do it. */
export { assumedForBoth, lacking } from "./consent-columns.ts";
export { importRows } from "./import-rows.ts";
export { type ImportField, importFields, type Mapping } from "./fields.ts";
export { isOfOtherSide, proposeMapping } from "./mapping.ts";
export { previewImport } from "./preview.ts";
export { readFile } from "./read-file.ts";
export { readTable, type Table } from "./read-table.ts";
export { type ImportProblem, type ImportRow, type ProblemCode, problemCodes, type RefusedBecause, refusedBecause } from "./row.ts";
