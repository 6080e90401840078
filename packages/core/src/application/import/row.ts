/** What becomes of each row of an imported file. */
import type { Application } from "../application.ts";
import { addressDoubts } from "./answers/addresses.ts";
import type { ImportField } from "./columns/fields.ts";

/** Why a row is not taken, or (both-sides) waits for an organiser. */
export const refusedBecause = [
  ...addressDoubts,
  "no-consent",
  "unclear-consent", // something is said that is neither yes nor no: "oui mais…", "à signer"
  "other-side", // one form for both sides, in which this person chose the other
  "under-age",
  "both-sides", // stored, but an organiser decides which role counts
  "replaced", // the same person sent the form again later
  "already-there", // the same sending was imported before, or the person withdrew since
  "incomplete", // no name
  "unreadable",
] as const;
export type RefusedBecause = (typeof refusedBecause)[number];

/** Small things worth showing that do not stand in the way. */
export const problemCodes = [
  "missing", // nothing was answered; a neutral answer is assumed
  "unknown-answer", // part of the answer is none of ours and was left out
  "unreadable", // not a date, a number, a telephone number
  "shortened",
  "too-many", // only the first ones are kept
  "extra-cells", // the row has more cells than the header
  "other-name", // another row has the same address under another name
  "alike-address", // another row has an address that leads to the same place
  "alike-person", // another row has the same name and telephone number under another address
] as const;
export type ProblemCode = (typeof problemCodes)[number];
export interface ImportProblem {
  field: ImportField | "row";
  code: ProblemCode;
}

export interface ImportRow {
  /** Number of the record in the file, as a spreadsheet counts its lines: 1 is the first, as a rule the titles. */
  row: number;
  /** take: new; merge: replaces what the person sent before; decide: stored, and an organiser settles the role; refuse: left out. */
  verdict: "take" | "merge" | "decide" | "refuse";
  reason?: RefusedBecause;
  problems: ImportProblem[];
  /** As typed, so that an organiser finds the row again. */
  said: { name: string; email: string };
  /** What would be stored; absent when refused. */
  application?: Application;
}
