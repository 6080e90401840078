/** What an environment is told, and what it offers. */
import type { DatabaseKind } from "../database/programs.ts";
import type { ClockMode } from "../clock/clock.ts";
import type { Posted } from "../mail/post-box.ts";
import type { Weather } from "../weather/sky.ts";
import type { Usage } from "./meter.ts";
import type { Tally } from "../workflow/store/records.ts";

export interface EnvironmentOptions {
  /** Where everything is kept; absent = in memory, gone at the end. */
  dir?: string;
  /** Absent or 0: any free one. */
  port?: number;
  /** Where virtual time begins; an environment that was started before goes on from where it stood. */
  start: string;
  mode: ClockMode;
  /** Keeps `dir` in memory where the machine has a place for that, so that writes do not wait for the disk: survives kill -9, not a power cut. */
  speedy?: boolean;
  /** What the installation's secrets are first made of; at least 32 characters. */
  secret: string;
  ownerEmail?: string;
  /** Synthesized template; absent: the project's own. */
  template?: string | URL;
  /** What the template's entries are written from; absent: the project's root. */
  root?: string;
  database?: DatabaseKind;
  /** Makes happen now and then what happens on AWS now and then; absent: never. */
  weather?: Weather;
  /** For the workflow engine: jitter and tokens. */
  random?: () => number;
  /** Puts aws-ses-v2-local behind the mail front, with its own web outbox. */
  sesLocal?: boolean;
  /** Puts the bar with the virtual date into pages. */
  bar?: boolean;
  /** Plays the cohort to its end with the cast, saying how far it is. */
  play?: (environment: Environment) => AsyncIterable<string>;
  /** Measures what AWS would charge by. */
  metered?: boolean;
  /** In how many threads functions run beside this one; absent or 0: in this one. */
  threads?: number | undefined;
  /** Told of faults that no answer could be made of. */
  onError?: (error: unknown) => void;
}

export interface Counts {
  /** Requests of the site. */
  http: number;
  /** By operation. */
  dynamodb: Record<string, number>;
  /** Operations of the services each function has asked for, by its logical id in the template. */
  calls: Record<string, string[]>;
  ses: number;
  sfn: number;
  workflow: Tally;
  letters: { letters: number; bounced: number; complained: number };
  /** Of this process; only where it is metered. */
  usage?: Usage;
  /** How often each fault came, of this process; only where there is weather. */
  weather?: Record<string, number>;
}

/** An execution that has not ended, and the state it is in. */
export interface Waiting {
  execution: string;
  state: string;
  since: string;
}

export interface Environment {
  /** Address of the site, without a slash at the end. */
  url: string;
  /** Who owns the console. */
  ownerEmail?: string;
  /** Web outbox of aws-ses-v2-local, when it was asked for. */
  sesLocalUrl?: string;
  database: DatabaseKind;
  /** Where everything is stored, for those who look at it from outside. */
  stored: { endpoint: string; table: string };
  /** What the SDK takes its endpoints and credentials from, to ask the embedded services. */
  sdk: Readonly<Record<string, string>>;
  now: () => string;
  /** Moves virtual time forward, firing what becomes due on the way, each at its own moment, and letting all settle in between. */
  advanceTo: (moment: string) => Promise<void>;
  /** When the next wait, retry or time limit is due. */
  nextEvent: () => string | undefined;
  /** Resolves when nothing runs any more but the clock. */
  settle: () => Promise<void>;
  /** Letters that left after this one, oldest first. */
  outbox: (sinceSeq?: number) => Posted[];
  /** From now on, letters to this address bounce. */
  bounce: (address: string) => void;
  waits: () => Promise<Waiting[]>;
  /** Of this process; the workflow's and the letters' since the data began. */
  counts: () => Counts;
  stop: () => Promise<void>;
}
