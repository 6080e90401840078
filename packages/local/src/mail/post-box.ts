/** The journal of letters that left, and of what the mail service still has to say of them. */
import type { DatabaseSync } from "node:sqlite";
import { atomically } from "../data/journal.ts";
import { type Fate, fateOf } from "./fate.ts";

export interface Posted {
  seq: number;
  /** The mail service's id, not the letter's own Message-ID. */
  messageId: string;
  /** Virtual moment. */
  at: string;
  recipients: string[];
  fate: Fate;
  raw: Buffer;
}
export type EventType = "send" | "bounce" | "complaint" | "delivery";
/** Which events of letters sent with a configuration set reach which function. */
export interface MailListener {
  configurationSet: string;
  types: readonly string[];
  /** Address of the queue between the mail service and the function, where there is one. */
  queue?: string;
  function: string;
}
/** Something to tell of a letter, until it has been heard. */
export interface Told {
  id: number;
  type: EventType;
  letter: Posted;
}

export interface PostBox {
  /** Journals a letter, with what will be told of it, before it returns. */
  take: (letter: Pick<Posted, "messageId" | "at" | "recipients" | "raw"> & { configurationSet: string | undefined }) => Posted;
  /** Letters after `seq`, oldest first; `newest` turns that round. */
  letters: (query?: { since?: number; before?: number; to?: string; newest?: boolean; limit?: number }) => Posted[];
  letter: (seq: number) => Posted | undefined;
  /** The last letter's number; 0 before the first. */
  newest: () => number;
  /** From now on, letters to this address bounce. */
  bounce: (address: string) => void;
  untold: () => Told[];
  told: (id: number) => void;
  counts: () => { letters: number; bounced: number; complained: number };
}

const schema = `
  CREATE TABLE IF NOT EXISTS letter (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, messageId TEXT NOT NULL, at TEXT NOT NULL, recipients TEXT NOT NULL, fate TEXT NOT NULL, raw BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS event (id INTEGER PRIMARY KEY AUTOINCREMENT, letter INTEGER NOT NULL, type TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS bouncing (address TEXT PRIMARY KEY) STRICT;`;

/** @param listeners who hears of which events of letters sent with which configuration set; the others are not kept */
export function openPostBox(database: DatabaseSync, listeners: readonly MailListener[]): PostBox {
  database.exec(schema);
  const insert = database.prepare("INSERT INTO letter (messageId, at, recipients, fate, raw) VALUES (?, ?, ?, ?, ?) RETURNING *");
  const tell = database.prepare("INSERT INTO event (letter, type) VALUES (?, ?)");
  const isBouncing = database.prepare("SELECT 1 FROM bouncing WHERE address = ?");
  const select = (order: "ASC" | "DESC") =>
    database.prepare(
      `SELECT * FROM letter WHERE seq > ? AND seq < ? AND (? = '' OR instr(lower(recipients), ?) > 0) ORDER BY seq ${order} LIMIT ?`,
    );
  const last = database.prepare("SELECT coalesce(max(seq), 0) AS seq FROM letter");
  const [oldestFirst, newestFirst] = [select("ASC"), select("DESC")];

  const box: PostBox = {
    take({ messageId, at, recipients, raw, configurationSet }) {
      return atomically(database, () => {
        const fate = fateOf(recipients, (address) => isBouncing.get(address.toLowerCase()) !== undefined);
        const letter = toPosted(insert.get(messageId, at, JSON.stringify(recipients), fate, raw));
        const wanted = listeners.filter((each) => each.configurationSet === configurationSet).flatMap(({ types }) => types);
        for (const type of eventsOf(fate)) if (wanted.includes(type)) tell.run(letter.seq, type);
        return letter;
      });
    },
    letters({ since = 0, before = Number.MAX_SAFE_INTEGER, to = "", newest = false, limit = -1 } = {}) {
      const part = to.trim().toLowerCase();
      return (newest ? newestFirst : oldestFirst).all(since, before, part, part, limit).map(toPosted);
    },
    letter(seq) {
      const row = database.prepare("SELECT * FROM letter WHERE seq = ?").get(seq);
      return row && toPosted(row);
    },
    newest: () => (last.get() as { seq: number }).seq,
    bounce(address) {
      database.prepare("INSERT OR IGNORE INTO bouncing VALUES (?)").run(address.trim().toLowerCase());
    },
    untold() {
      const rows = database.prepare("SELECT * FROM event ORDER BY id").all() as { id: number; letter: number; type: EventType }[];
      return rows.flatMap(({ id, letter: seq, type }) => {
        const letter = box.letter(seq);
        return letter ? [{ id, type, letter }] : [];
      });
    },
    told: (id) => void database.prepare("DELETE FROM event WHERE id = ?").run(id),
    counts() {
      const rows = database.prepare("SELECT fate, count(*) AS count FROM letter GROUP BY fate").all() as { fate: Fate; count: number }[];
      const of = (fate: Fate) => rows.find((row) => row.fate === fate)?.count ?? 0;
      return { letters: rows.reduce((sum, row) => sum + row.count, 0), bounced: of("bounced"), complained: of("complained") };
    },
  };
  return box;
}

function eventsOf(fate: Fate): EventType[] {
  if (fate === "bounced") return ["send", "bounce"];
  return fate === "complained" ? ["send", "delivery", "complaint"] : ["send", "delivery"];
}

function toPosted(row: unknown): Posted {
  const { recipients, raw, ...rest } = row as Omit<Posted, "recipients" | "raw"> & { recipients: string; raw: Uint8Array };
  return { ...rest, recipients: JSON.parse(recipients) as string[], raw: Buffer.from(raw) };
}
