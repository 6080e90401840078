/** What the core needs from outside; the adapters implement it. There is no clock here: each call is given its moment. */
import type { LinkPurpose } from "./access/link-purpose.ts";
import type { Ids } from "./kernel/ids.ts";
import type { Item, ItemOf, Keys, Kind } from "./item.ts";
import type { CohortRef } from "./kernel/item.ts";
import type { Day, Moment } from "./kernel/time.ts";
import type { LetterGroup } from "./letter/delivery.ts";
import type { Paper } from "./paper/paper.ts";
import type { ParcelRef } from "./parcel/parcel.ts";
import type { Part, World } from "./world.ts";

/**
 * One write of a transaction.
 * - put: the item carries the version at which it was read (0: it must not exist) and is stored with the next one; else Conflict
 * - ensure: stored if absent, left alone if present (letters and log lines of a repeated step)
 * - remove: deleted if its version is still the one that was read, else Conflict; as the only write, it succeeds if the item is gone already
 * - strip: a line of the log from which people were taken out, the only change a line may have; if its version is still the one that was read
 * - absent: there must be no item with this item's key, else Conflict
 * - still: nothing is written; Conflict if its version is no longer the one that was read
 */
export type Write = { put: Item } | { ensure: Item } | { remove: Item } | { strip: ItemOf<"log"> } | { absent: Item } | { still: Item };

/** The item that a write is about. */
export function itemOf(write: Write): Item {
  if ("put" in write) return write.put;
  if ("ensure" in write) return write.ensure;
  if ("absent" in write) return write.absent;
  if ("still" in write) return write.still;
  return "strip" in write ? write.strip : write.remove;
}

/** Somebody else wrote first: read and decide again. */
export class Conflict extends Error {
  constructor(kind: string) {
    super(`stored version moved on: ${kind}`);
    this.name = "Conflict";
  }
}

export interface Store {
  get<K extends Kind>(kind: K, key: Keys[K]): Promise<ItemOf<K> | undefined>;
  /**
   * Everything of a cohort except letters and log, in a constant number of requests per megabyte; undefined if there is no such cohort. The
   * cohort is read before its people: so of a step that is just being stored, one never sees the last change without those before it.
   * @param parts the only parts that will be looked at; the others are then not read
   */
  world(ref: CohortRef, parts?: readonly Part[]): Promise<World | undefined>;
  /** All of a cohort; or, if it has a picture, only that picture and these parts. */
  glance(ref: CohortRef, parts: readonly Part[]): Promise<World | undefined>;
  programmes(): Promise<ItemOf<"programme">[]>;
  cohorts(programme: string): Promise<ItemOf<"cohort">[]>;
  organisers(programme: string): Promise<ItemOf<"organiser">[]>;
  /** The sessions of one organiser, including expired ones that are not deleted yet. */
  sessions(of: { programme: string; organiser: string }): Promise<ItemOf<"session">[]>;
  committee(programme: string): Promise<ItemOf<"committee">[]>;
  /** The words that the programme's public page shows, from the sparse index (eventually consistent), in no order. */
  testimonials(programme: string): Promise<ItemOf<"testimonial">[]>;
  /** The programme's own wordings of letters. */
  wordings(programme: string): Promise<ItemOf<"wording">[]>;
  /** The meetings of one pair, oldest first. */
  meetings(ref: CohortRef, pair: string): Promise<ItemOf<"meeting">[]>;
  /** What organisers noted about one pair. */
  notes(ref: CohortRef, pair: string): Promise<ItemOf<"note">[]>;
  gatherings(ref: CohortRef): Promise<ItemOf<"gathering">[]>;
  /** One person's attendances. */
  attendances(ref: CohortRef, participant: string): Promise<ItemOf<"attendance">[]>;
  /** Unfinished forms, including expired ones that are not deleted yet. */
  savedForms(ref: CohortRef): Promise<ItemOf<"saved-form">[]>;
  waits(ref: CohortRef): Promise<ItemOf<"wait">[]>;
  /** All letters, or those of one group, so that a daily step need not read all that was ever sent. */
  deliveries(ref: CohortRef, group?: LetterGroup): Promise<ItemOf<"delivery">[]>;
  /** Letters that are not settled yet (`isUnsettled`), from the sparse index (eventually consistent). */
  unsettled(ref: CohortRef): Promise<ItemOf<"delivery">[]>;
  /** The cohort's log, oldest first. */
  log(ref: CohortRef): Promise<ItemOf<"log">[]>;
  /** A part of the log, newest first, as a rule in one request; and whether there is more. */
  logPart(ref: CohortRef, part: LogPart): Promise<{ entries: ItemOf<"log">[]; more: boolean }>;
  /**
   * All items of one kind, in the order of their keys, page by page. Kinds that are found by their secret alone (sign-in, challenge) cannot
   * be listed.
   * @param after the `next` of the page before
   * @param most items of a page; as many as one answer holds when absent
   */
  kept<K extends Kind>(
    kind: K,
    place: KeptIn,
    page?: { after?: string; most?: number },
  ): Promise<{ items: ItemOf<K>[]; next: string | undefined }>;
  /** Adds to a counter that is kept until about then, and returns its value; it is atomic. Adding 0 only reads it. */
  count(id: string, by: number, until: Moment): Promise<number>;
  /** All or nothing; at most 100 writes. Throws Conflict. */
  commit(writes: readonly Write[]): Promise<void>;
  /** Each group all or nothing, in order, several in a transaction where they fit; for steps that can be repeated as a whole. Throws Conflict. */
  commitGroups(groups: readonly (readonly Write[])[]): Promise<void>;
}

/** Where items of a kind are kept together: of one programme, of a cohort in it, of an organiser. */
export interface KeptIn {
  programme: string;
  cohort?: string;
  organiser?: string;
}

export interface LogPart {
  /** From this moment on. */
  from?: Moment;
  /** Until before this moment. */
  until?: Moment;
  /** What comes after this line, by its id; lines are in the order of their ids. */
  after?: string;
  most: number;
}

/** A letter that is ready to be sent. */
export interface Mail {
  messageId: string;
  from: { name: string; address: string };
  replyTo: string;
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  language: string;
  /** A picture the HTML shows as "cid:" and this name: a PNG in base64. */
  logo?: { cid: string; data: string };
  /** iCalendar text, when the letter carries a date. */
  calendar?: string;
  /** Address of the one-click unsubscribe, for letters that are not essential. */
  unsubscribe?: string;
  /** What `deliveryMark` says of it, for bounce events. */
  delivery: string;
}

export interface Mailer {
  /** Begins to make the message of a letter that is to be sent soon, while something else is waited for; `send` makes it where nobody did. */
  prepare?(mail: Mail): void;
  send(mail: Mail): Promise<void>;
}

export interface Workflow {
  /**
   * Starts the cohort's state machine and returns the address of its execution; the same one if it was started before.
   * @param day starts another execution after one that was lost, at most one a day
   */
  start(ref: CohortRef, day?: Day): Promise<string>;
  /** Starts the state machine that erases an ended cohort; the same part twice is started once. */
  startRetention(ref: CohortRef, part: number): Promise<string>;
  /** Starts the state machine that prepares a parcel; the same try twice is started once. */
  startParcel(ref: ParcelRef): Promise<string>;
  /** Ends a wait early. "gone" when it had already ended. */
  signal(token: string): Promise<"ended" | "gone">;
}

/** Prints papers on demand and keeps nothing. */
export interface Papers {
  /** The paper as a PDF, or a picture to share as a PNG. The same paper gives the same file. */
  print(paper: Paper): Promise<Uint8Array>;
}

/**
 * Files too large for one answer, on their way out or in: kept for a few days and no longer. Names begin with their programme's, and
 * say nothing of anybody.
 */
export interface Files {
  put(name: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Undefined for what is not there, or not any more. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Deletes every file whose name begins so, and all that ever stood under those names. */
  remove(beginning: string): Promise<void>;
  /** An address that gives the file to whoever has it, for five minutes. `as` is what it is called where it is kept. */
  address(name: string, as: string): Promise<string>;
  /**
   * Lets a browser put one file under this name within the hour: the form's address and hidden fields, its own field being `file`.
   * @param most bytes
   * @param back address that the browser is led to then; the name stands in it as `key`
   */
  door(name: string, most: number, back: string): Promise<Door>;
}

export interface Door {
  action: string;
  fields: Readonly<Record<string, string>>;
}

/** The cache before the site: a file that is put there is delivered without asking the site again. */
export interface Shelf {
  /**
   * The same again changes nothing.
   * @param path of the file on the site, without a slash in front; its content must never change
   * @param cached what the file says of how long it may be kept
   */
  put(path: string, text: string, type: string, cached: string): Promise<void>;
}

export interface Links {
  /** Address of a personal page; `purpose` limits what it is for. */
  personal(claims: LinkClaims): Promise<string>;
  /** Claims of a token taken from an address; undefined for anything forged, expired or malformed. */
  read(token: string, now: Moment): Promise<LinkClaims | undefined>;
  /** Address of a page of the site, from its path. */
  page(path: string): string;
}
export interface LinkClaims extends CohortRef {
  purpose: LinkPurpose;
  /** Application (= participant) id; of a link to resume, the saved form's. */
  id: string;
  epoch: number;
  expires: Moment;
  /** What of the person's it is for, where the purpose alone does not say it: one change of address, one form sent; or who it was given to. */
  about?: string;
}

export interface Ports {
  store: Store;
  mailer: Mailer;
  workflow: Workflow;
  papers: Papers;
  files: Files;
  ids: Ids;
  links: Links;
}
