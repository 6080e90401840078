/** A programme's own wording of a letter in one language: a row of its own, which says only what differs from the letter as it was written. */
import * as z from "zod";
import { version } from "../../kernel/item.ts";
import { Language } from "../../kernel/text.ts";
import { Moment } from "../../kernel/time.ts";

export const Wording = z.object({
  kind: z.literal("wording"),
  programme: z.string(),
  /** "<letter>.<language>" */
  id: z.string(),
  version,
  letter: z.string(),
  language: Language,
  /** Texts by the field of their phrase. */
  texts: z.record(z.string(), z.string()),
  /** Who worded it so, and when. */
  by: z.string(),
  at: Moment,
});
export type Wording = z.infer<typeof Wording>;

/** One wording a letter and language. */
export const wordingId = (letter: string, language: Language): string => `${letter}.${language}`;
