/** What the readers of a definition share: the problems found so far, and checked access to fields. */
import type { Expression, Expressions } from "../expression/expressions.ts";
import { isJsonata, jsonataIn, type Template, template } from "../expression/template.ts";
import { forbiddenIn, type Reading as Readable } from "./expression-rules.ts";
import type { Program } from "./program.ts";

export type Json = Record<string, unknown>;

export interface Reading {
  expressions: Expressions;
  problems: string[];
  programs: Map<string, Program>;
  /** Every state name so far: a name stands once in the whole machine. */
  names: Set<string>;
  /** Variables assigned by the programs around the one being read, and by itself. */
  outer: ReadonlySet<string>;
  own: ReadonlySet<string>;
  /** Reads a program inside a state and gives its key; given here because programs and states contain each other. */
  readInside: (reading: Reading, value: unknown, key: string, at: string) => string;
  /** Query language where a state names none. */
  language: unknown;
}

/** Notes what is wrong, with the path of the state and the field. */
export function problem(reading: Reading, at: string, what: string): undefined {
  reading.problems.push(`${what} at ${at}`);
  return undefined;
}

/** For a program inside the one being read: it reads the variables around it, and cannot assign them. */
export function within(reading: Reading): Reading {
  return { ...reading, outer: new Set([...reading.outer, ...reading.own]) };
}

/** Names every field that is not in `allowed`. */
export function onlyFields(reading: Reading, object: Json, at: string, allowed: readonly string[]): void {
  for (const key of Object.keys(object)) {
    if (!allowed.includes(key))
      problem(reading, `${at}/${key}`, `Field "${key}" is not supported (JSONata fields of this kind: ${allowed.join(", ")})`);
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a field that must be one. */
export function textOf(reading: Reading, object: Json, key: string, at: string): string {
  const value = object[key];
  if (typeof value === "string" && value !== "") return value;
  problem(reading, `${at}/${key}`, `Field "${key}" must be a text`);
  return "";
}

/** A field in which JSONata may stand anywhere; absent gives nothing. */
export function templateOf(reading: Reading, object: Json, key: string, at: string, readable: Readable[] = []): Template | undefined {
  if (object[key] === undefined) return undefined;
  return template(object[key], `${at}/${key}`, (text, field) => expressionOf(reading, text, field, readable));
}

function expressionOf(reading: Reading, text: string, field: string, readable: Readable[]): Expression | undefined {
  if (!isJsonata(text)) return problem(reading, field, 'JSONata must end with "%}"');
  try {
    const expression = reading.expressions.compile(jsonataIn(text));
    for (const what of forbiddenIn(expression.compiled.ast(), readable)) problem(reading, field, what);
    return expression;
  } catch (error) {
    return problem(reading, field, `JSONata does not compile (${(error as Error).message})`);
  }
}

/** A number or JSONata that gives one; a number is checked now. */
export function numberOf(reading: Reading, object: Json, key: string, at: string, lowest: number, highest: number): Template | undefined {
  const value = object[key];
  const fits = typeof value === "number" && value >= lowest && value <= highest && (key.endsWith("Percentage") || Number.isInteger(value));
  if (value !== undefined && !fits && !(typeof value === "string" && value.startsWith("{%"))) {
    problem(reading, `${at}/${key}`, `Field "${key}" must be a number from ${lowest} to ${highest} or JSONata`);
    return undefined;
  }
  return templateOf(reading, object, key, at);
}

/** Spread helper for members that are only there when they have a value. */
export function given<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]: V });
}
