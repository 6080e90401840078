/** How tall a letter is on a screen of this width. Frames cannot grow with their content without script, so it is worked out here. */
import type { Block, Draft } from "@tamkine/core/letter/writing/block";

/** What surrounds the blocks: the programme's name, the sheet's edges, the foot. */
const around = 200;
const phoneWidth = 480;
/** A character's average width in pixels, at the letter's usual size. */
const character = { fr: 8.3, ar: 7.4, en: 8.2 };
const line = { fr: 27.2, ar: 32.4, en: 27.2 };

export function heightOf({ language, title, blocks, footer }: Draft, width: number): number {
  const column = width < phoneWidth ? width - 68 : Math.min(width, 600) - 96;
  const lines = (text: string, share = 1, size = 1) => Math.ceil((text.length * character[language] * size) / (column * share));
  const paragraph = (text: string, size = 1) => lines(text, 1, size) * line[language] * size + 18;
  /** Label and value stand one above the other on a phone. */
  const row = (label: string, value: string) =>
    width < phoneWidth ? 43 + lines(value) * 26 : Math.max(lines(label, 0.3, 0.83), lines(value, 0.63)) * 27 + 19;
  const block = (one: Block): number => {
    switch (one.is) {
      case "paragraph":
      case "way":
        return paragraph(one.text);
      case "heading":
        return lines(one.text, 1, 1.25) * 30 + 10;
      case "quote":
        return paragraph(one.text, 1.05);
      case "note":
        return paragraph(one.text, 0.83);
      case "list":
        return 18 + one.items.reduce((sum, item) => sum + lines(item, 0.88) * line[language] + 8, 0);
      case "facts":
        return 24 + one.facts.reduce((sum, { label, value }) => sum + row(label, value), 0);
      case "button":
        return 82;
    }
  };
  const foot = [...footer.lines, footer.links.map(({ text }) => text).join("   ")];
  const parts = [lines(title, 1, 1.6) * 40 + 18, ...blocks.map(block), ...foot.map((text) => lines(text, 1, 0.83) * 24)];
  return Math.ceil(around + parts.reduce((sum, part) => sum + part, 0));
}
