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

/** What a page says first: its title and its sentences, each apart. */
export function noticeOn({ root, status }: Pick<Page, "root" | "status">): string {
  const said = root.querySelector(".notice")?.querySelectorAll("strong, p, li") ?? [];
  const parts = said.flatMap(({ childNodes }) => childNodes.map(({ text }) => text.replace(/\s+/gu, " ").trim()));
  return parts.filter((part) => part !== "").join(" · ") || `answered ${status}`;
}
