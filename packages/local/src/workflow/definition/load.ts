/** Loads a definition in the Amazon States Language, or says everything that is wrong with it. */
import type { Expressions } from "../expression/expressions.ts";
import type { Machine } from "./program.ts";
import { readProgram } from "./read-program.ts";
import { given, isObject, onlyFields, problem, type Reading } from "./reading.ts";

/** A definition that cannot run here; each problem ends with the path of the state and the field. */
export class InvalidDefinition extends Error {
  override readonly name = "InvalidDefinition";
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`Invalid State Machine Definition: ${problems.map((what) => `'${what}'`).join(", ")}`);
    this.problems = problems;
  }
}

/** Reads the definition's text; throws InvalidDefinition. */
export function load(text: string, expressions: Expressions): Machine {
  const value = parsed(text);
  if (!isObject(value)) throw new InvalidDefinition(["The definition must be an object at /"]);
  const reading: Reading = {
    expressions,
    problems: [],
    programs: new Map(),
    names: new Set(),
    outer: new Set(),
    own: new Set(),
    readInside: readProgram,
    language: value.QueryLanguage ?? "JSONPath",
  };
  onlyFields(reading, value, "", ["Comment", "StartAt", "States", "QueryLanguage", "TimeoutSeconds", "Version"]);
  const { TimeoutSeconds: timeout, Version: version = "1.0" } = value;
  if (version !== "1.0") problem(reading, "/Version", "Version must be 1.0");
  if (timeout !== undefined && (typeof timeout !== "number" || !Number.isInteger(timeout) || timeout < 1)) {
    problem(reading, "/TimeoutSeconds", "TimeoutSeconds must be a positive whole number");
  }
  readProgram(reading, value, "", "");
  if (reading.problems.length > 0) throw new InvalidDefinition(reading.problems);
  return { programs: reading.programs, ...given("timeout", timeout as number | undefined) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidDefinition([`The definition is not JSON (${(error as Error).message}) at /`]);
  }
}
