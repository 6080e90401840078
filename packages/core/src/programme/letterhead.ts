/** The logo at the head of letters: a small picture, for mail programs draw no SVG, drawn when the logo is chosen. */
import type { Ports } from "../ports.ts";
import type { Logo, LogoRef } from "./logo.ts";
import { cleanPng } from "./png.ts";

/** Bytes: every letter carries it. */
const largest = 10_000;
/** How large it stands in a letter, in pixels of a page. */
const [tallest, widest] = [44, 180];

/** A picture, and how large a letter shows it. */
export interface Letterhead {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * Draws it sharp for screens of today, else plain, else not at all: undefined when it would weigh more than 10 kB.
 * @param size of the logo's own drawing, whose proportions it keeps
 */
export async function drawLetterhead(
  { papers }: Pick<Ports, "papers">,
  { programme, type, data }: Logo,
  size: Pick<LogoRef, "width" | "height">,
): Promise<Letterhead | undefined> {
  const scale = Math.min(tallest / size.height, widest / size.width);
  const [width, height] = [size.width, size.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  for (const density of [2, 1]) {
    const picture = { type, data, alt: programme };
    const file = await papers.print({ paper: "logo", title: programme, picture, width: width * density, height: height * density });
    const png = cleanPng(file);
    if (png && png.bytes.length <= largest) return { bytes: png.bytes, width, height };
  }
  return undefined;
}
