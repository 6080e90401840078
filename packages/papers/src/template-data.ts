/** A paper as its template reads it: texts hold only what may stand in a PDF, pictures are files beside it. */
import type { Picture } from "@tamkine/core/paper/common";
import type { Paper } from "@tamkine/core/paper/paper";

/** Control characters (line breaks stay), what is no character, and the little pictures no typeface here draws. */
const unprintable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\uFE0F\u{20E3}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]|(?![©®™])\p{Extended_Pictographic}/gu;

/** The value with that left out of all its texts. */
export const printable = (value: unknown): unknown =>
  walked(value, (one) => (typeof one === "string" ? one.toWellFormed().replace(unprintable, "") : undefined));

/** @returns the paper with each picture's bytes replaced by a file's name, and those files */
export function withFiles(paper: Paper): { data: unknown; files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const data = walked(paper, (one) => {
    if (!isPicture(one)) return undefined;
    const file = `picture-${files.size}.${one.type === "image/png" ? "png" : "svg"}`;
    files.set(file, Buffer.from(one.data, "base64"));
    return { file, alt: one.alt };
  });
  return { data, files };
}

const isPicture = (value: unknown): value is Picture =>
  typeof value === "object" && value !== null && "type" in value && "data" in value && "alt" in value;

/** The value with whatever `change` gives something for replaced by that, at any depth. */
function walked(value: unknown, change: (one: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((one) => walked(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walked(one, change)]));
}
