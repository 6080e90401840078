/** Reads one record of a file, cell by cell, and keeps what was odd about it. */
import { tidy } from "../../../kernel/text.ts";
import { codesIn, type Vocabulary } from "../answers/answers.ts";
import type { ImportField, Mapping } from "../columns/fields.ts";
import type { ImportProblem, ProblemCode } from "../row.ts";
import { isNothing } from "../answers/scalars.ts";

export interface Reader {
  /** The cell as typed; "" when the file has no such column. */
  raw(field: ImportField): string;
  /** Tidied and cut to `max` characters. */
  text(field: ImportField, max: number): string;
  /** Known answers, at most `max`. */
  codes<Code extends string>(field: ImportField, words: Vocabulary<Code>, max?: number): Code[];
  has(field: ImportField): boolean;
  problem(field: ImportField | "row", code: ProblemCode): void;
  readonly problems: ImportProblem[];
}

/** A reader of that record, whose problems it gathers. */
export function reader(record: readonly string[], mapping: Mapping): Reader {
  const problems: ImportProblem[] = [];
  const problem: Reader["problem"] = (field, code) => {
    if (!problems.some((known) => known.field === field && known.code === code)) problems.push({ field, code });
  };
  const raw = (field: ImportField) => record[mapping[field] ?? -1] ?? "";
  return {
    raw,
    problem,
    problems,
    has: (field) => mapping[field] !== undefined,
    text(field, max) {
      const said = tidy(raw(field));
      if (said.length > max) problem(field, "shortened");
      return cut(said, max);
    },
    codes(field, words, max = Number.POSITIVE_INFINITY) {
      if (isNothing(raw(field))) return [];
      const { codes, unknown } = codesIn(raw(field), words);
      if (unknown) problem(field, "unknown-answer");
      if (codes.length > max) problem(field, "too-many");
      return codes.slice(0, max);
    },
  };
}

/** At most `max` UTF-16 units, never half a character. */
export function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : text
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/u, "")
        .trimEnd();
}
