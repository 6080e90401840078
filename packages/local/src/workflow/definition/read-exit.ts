/** Reads how a state is left: Assign, Output, Next and End. */
import type { Reading as Readable } from "./expression-rules.ts";
import type { Exit } from "./program.ts";
import { given, isObject, type Json, problem, type Reading, templateOf, textOf } from "./reading.ts";

/** Assign and Output of a state, a rule or a catcher. */
export function readEffects(reading: Reading, object: Json, at: string, readable: Readable[]): Exit {
  if (object.Assign !== undefined) checkAssign(reading, object.Assign, `${at}/Assign`);
  return {
    ...given("assign", templateOf(reading, object, "Assign", at, readable)),
    ...given("output", templateOf(reading, object, "Output", at, readable)),
  };
}

/** The same with Next or End, of which there must be exactly one. */
export function readExit(reading: Reading, object: Json, at: string, readable: Readable[] = []): Exit {
  const effects = readEffects(reading, object, at, readable);
  if (object.End !== undefined && object.End !== true) problem(reading, `${at}/End`, 'Field "End" must be true');
  if ((object.Next === undefined) === (object.End === undefined)) problem(reading, at, "Exactly one of Next and End is needed");
  return object.Next === undefined ? effects : { ...effects, next: textOf(reading, object, "Next", at) };
}

function checkAssign(reading: Reading, assign: unknown, at: string): void {
  if (!isObject(assign)) return problem(reading, at, 'Field "Assign" must be an object');
  for (const name of Object.keys(assign)) {
    if (!/^\p{ID_Start}\p{ID_Continue}{0,79}$/u.test(name) || name === "states")
      problem(reading, `${at}/${name}`, `"${name}" cannot be a variable`);
    if (reading.outer.has(name))
      problem(reading, `${at}/${name}`, `"${name}" is a variable of an outer scope, which cannot be assigned here`);
  }
}
