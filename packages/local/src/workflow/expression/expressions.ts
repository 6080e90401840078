/** Compiles JSONata once for each text and evaluates it with the variables of a state. */
import jsonata from "jsonata";
import { StatesError } from "../failure.ts";
import { hash, parse, partition, range, type Sources, seeded, uuid } from "./functions.ts";
import { plain } from "./plain.ts";

/** What expressions of a state can read besides variables. */
export interface StatesVariable {
  input: unknown;
  result?: unknown;
  errorOutput?: { Error: string; Cause: string };
  context: unknown;
}

export interface Scope {
  states: StatesVariable;
  variables: Record<string, unknown>;
}

export interface Expression {
  text: string;
  compiled: jsonata.Expression;
}

export interface Expressions {
  /** Throws an Error that says what is wrong with the text. */
  compile(text: string): Expression;
  /** Throws States.QueryEvaluationError naming `field`. */
  evaluate(expression: Expression, scope: Scope, field: string): Promise<unknown>;
}

/** A compiler whose expressions take time and randomness from `sources`. */
export function createExpressions(sources: Sources): Expressions {
  const cache = new Map<string, Expression>();
  const formatMillis = jsonata("$fromMillis($millis, $picture, $timezone)");
  const functions: Record<string, (...args: never[]) => unknown> = {
    partition,
    range,
    hash,
    parse,
    uuid: () => uuid(sources.random),
    random: (seed?: number) => (typeof seed === "number" ? seeded(seed) : sources.random()),
    millis: () => Date.parse(sources.now()),
    now: (picture?: string, timezone?: string) =>
      formatMillis.evaluate(undefined, { millis: Date.parse(sources.now()), picture, timezone }),
  };
  return {
    compile(text) {
      const known = cache.get(text);
      if (known) return known;
      const expression = { text, compiled: compileText(text) };
      // Bound to the expression, not to each evaluation: they never change.
      for (const [name, body] of Object.entries(functions)) expression.compiled.assign(name, body);
      cache.set(text, expression);
      return expression;
    },
    async evaluate({ text, compiled }, { states, variables }, field) {
      const fail = (why: string) =>
        new StatesError("States.QueryEvaluationError", `The JSONata expression '${text}' specified for the field '${field}' ${why}`);
      let value: unknown;
      try {
        value = await compiled.evaluate(undefined, { ...variables, states });
        if (value !== undefined) return plain(value);
      } catch (error) {
        throw fail(`failed: ${messageOf(error)}`);
      }
      throw fail("returned nothing (undefined).");
    },
  };
}

function compileText(text: string): jsonata.Expression {
  try {
    return jsonata(text);
  } catch (error) {
    throw new Error(messageOf(error));
  }
}

/** JSONata throws objects that are not always Errors. */
function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | undefined)?.message;
  return typeof message === "string" ? message : JSON.stringify(error);
}
