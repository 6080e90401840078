/** What a command decides: items to change or delete, lines for the log, letters to write. Commands return it; `perform` carries it out. */
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
  /** Tells it apart from another happening at the same moment, by the same person, on the same subject; only a hash of it is stored. */
  apart?: string;
}

/** One letter to one person for one occasion. The same three together never give a second letter. */
export interface Occasion {
  letter: LetterId;
  to: Recipient;
  language: Language;
  occasion: string;
  facts?: Record<string, string>;
}

/** A condition on another item, for the sake of one of the items in `put`, which `of` names. */
export interface Beside {
  of: string;
  check: { absent: Item } | { still: Item };
}

export interface Outcome {
  put: Item[];
  /** Items that are stored if they are absent. */
  ensure?: Item[];
  /**
   * The item of `put` that marks all of it as begun. If one transaction is not enough, it is stored first, so that from then on nobody changes
   * what the rest was decided from. Whoever finds it begun and not finished completes it.
   */
  begins?: Item;
  /** Items whose keys must be free: if somebody has stored one meanwhile, it is decided again. */
  absent?: Item[];
  /** Items that the decision depends on and does not change: they must still be as they were read. Changed items are checked anyway. */
  still?: Item[];
  /** The same for a single item of `put`: if one transaction is not enough, it is checked in the one that stores that item. */
  beside?: Beside[];
  /**
   * Names of what is stored as one where all does not fit in one transaction: things by their ids, each in one of these at most; with them
   * goes whatever letter has one of these as its occasion, whoever it goes to.
   */
  together?: readonly (readonly string[])[];
  /** Items to delete, if they are still as they were read. */
  remove?: Item[];
  happenings: Happening[];
  letters: Occasion[];
}

/** Nothing changes, because things are as asked for already. */
export const nothing: Outcome = { put: [], happenings: [], letters: [] };

/** Who acts, and when; every command is given it. */
export interface Act {
  /** "workflow", "organiser:<id>", "participant:<id>" or "applicant:<id>". */
  by: string;
  now: Moment;
  /** A mark of the request: the same person sending the same form again has the same one. */
  request?: string;
}
