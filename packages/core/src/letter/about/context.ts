/** What a letter is written from: its programme and cohort, its reader, the links it opens and what it speaks of. */
import type { Cohort } from "../../cohort/cohort.ts";
import type { Gathering } from "../../gathering/gathering.ts";
import type { Language } from "../../kernel/text.ts";
import type { Moment } from "../../kernel/time.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Pair } from "../../pairing/pair.ts";
import type { Participant } from "../../participant/participant.ts";
import type { Programme, Role } from "../../programme/programme.ts";
import type { LetterId } from "../catalogue.ts";

/** The other of a pair, as far as the reader may know them. */
export interface Counterpart {
  name: string;
  /** Names of the others whom the reader was introduced to, so that no two are called the same. */
  others?: readonly string[];
  role: Role;
  city: string;
  languages: readonly string[];
  mode: string;
  sector: string | null;
  /** Mentors: the function; mentees: "". */
  position: string;
  /** Mentors: fields offered; mentees: help wanted, ranked. Codes of `topics`. */
  topics: readonly string[];
  motivation: string;
  /** Only once both accepted and both consented to it. */
  email?: string;
  phone?: string;
}

/** Someone whose letter came back, or who reported it. */
export interface Unreached {
  name: string;
  role: Role;
  why: "bounced" | "complained";
}

/** A pair a letter speaks of. */
export interface PairContext {
  pair: Pair;
  mentor: { name: string };
  mentee: { name: string };
  /** The mentee's goal for the cycle. */
  goal: string;
  /** Not for organisers: who the reader's other is. */
  other?: Counterpart;
  /** The two as participants, in letters whose day depends on who is away. */
  both?: readonly Pick<Participant, "id" | "pause" | "earlierPauses">[];
}

export interface LetterContext {
  programme: Programme;
  /** Undefined only for letters outside any cohort (sign-in). */
  cohort: Cohort | undefined;
  letter: LetterId;
  language: Language;
  now: Moment;
  /** Their address stands in their own calendar entry and nowhere else. Who lives abroad is told by which clock times are meant. */
  recipient: { name: string; email: string; role?: Role; abroad?: boolean };
  occasion: string;
  facts: Readonly<Record<string, string>>;
  links: {
    /** What the letter's button opens. */
    main: string;
    /** Address of a page of the site, from its path. */
    page(path: string): string;
    /** One-click unsubscribe, for letters that are not essential. */
    unsubscribe?: string;
    /** Where the reader may leave a few words for the programme; only for whoever agreed to be asked. */
    testimonial?: string;
  };
  /** What mentees let their mentor read. */
  quotes?: readonly string[];
  pair?: PairContext;
  /** Two or more, where the letter presents several people to one mentor. */
  pairs?: readonly PairContext[];
  meeting?: Meeting;
  gathering?: Gathering;
  unreached?: readonly Unreached[];
  /** The programme's own texts of this letter in this language, by field. */
  wording?: Readonly<Record<string, string>>;
  /** The programme's logo, and where its picture is found. */
  logo?: { src: string; width: number; height: number };
  /** The secret of a sign-in link; stored nowhere. */
  secret?: string;
}

/** A letter written out. */
export interface Content {
  subject: string;
  html: string;
  text: string;
  /** iCalendar text. */
  calendar?: string;
}
