/** Reads Parallel and Map, and the programs inside them. */
import type { MapState, Parallel } from "./program.ts";
import { readCatch, readRetry } from "./read-errors.ts";
import { readExit } from "./read-exit.ts";
import { given, isObject, type Json, numberOf, onlyFields, problem, type Reading, templateOf, within } from "./reading.ts";

const common = ["Type", "Comment", "QueryLanguage", "Retry", "Catch", "Assign", "Output", "Next", "End"];
const mapFields = [...common, "Items", "ItemSelector", "ItemProcessor", "MaxConcurrency"];
const distributedFields = [...mapFields, "Label", "ToleratedFailureCount", "ToleratedFailurePercentage"];

export function readParallel(reading: Reading, state: Json, name: string, at: string): Parallel {
  onlyFields(reading, state, at, [...common, "Arguments", "Branches"]);
  const branches = Array.isArray(state.Branches) ? (state.Branches as unknown[]) : [];
  if (branches.length === 0) problem(reading, `${at}/Branches`, "Branches must be a list of programs");
  const programs = branches.map((branch, i) => {
    const where = `${at}/Branches/${i}`;
    if (isObject(branch)) onlyFields(reading, branch, where, ["Comment", "StartAt", "States"]);
    return reading.readInside(within(reading), branch, `${name}/${i}`, where);
  });
  return {
    type: "Parallel",
    name,
    at,
    ...given("arguments", templateOf(reading, state, "Arguments", at)),
    programs,
    retriers: readRetry(reading, state, at),
    catchers: readCatch(reading, state, at),
    ...readExit(reading, state, at, ["result"]),
  };
}

export function readMap(reading: Reading, state: Json, name: string, at: string): MapState {
  const processor = isObject(state.ItemProcessor) ? state.ItemProcessor : {};
  const inside = `${at}/ItemProcessor`;
  const distributed = readMode(reading, processor, inside) === "DISTRIBUTED";
  onlyFields(reading, state, at, distributed ? distributedFields : mapFields);
  onlyFields(reading, processor, inside, ["Comment", "ProcessorConfig", "StartAt", "States"]);
  const { Items: items, Label: label = name.replace(/[^\w-]/g, "").slice(0, 40) || "Map" } = state;
  if (items !== undefined && !Array.isArray(items) && !(typeof items === "string" && items.startsWith("{%"))) {
    problem(reading, `${at}/Items`, "Items must be a list or JSONata");
  }
  if (typeof label !== "string" || !/^[\w-]{1,40}$/.test(label))
    problem(reading, `${at}/Label`, "Label must be at most 40 letters, digits, - or _");
  // Items of a distributed Map are executions of their own: they cannot read the variables here, so they may use their names.
  const inner = distributed ? { ...reading, outer: new Set<string>() } : within(reading);
  return {
    type: "Map",
    name,
    at,
    distributed,
    label: String(label),
    program: reading.readInside(inner, processor, name, inside),
    ...given("items", templateOf(reading, state, "Items", at)),
    ...given("selector", templateOf(reading, state, "ItemSelector", at)),
    ...given("concurrency", numberOf(reading, state, "MaxConcurrency", at, 0, 99_999_999)),
    ...given("toleratedCount", numberOf(reading, state, "ToleratedFailureCount", at, 0, 99_999_999)),
    ...given("toleratedPercentage", numberOf(reading, state, "ToleratedFailurePercentage", at, 0, 100)),
    retriers: readRetry(reading, state, at),
    catchers: readCatch(reading, state, at),
    ...readExit(reading, state, at, ["result"]),
  };
}

function readMode(reading: Reading, processor: Json, at: string): string {
  const config = processor.ProcessorConfig ?? {};
  if (!isObject(config)) return (problem(reading, `${at}/ProcessorConfig`, "ProcessorConfig must be an object"), "INLINE");
  onlyFields(reading, config, `${at}/ProcessorConfig`, ["Mode", "ExecutionType"]);
  const mode = config.Mode ?? "INLINE";
  if (mode !== "INLINE" && mode !== "DISTRIBUTED") problem(reading, `${at}/ProcessorConfig/Mode`, "Mode must be INLINE or DISTRIBUTED");
  if (mode === "DISTRIBUTED" && config.ExecutionType !== "STANDARD") {
    problem(reading, `${at}/ProcessorConfig/ExecutionType`, "ExecutionType must be STANDARD");
  }
  return mode === "DISTRIBUTED" ? mode : "INLINE";
}
