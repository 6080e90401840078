/** What a command decides: things changed or deleted, lines for the log, letters to write. Pure commands return it; `perform` carries it out. */
import type { Item } from "./item.ts";
import type { Language } from "./kernel/text.ts";
import type { Moment } from "./kernel/time.ts";
import type { LetterId } from "./letter/catalogue.ts";
import type { Recipient } from "./letter/delivery.ts";
import type { LogEntry } from "./log/log-entry.ts";

/** Something that happened, for the log: a past-tense name, an id, and facts that name nobody. */
export interface Happening {
  event: string;
  subject: string;
  facts?: LogEntry["facts"];
  /** What tells it from another of the same moment, by the same person, about the same; only a hash of it is kept. */
  apart?: string;
}

/** One letter to one person for one occasion; the same three never give a second letter. */
export interface Occasion {
  letter: LetterId;
  to: Recipient;
  language: Language;
  occasion: string;
  facts?: Record<string, string>;
}

/** What must be so of something else for the sake of one of what is put, by its id. */
export interface Beside {
  of: string;
  check: { absent: Item } | { still: Item };
}

export interface Outcome {
  put: Item[];
  /** What is stored unless it is there. */
  ensure?: Item[];
  /**
   * That of `put` which says that all of it has begun: where it takes more than one transaction it is stored before all else, so that nobody
   * changes any more what the rest was decided from. Whoever finds it begun and not done does the rest.
   */
  begins?: Item;
  /** What must not be stored under their keys: whoever wrote one meanwhile was first, and it is decided again. */
  absent?: Item[];
  /** What it was decided from and must still be as it was read, though it is not changed; of what is changed that goes without saying. */
  still?: Item[];
  /** The same for one of what is put: where all does not fit in one transaction, it is asked in the one that stores that. */
  beside?: Beside[];
  /**
   * Names of what is stored as one where all does not fit in one transaction: things by their ids, each in one of these at most; with them
   * goes whatever letter has one of these as its occasion, whoever it goes to.
   */
  together?: readonly (readonly string[])[];
  /** What is no longer kept; deleted, if it is still as it was read. */
  remove?: Item[];
  happenings: Happening[];
  letters: Occasion[];
}

/** Nothing changes: what was asked for is so already. */
export const nothing: Outcome = { put: [], happenings: [], letters: [] };

/** Who acts and when, given to every command. */
export interface Act {
  /** "workflow", "organiser:<id>", "participant:<id>" or "applicant:<id>". */
  by: string;
  now: Moment;
  /** What was asked for, in one word: the same form that the same person sends again says the same. */
  request?: string;
}
