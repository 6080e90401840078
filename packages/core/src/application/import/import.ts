/**
 * Importing the export of another form tool: read the file (`file/`), guess what its columns mean (`columns/`), read the answers in their cells
 * (`answers/`) as one person's sign-up (`person/`), show what would happen (`preview.ts`), then do it (`import-rows.ts`).
 */
export { addressDoubts } from "./answers/addresses.ts";
export { assumedForBoth, lacking } from "./columns/consent-columns.ts";
export { importRows } from "./import-rows.ts";
export { type ImportField, importFields, type Mapping } from "./columns/fields.ts";
export { isOfOtherSide, proposeMapping } from "./columns/mapping.ts";
export { previewImport } from "./preview.ts";
export { readFile } from "./file/read-file.ts";
export { readTable, type Table } from "./file/read-table.ts";
export { type ImportProblem, type ImportRow, type ProblemCode, problemCodes, type RefusedBecause, refusedBecause } from "./row.ts";
