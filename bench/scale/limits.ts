/** What AWS allows, and how much of it a season takes. Quotas: the services' own pages of quotas, as of November 2026. */
import type { Met } from "./season.ts";

export interface Limit {
  what: string;
  /** What was met at most, in the limit's unit. */
  of: (met: Met) => number;
  limit: number;
  unit: string;
  /** What to do when it comes near. */
  then: string;
}

/** Bytes of a read unit; a step reads the whole cohort consistently. */
const readUnit = 4096;
/** Units a second of one key of the table. */
const partition = { reads: 3_000, writes: 1_000 };
/** Letters a second that SES allows a new account out of its sandbox. */
const sesRate = 14;
/** A function of 512 MB has this part of a processor. */
const processor = 512 / 1769;

export const limits: Limit[] = [
  {
    what: "Events in the history of the cohort's execution",
    of: ({ events }) => events,
    limit: 25_000,
    unit: "",
    then: "larger batches (`batch` in core/workflow/batches.ts), or an execution a phase: a new one goes on where the cohort is",
  },
  {
    what: "Answer of a step, kept in the execution",
    of: ({ payload }) => payload,
    limit: 256 * 1024,
    unit: "B",
    then: "nothing: a step hands over ten thousand letters at most (`mostLetters` in core/workflow/batches.ts) and looks again",
  },
  {
    what: "Largest item",
    of: ({ item }) => item.bytes,
    limit: 400 * 1024,
    unit: "B",
    then: "keep the matches of a proposal as rows of their own",
  },
  {
    what: "Seconds that one partition gives a whole cohort in, in 120",
    of: ({ world }) => world / readUnit / partition.reads,
    limit: 120,
    unit: "s",
    then: "read by parts (`Store.world(ref, parts)`); a partition lends what it did not use for five minutes, and the SDK asks again",
  },
  {
    what: "Seconds that one partition takes the largest act in, in 120",
    of: ({ writes }) => writes / partition.writes,
    limit: 120,
    unit: "s",
    then: "letters in partitions of their own; a write that is throttled is tried again, and the step after it finds what is stored",
  },
  {
    what: "Seconds of a step's own work at 512 MB, in 120",
    of: ({ slowest }) => slowest.ms / 1000 / processor,
    limit: 120,
    unit: "s",
    then: "more memory for StepFunction: twice the memory is twice the processor",
  },
  {
    what: "Seconds that SES needs for the largest batch, in 120",
    of: ({ batch }) => batch / sesRate,
    limit: 120,
    unit: "s",
    then: "ask SES for a higher rate",
  },
];

const number = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));

export interface Margin {
  what: string;
  value: string;
  limit: string;
  /** How many times over it would fit. */
  times: string;
}

export const margins = (met: Met): Margin[] =>
  limits.map(({ what, of, limit, unit }) => ({
    what,
    value: `${number(of(met))} ${unit}`.trim(),
    limit: `${number(limit)} ${unit}`.trim(),
    times: `${number(limit / of(met))} x`,
  }));

/** What is over its limit. */
export const over = (met: Met): string[] => limits.filter(({ of, limit }) => of(met) > limit).map(({ what }) => what);
