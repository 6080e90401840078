/** Reads StartAt and States, and sees to it that every target exists and every state can be reached. */
import type { Program, State } from "./program.ts";
import { readState } from "./read-state.ts";
import { isObject, type Json, problem, type Reading, textOf } from "./reading.ts";

/** Reads the program into `reading.programs` and gives its key back. */
export function readProgram(reading: Reading, value: unknown, key: string, at: string): string {
  const program: Program = { startAt: "", states: new Map() };
  reading.programs.set(key, program);
  if (!isObject(value) || !isObject(value.States) || Object.keys(value.States).length === 0) {
    problem(reading, `${at}/States`, "States must be an object of states");
    return key;
  }
  program.startAt = textOf(reading, value, "StartAt", at);
  const here = { ...reading, own: new Set(assignedIn(value.States)) };
  for (const [name, state] of Object.entries(value.States)) {
    const where = `${at}/States/${name}`;
    if (reading.names.has(name)) problem(reading, where, `State name "${name}" stands twice`);
    if (name.length > 80) problem(reading, where, "A state name has at most 80 characters");
    reading.names.add(name);
    const read = readState(here, state, name, where);
    if (read) program.states.set(name, read);
  }
  checkGraph(reading, program, value.States, at);
  return key;
}

/** Variables that the states of one program assign, without those of programs inside. */
function assignedIn(states: Json): string[] {
  const assigns = Object.values(states)
    .filter(isObject)
    .flatMap((state) => [state, ...entries(state.Choices), ...entries(state.Catch)]);
  return assigns.flatMap(({ Assign: assign }) => (isObject(assign) ? Object.keys(assign) : []));
}

function entries(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function checkGraph(reading: Reading, { startAt, states }: Program, written: Json, at: string): void {
  if (startAt !== "" && written[startAt] === undefined) problem(reading, `${at}/StartAt`, `There is no state "${startAt}" to go to`);
  for (const state of states.values()) {
    for (const [target, field] of targets(state)) {
      if (written[target] === undefined) problem(reading, `${state.at}/${field}`, `There is no state "${target}" to go to`);
    }
  }
  const reached = new Set<string>();
  const open = [startAt];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = states.get(name);
    if (!state || reached.has(name)) continue;
    reached.add(name);
    open.push(...targets(state).map(([target]) => target));
  }
  for (const { name, at: where } of states.values()) {
    if (!reached.has(name)) problem(reading, where, `State "${name}" cannot be reached`);
  }
  if (![...states.values()].some(ends)) problem(reading, `${at}/States`, "No state ends the program");
}

function ends(state: State): boolean {
  return state.type === "Succeed" || state.type === "Fail" || (state.type !== "Choice" && state.next === undefined);
}

/** Where a state can lead, with the field that says so. */
function targets(state: State): [string, string][] {
  const list: [string, string][] = [];
  if (state.next !== undefined) list.push([state.next, state.type === "Choice" ? "Default" : "Next"]);
  if ("rules" in state) state.rules.forEach(({ next }, i) => next && list.push([next, `Choices/${i}/Next`]));
  if ("catchers" in state) state.catchers.forEach(({ next }, i) => next && list.push([next, `Catch/${i}/Next`]));
  return list;
}
