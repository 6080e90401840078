/** A part of the sample export: its first rows, as a form tool would have given them earlier. */
import { readFileSync } from "node:fs";

const sample = new URL("./data/cohort-2026-1/", import.meta.url);

/** @param rows how many sign-ups a side, under the header */
export function someSignUps(rows: { mentors: number; mentees: number }): { mentor: Uint8Array; mentee: Uint8Array } {
  return { mentor: head("mentors", rows.mentors), mentee: head("mentees", rows.mentees) };
}

/** The export has one record a line up to its long answers, which stand further down. */
function head(name: string, rows: number): Uint8Array {
  const lines = readFileSync(new URL(`${name}.csv`, sample), "utf8").split("\n");
  return new TextEncoder().encode(lines.slice(0, rows + 1).join("\n"));
}
