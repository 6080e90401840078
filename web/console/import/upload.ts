/** A file on its way from the upload to the import. */
import type { ImportRow, Mapping, Table } from "@tamkine/core/application/import/import";
import type { Role } from "@tamkine/core/programme/programme";

/** A file on its way from the preview to the import; it is stored nowhere before an organiser confirms. */
export interface Upload extends Read {
  rows: ImportRow[];
}

export interface Read {
  role: Role;
  /** The file's bytes, base64. */
  file: string;
  table: Table;
  mapping: Mapping;
  /** The body that the file is from, where there are several; "" where each line says it. */
  body: string;
  /** Whether the form is about the sheet that is read: of one that was only just chosen nobody has seen what will become of its rows. */
  isSeen: boolean;
}
