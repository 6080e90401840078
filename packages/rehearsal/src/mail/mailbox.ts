/** The cast's mail: what the outbox holds that nobody has looked at yet. */
import type { Moment } from "@tamkine/core/kernel/time";
import { readLetter } from "@tamkine/local/mail/mime";
import type { Sent, Server } from "../server/server.ts";

export interface Letter {
  seq: number;
  at: Moment;
  to: string;
  subject: string;
  /** The delivery's mark, the same for a copy. */
  mark: string;
  messageId: string;
  eml: string;
  /** Paths on the site that the text links to, in order. */
  links: string[];
  /** All of them that anything in it links to: text, HTML, and the header to unsubscribe. */
  addresses(): string[];
  /** When the calendar entry begins, for letters that carry one, and of a gathering its month. */
  entry?: { start: Moment; gathering?: string };
}

export interface Mailbox {
  /** Letters that came since the last call, oldest first. */
  fresh(): Promise<Letter[]>;
}

export function createMailbox(server: Server): Mailbox {
  let since = 0;
  return {
    async fresh() {
      // Two may look at the same time: what the other has taken is not taken again.
      const sent = (await server.outbox(since)).filter(({ seq }) => seq > since);
      since = Math.max(since, ...sent.map(({ seq }) => seq));
      return sent.map((one) => read(one, server.origin));
    },
  };
}

function read({ seq, at, to, eml }: Sent, origin: string): Letter {
  const { headers, subject, text = "", html, calendar } = readLetter(Buffer.from(eml));
  const header = (name: string) => headers.find((one) => one.name.toLowerCase() === name)?.value ?? "";
  const entry = calendar === undefined ? undefined : entryOf(calendar);
  const all = () => [text, html?.replaceAll("&amp;", "&"), header("list-unsubscribe")].join("\n");
  return {
    seq,
    at,
    to: to.toLowerCase(),
    subject,
    mark: header("x-tamkine-delivery"),
    messageId: header("message-id"),
    eml,
    links: linksIn(text, origin),
    addresses: () => [...new Set(linksIn(all(), origin))],
    ...(entry && { entry }),
  };
}

function linksIn(text: string, origin: string): string[] {
  const links = [...text.matchAll(/https?:\/\/[^\s<>"')]+/gu)].map(([link]) => link);
  return links.filter((link) => link.startsWith(`${origin}/`)).map((link) => link.slice(origin.length));
}

function entryOf(calendar: string): Letter["entry"] {
  const [, y, m, d, h, min] = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/u.exec(calendar) ?? [];
  if (!y || /METHOD:CANCEL/u.test(calendar)) return undefined;
  // A gathering is known by its month, a meeting by an id of its own.
  const gathering = /^UID:\S+\.(\d{4}-\d{2})@/mu.exec(calendar)?.[1];
  return { start: `${y}-${m}-${d}T${h}:${min}:00Z`, ...(gathering && { gathering }) };
}
