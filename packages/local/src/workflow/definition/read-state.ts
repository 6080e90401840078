/** Reads one state by its type. */
import type { Choice, Fail, Pass, State, Succeed, Wait } from "./program.ts";
import { readEffects, readExit } from "./read-exit.ts";
import { readMap, readParallel } from "./read-fan.ts";
import { isMoment } from "../moment.ts";
import { readTask } from "./read-task.ts";
import { given, isObject, type Json, numberOf, onlyFields, problem, type Reading, templateOf, textOf } from "./reading.ts";

const base = ["Type", "Comment", "QueryLanguage"];

/** Reads the state called `name`, noting problems; undefined for a type there is not. */
export function readState(reading: Reading, value: unknown, name: string, at: string): State | undefined {
  if (!isObject(value)) return problem(reading, at, "A state must be an object");
  if ((value.QueryLanguage ?? reading.language) !== "JSONata") problem(reading, `${at}/QueryLanguage`, "Only JSONata is supported");
  switch (value.Type) {
    case "Task":
      return readTask(reading, value, name, at);
    case "Parallel":
      return readParallel(reading, value, name, at);
    case "Map":
      return readMap(reading, value, name, at);
    case "Choice":
      return readChoice(reading, value, name, at);
    case "Wait":
      return readWait(reading, value, name, at);
    case "Pass":
      return readPass(reading, value, name, at);
    case "Succeed":
      return readSucceed(reading, value, name, at);
    case "Fail":
      return readFail(reading, value, name, at);
    default:
      return problem(reading, `${at}/Type`, `Type "${String(value.Type)}" is not a type of state`);
  }
}

function readChoice(reading: Reading, state: Json, name: string, at: string): Choice {
  onlyFields(reading, state, at, [...base, "Choices", "Default", "Assign", "Output"]);
  const choices = Array.isArray(state.Choices) ? (state.Choices as unknown[]) : [];
  if (choices.length === 0) problem(reading, `${at}/Choices`, "Choices must be a list of rules");
  const rules = choices.filter(isObject).map((rule, i) => {
    const where = `${at}/Choices/${i}`;
    onlyFields(reading, rule, where, ["Comment", "Condition", "Next", "Assign", "Output"]);
    const { Condition: condition } = rule;
    if (typeof condition !== "boolean" && !(typeof condition === "string" && condition.startsWith("{%"))) {
      problem(reading, `${where}/Condition`, "Condition must be JSONata or a boolean");
    }
    const made = templateOf(reading, rule, "Condition", where) ?? { is: "constant" as const, value: false };
    return { condition: made, ...readEffects(reading, rule, where, []), next: textOf(reading, rule, "Next", where) };
  });
  const next = state.Default === undefined ? undefined : textOf(reading, state, "Default", at);
  return { type: "Choice", name, at, rules, ...readEffects(reading, state, at, []), ...given("next", next) };
}

function readWait(reading: Reading, state: Json, name: string, at: string): Wait {
  onlyFields(reading, state, at, [...base, "Seconds", "Timestamp", "Assign", "Output", "Next", "End"]);
  const { Seconds: seconds, Timestamp: timestamp } = state;
  if ((seconds === undefined) === (timestamp === undefined)) problem(reading, at, "Exactly one of Seconds and Timestamp is needed");
  if (timestamp !== undefined && (typeof timestamp !== "string" || !(timestamp.startsWith("{%") || isMoment(timestamp)))) {
    problem(reading, `${at}/Timestamp`, "Timestamp must be a moment or JSONata");
  }
  return {
    type: "Wait",
    name,
    at,
    ...given("seconds", numberOf(reading, state, "Seconds", at, 0, 99_999_999)),
    ...given("timestamp", templateOf(reading, state, "Timestamp", at)),
    ...readExit(reading, state, at),
  };
}

function readPass(reading: Reading, state: Json, name: string, at: string): Pass {
  onlyFields(reading, state, at, [...base, "Assign", "Output", "Next", "End"]);
  return { type: "Pass", name, at, ...readExit(reading, state, at) };
}

function readSucceed(reading: Reading, state: Json, name: string, at: string): Succeed {
  onlyFields(reading, state, at, [...base, "Output"]);
  return { type: "Succeed", name, at, ...readEffects(reading, state, at, []) };
}

function readFail(reading: Reading, state: Json, name: string, at: string): Fail {
  onlyFields(reading, state, at, [...base, "Error", "Cause"]);
  return {
    type: "Fail",
    name,
    at,
    ...given("error", templateOf(reading, state, "Error", at)),
    ...given("cause", templateOf(reading, state, "Cause", at)),
  };
}
