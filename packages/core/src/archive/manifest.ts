/** What an archive says of itself, so that whoever takes it in can tell that nothing is missing or changed. */
import { createHash } from "node:crypto";
import * as z from "zod";
import { Slug } from "../kernel/item.ts";
import { Moment } from "../kernel/time.ts";

/** Raised when what is carried could no longer be read as before. */
export const archiveVersion = 1;

const File = z.object({ kind: z.string(), file: z.string(), count: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/u) });

export const Manifest = z.object({
  format: z.literal("tamkine-archive"),
  version: z.literal(archiveVersion),
  programme: Slug,
  madeAt: Moment,
  /** One for each kind, one line for each item. */
  files: z.array(File),
});
export type Manifest = z.infer<typeof Manifest>;

/** SHA-256 in hexadecimal, as the manifest names each file's content. */
export const hashOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
