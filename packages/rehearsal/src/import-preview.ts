/** What an import's preview said of each row. */
import type { Node } from "node-html-parser";
import type { Page } from "./web/browser.ts";

export interface ImportedFile {
  rows: { row: number; verdict: string; reason: string }[];
  /** What the page doubts of the file as a whole, such as that it is the other side's. */
  doubts?: string[];
  /** Why the file as a whole was not taken. */
  problem?: string;
}

export function readImported(preview: Page): ImportedFile {
  const rows = preview.root.querySelectorAll("[data-row]").map((row) => ({
    row: Number(row.getAttribute("data-row")),
    verdict: row.getAttribute("data-verdict") ?? "",
    reason: row.getAttribute("data-reason") ?? "",
  }));
  // The first notice counts the rows.
  const doubts = preview.root.querySelectorAll(".notice").slice(1).map(saidIn);
  return { rows, ...(rows.length > 0 && doubts.length > 0 && { doubts }) };
}

/** All that a notice says, what to do about it too: each text of it apart. */
const saidIn = (notice: Node): string => textsIn(notice).join(" · ");

function textsIn({ childNodes, text }: Node): string[] {
  if (childNodes.length > 0) return childNodes.flatMap(textsIn);
  const said = text.replace(/\s+/gu, " ").trim();
  return said === "" ? [] : [said];
}

/** What a page says first: its title and its sentences, each apart. */
export function noticeOn({ root, status }: Pick<Page, "root" | "status">): string {
  const notice = root.querySelector(".notice");
  return (notice && saidIn(notice)) || `answered ${status}`;
}
