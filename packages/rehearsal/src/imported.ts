/** What an import's preview said of each row. */
import type { Page } from "./web/browser.ts";

export interface ImportedFile {
  rows: { row: number; verdict: string; reason: string }[];
  /** Why the file as a whole was not taken. */
  problem?: string;
}

export function readImported(preview: Page): ImportedFile {
  const rows = preview.root.querySelectorAll("[data-row]").map((row) => ({
    row: Number(row.getAttribute("data-row")),
    verdict: row.getAttribute("data-verdict") ?? "",
    reason: row.getAttribute("data-reason") ?? "",
  }));
  return { rows };
}
