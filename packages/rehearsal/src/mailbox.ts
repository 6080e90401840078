/** The cast's mail: what the outbox holds that nobody has looked at yet. */
import type { Moment } from "@tamkine/core/kernel/time";
import PostalMime from "postal-mime";
import type { Server } from "./server.ts";

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
      const letters: Letter[] = [];
      for (const { seq, at, to, eml } of await server.outbox(since)) {
        since = Math.max(since, seq);
        const mail = await PostalMime.parse(eml);
        const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? "";
        const entry = entryOf(eml, mail.attachments);
        letters.push({
          seq,
          at,
          to: to.toLowerCase(),
          subject: mail.subject ?? "",
          mark: header("x-tamkine-delivery"),
          messageId: mail.messageId ?? "",
          eml,
          links: linksIn(mail.text ?? "", server.origin),
          addresses() {
            const all = [mail.text, mail.html?.replaceAll("&amp;", "&"), header("list-unsubscribe")].join("\n");
            return [...new Set(linksIn(all, server.origin))];
          },
          ...(entry && { entry }),
        });
      }
      return letters;
    },
  };
}

function linksIn(text: string, origin: string): string[] {
  const links = [...text.matchAll(/https?:\/\/[^\s<>"')]+/gu)].map(([link]) => link);
  return links.filter((link) => link.startsWith(`${origin}/`)).map((link) => link.slice(origin.length));
}

function entryOf(eml: string, attachments: readonly { mimeType: string; content: ArrayBuffer | Uint8Array | string }[]): Letter["entry"] {
  if (!eml.includes("text/calendar")) return undefined;
  const content = attachments.find(({ mimeType }) => mimeType.startsWith("text/calendar") || mimeType === "application/ics")?.content;
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const [, y, m, d, h, min] = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/u.exec(text) ?? [];
  if (!y || /METHOD:CANCEL/u.test(text)) return undefined;
  // A gathering is known by its month, a meeting by an id of its own.
  const gathering = /^UID:\S+\.(\d{4}-\d{2})@/mu.exec(text)?.[1];
  return { start: `${y}-${m}-${d}T${h}:${min}:00Z`, ...(gathering && { gathering }) };
}
