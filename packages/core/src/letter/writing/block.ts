/** A letter's content before it becomes HTML or plain text. */
import type { Language } from "../../kernel/text.ts";

export interface Fact {
  label: string;
  value: string;
  /** Where a tap on the value leads: mailto:, tel: or https:. */
  href?: string;
}

export type Block =
  | { is: "paragraph" | "heading" | "note" | "quote"; text: string }
  | { is: "list"; items: string[] }
  | { is: "facts"; facts: Fact[] }
  | { is: "button" | "way"; text: string; href: string };

/** All text is plain, with isolates around names. */
export interface Draft {
  language: Language;
  subject: string;
  /** The line that inboxes show after the subject. */
  preheader: string;
  title: string;
  programme: string;
  /** "#rrggbb", the programme's own. */
  colour: string;
  logo?: { src: string; width: number; height: number };
  blocks: Block[];
  footer: { lines: string[]; links: { text: string; href: string }[] };
}
