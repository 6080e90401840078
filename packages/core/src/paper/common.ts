/** What every paper has. */
import * as z from "zod";
import { Language } from "../kernel/text.ts";

/** What those who listen go by: headings and words for what is drawn. Never empty, for the file would not be accessible. */
export const Spoken = z.string().trim().min(1);

/** A picture: a cleaned drawing or a PNG, base64; with what it shows for those who hear it. */
export const Picture = z.object({
  type: z.enum(["image/svg+xml", "image/png"]),
  data: z.base64(),
  alt: Spoken,
});
export type Picture = z.infer<typeof Picture>;

/** Its language, its title among the file's properties, and the day it bears: the same paper is the same file, byte for byte. */
export const common = {
  language: Language,
  title: Spoken,
  date: z.iso.date(),
  /** The programme's colour as it can be read on white. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/u),
  logo: Picture.nullable(),
};
