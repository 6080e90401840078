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
  text: string;
  /** Paths on the site that the text links to, in order. */
  links: string[];
}

/** Reads what came since the last call. */
export function createMailbox(server: Server): { fresh(): Promise<Letter[]> } {
  let since = 0;
  return {
    async fresh() {
      const letters: Letter[] = [];
      for (const { seq, at, to, eml } of await server.outbox(since)) {
        since = Math.max(since, seq);
        const mail = await PostalMime.parse(eml);
        const header = (name: string) => mail.headers.find(({ key }) => key === name.toLowerCase())?.value ?? "";
        const text = mail.text ?? "";
        letters.push({
          seq,
          at,
          to: to.toLowerCase(),
          subject: mail.subject ?? "",
          mark: header("x-tamkine-delivery"),
          messageId: mail.messageId ?? "",
          text,
          links: linksIn(text, server.origin),
        });
      }
      return letters;
    },
  };
}

function linksIn(text: string, origin: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"')]+/gu)].map(([link]) => link).filter((link) => link.startsWith(origin)).map((link) => link.slice(origin.length));
}
