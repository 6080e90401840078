/** The options of an environment, and what a running one offers. */
import type { DatabaseKind } from "../database/programs.ts";
import type { ClockMode } from "../clock/clock.ts";
import type { Posted } from "../mail/post-box.ts";
import type { Weather } from "../weather/sky.ts";
import type { Usage } from "./usage/meter.ts";
import type { Tally } from "../workflow/store/records.ts";

export interface EnvironmentOptions {
  /** Directory of all data; in memory, and lost at the end, when absent. */
  dir?: string;
  /** Any free one when absent or 0. */
  port?: number;
  /** Where virtual time begins, the first time; later starts go on from where it stood. */
  start: string;
  mode: ClockMode;
  /** Keeps `dir` in memory (/dev/shm) where the machine has it, so that writes need not wait for the disk: survives kill -9, not a power cut. */
  speedy?: boolean;
  /** The installation's secrets are derived from it at the first start; at least 32 characters. */
  secret: string;
  ownerEmail?: string;
  /** The synthesized template; the project's own when absent. */
  template?: string | URL;
  /** The directory to which the template's paths are relative; the project's root when absent. */
  root?: string;
  database?: DatabaseKind;
  /** How often the faults that AWS has now and then are made to happen; never when absent. */
  weather?: Weather;
  /** The workflow engine's randomness, for jitter and tokens. */
  random?: () => number;
  /** Hands each letter to aws-ses-v2-local as well, which has a web outbox of its own. */
  sesLocal?: boolean;
  /** Adds the bar with the virtual date to pages. */
  bar?: boolean;
  /** Plays the cohort to its end with the cast, and reports progress line by line. */
  play?: (environment: Environment) => AsyncIterable<string>;
  /** Measures what AWS would charge for. */
  metered?: boolean;
  /** How many further threads run the functions; they run in this one when absent or 0. */
  threads?: number | undefined;
  /** Called with errors that could not be answered with. */
  onError?: (error: unknown) => void;
}

export interface Counts {
  /** Requests to the site. */
  http: number;
  /** By operation. */
  dynamodb: Record<string, number>;
  /** The service operations that each function has called, by its logical id in the template. */
  calls: Record<string, string[]>;
  ses: number;
  sfn: number;
  workflow: Tally;
  letters: { letters: number; bounced: number; complained: number };
  /** Since this process started; only when metered. */
  usage?: Usage;
  /** How often each fault happened since this process started; only with `weather`. */
  weather?: Record<string, number>;
}

/** A running execution, and the state it is in. */
export interface Waiting {
  execution: string;
  state: string;
  since: string;
}

export interface Environment {
  /** Address of the site, without a trailing slash. */
  url: string;
  /** Who owns the console. */
  ownerEmail?: string;
  /** Web outbox of aws-ses-v2-local, when it was asked for. */
  sesLocalUrl?: string;
  database: DatabaseKind;
  /** The database, for tools that read it from outside. */
  stored: { endpoint: string; table: string };
  /** Environment variables by which an AWS SDK finds the embedded services. */
  sdk: Readonly<Record<string, string>>;
  now: () => string;
  /** Moves virtual time forward. What falls due on the way happens at its own moment, and settles before time moves on. */
  advanceTo: (moment: string) => Promise<void>;
  /** When the next wait, retry or time limit is due. */
  nextEvent: () => string | undefined;
  /** Resolves when nothing but the clock is running. */
  settle: () => Promise<void>;
  /** Letters that left after this one, oldest first. */
  outbox: (sinceSeq?: number) => Posted[];
  /** From now on, letters to this address bounce. */
  bounce: (address: string) => void;
  waits: () => Promise<Waiting[]>;
  /** Since this process started; for the workflow and letters, since the data was created. */
  counts: () => Counts;
  stop: () => Promise<void>;
}
