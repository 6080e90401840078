/** The two sign-up exports of a directory, as CSV or as workbooks. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "../src/programme/programme.ts";

/** The sign-up exports, one of each side. */
export type SignUpFiles = Record<Role, Uint8Array>;

interface Exports {
  /** Absent where something is wrong. */
  files?: SignUpFiles;
  /** A sentence for each side whose file is missing, or of which two are there. */
  wrong: string[];
}

export function exportsIn(directory: string): Exports {
  const [mentor, mentee] = [fileOf(directory, "mentors"), fileOf(directory, "mentees")];
  if (mentor.path === undefined || mentee.path === undefined) return { wrong: [mentor, mentee].flatMap(({ wrong }) => wrong ?? []) };
  return { files: { mentor: readFileSync(mentor.path), mentee: readFileSync(mentee.path) }, wrong: [] };
}

function fileOf(directory: string, side: string): { path?: string; wrong?: string } {
  const [csv, workbook] = [join(directory, `${side}.csv`), join(directory, `${side}.xlsx`)];
  const there = [csv, workbook].filter((path) => existsSync(path));
  if (there.length > 1) return { wrong: `${csv} and ${workbook} are both there: leave the one that counts` };
  return there[0] === undefined ? { wrong: `Neither ${csv} nor ${workbook} is there` } : { path: there[0] };
}
