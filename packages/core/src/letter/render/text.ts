/** A letter as plain text, for those who read it so. */
import type { Block, Draft } from "../writing/block.ts";
import { say } from "../words/texts.ts";

export function renderText({ language, title, blocks, footer }: Draft): string {
  const link = ({ text, href }: { text: string; href: string }) => `${say(language, "text.link", { label: text })}\n${href}`;
  const written = (block: Block): string => {
    switch (block.is) {
      case "paragraph":
      case "heading":
      case "note":
      case "quote":
        return block.text;
      case "list":
        return block.items.map((item) => `- ${item}`).join("\n");
      case "facts":
        return block.facts.map(({ label, value, href }) => say(language, "text.fact", { label, value: shown(value, href) })).join("\n");
      case "button":
      case "way":
        return link(block);
    }
  };
  return `${[title, ...blocks.map(written), "-- ", ...footer.lines, ...footer.links.map(link)].join("\n\n")}\n`;
}

/** Of addresses that can be tapped, only web addresses need to be seen: the others are the value itself. */
const shown = (value: string, href?: string): string => (href?.startsWith("https:") ? href : value.replaceAll("\n", " · "));
