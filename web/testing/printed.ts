/** For tests of pages: a printer that checks the paper as the true one does, and gives a small file with its texts. */
import { Paper } from "@tamkine/core/paper/paper";

export function printed(paper: Paper): Uint8Array {
  const { paper: kind, title } = Paper.parse(paper);
  return kind === "logo" ? onePixel : Buffer.from(`%PDF-1.7 ${title}`);
}

/** A picture, for whoever looks whether it is one. */
export const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
