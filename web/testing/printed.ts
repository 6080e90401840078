/** For tests of pages: a printer that checks the paper as the true one does, and gives a small file with its texts. */
import { Paper } from "@tamkine/core/paper/paper";

export function printed(paper: Paper): Uint8Array {
  return Buffer.from(`%PDF-1.7 ${Paper.parse(paper).title}`);
}
