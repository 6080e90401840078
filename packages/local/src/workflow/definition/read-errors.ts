/** Reads Retry and Catch. */
import type { Catcher, Retrier } from "./program.ts";
import { readEffects } from "./read-exit.ts";
import { given, isObject, type Json, onlyFields, problem, type Reading, textOf } from "./reading.ts";

/** Retriers of a Task, Parallel or Map, in order. */
export function readRetry(reading: Reading, state: Json, at: string): Retrier[] {
  return listOf(reading, state, "Retry", at).map(([retry, where]) => {
    onlyFields(reading, retry, where, [
      "Comment",
      "ErrorEquals",
      "IntervalSeconds",
      "MaxAttempts",
      "BackoffRate",
      "MaxDelaySeconds",
      "JitterStrategy",
    ]);
    const interval = number(reading, retry, "IntervalSeconds", where, { least: 1, most: 99_999_999, usual: 1 });
    const longest = number(reading, retry, "MaxDelaySeconds", where, { least: 1, most: 31_622_400 });
    if (longest !== undefined && longest <= (interval ?? 1))
      problem(reading, `${where}/MaxDelaySeconds`, "MaxDelaySeconds must be above IntervalSeconds");
    const jitter = retry.JitterStrategy ?? "NONE";
    if (jitter !== "NONE" && jitter !== "FULL") problem(reading, `${where}/JitterStrategy`, "JitterStrategy must be NONE or FULL");
    return {
      errors: readErrorEquals(reading, retry, where),
      interval: interval ?? 1,
      attempts: number(reading, retry, "MaxAttempts", where, { least: 0, most: 99_999_999 }) ?? 3,
      backoff: number(reading, retry, "BackoffRate", where, { least: 1, most: 1_000_000, fractions: true }) ?? 2,
      jitter: jitter === "FULL",
      ...given("longest", longest),
    };
  });
}

/** Catchers of a Task, Parallel or Map, in order. */
export function readCatch(reading: Reading, state: Json, at: string): Catcher[] {
  return listOf(reading, state, "Catch", at).map(([catcher, where]) => {
    onlyFields(reading, catcher, where, ["Comment", "ErrorEquals", "Next", "Assign", "Output"]);
    return {
      errors: readErrorEquals(reading, catcher, where),
      ...readEffects(reading, catcher, where, ["errorOutput"]),
      next: textOf(reading, catcher, "Next", where),
    };
  });
}

function listOf(reading: Reading, state: Json, key: "Retry" | "Catch", at: string): [Json, string][] {
  const list = state[key] ?? [];
  if (!Array.isArray(list) || !list.every(isObject))
    return (problem(reading, `${at}/${key}`, `Field "${key}" must be a list of objects`), []);
  list.forEach((entry, i) => {
    const all = Array.isArray(entry.ErrorEquals) && entry.ErrorEquals.includes("States.ALL");
    if (all && i < list.length - 1) problem(reading, `${at}/${key}/${i}/ErrorEquals`, "States.ALL must stand in the last entry");
  });
  return list.map((entry, i) => [entry, `${at}/${key}/${i}`]);
}

function readErrorEquals(reading: Reading, entry: Json, at: string): string[] {
  const names = entry.ErrorEquals;
  if (!Array.isArray(names) || names.length === 0 || !names.every((name) => typeof name === "string")) {
    return (problem(reading, `${at}/ErrorEquals`, "ErrorEquals must be a list of error names"), []);
  }
  if (names.length > 1 && names.includes("States.ALL")) problem(reading, `${at}/ErrorEquals`, "States.ALL must stand alone");
  return names;
}

interface Bounds {
  least: number;
  most: number;
  usual?: number;
  fractions?: boolean;
}

function number(reading: Reading, entry: Json, key: string, at: string, { least, most, usual, fractions }: Bounds): number | undefined {
  const value = entry[key] ?? usual;
  if (value === undefined) return undefined;
  if (typeof value === "number" && value >= least && value <= most && (fractions || Number.isInteger(value))) return value;
  return problem(reading, `${at}/${key}`, `Field "${key}" must be a number from ${least} to ${most}`);
}
