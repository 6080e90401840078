/** What the expressions of a state can read: `$states` and the variables of its flow and of those around it. */
import type { Scope, StatesVariable } from "../expression/expressions.ts";
import { fill, type Template } from "../expression/template.ts";
import { StatesError } from "../failure.ts";
import type { Flow } from "../store/records.ts";
import { type Core, type Live, parentOf } from "./core.ts";

export interface Extra {
  result?: unknown;
  errorOutput?: { Error: string; Cause: string };
  /** Token of the task that is about to start. */
  token?: string;
  /** Item of a Map that is about to start. */
  item?: { Index: number; Value: unknown };
}

export function scopeOf(live: Live, flow: Flow, { token, item, ...extra }: Extra = {}): Scope {
  const states: StatesVariable = { input: flow.input, context: contextOf(live, flow, token, item ?? flow.item), ...extra };
  return { states, variables: variablesOf(live, flow) };
}

function variablesOf(live: Live, flow: Flow): Record<string, unknown> {
  const parent = parentOf(live, flow);
  return parent ? { ...variablesOf(live, parent), ...flow.variables } : flow.variables;
}

function contextOf({ execution, input, role }: Live, flow: Flow, token: string | undefined, item: Flow["item"]): object {
  const { arn, name, started, machine, redrives, redriven } = execution;
  return {
    Execution: {
      Id: arn,
      Input: input,
      Name: name,
      RoleArn: role,
      StartTime: started,
      RedriveCount: redrives,
      ...(redriven === undefined ? {} : { RedriveTime: redriven }),
    },
    State: { Name: flow.state, EnteredTime: flow.entered, RetryCount: flow.retries },
    StateMachine: { Id: machine, Name: machine.slice(machine.lastIndexOf(":") + 1) },
    ...(token === undefined ? {} : { Task: { Token: token } }),
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
}

/** The field's whole number, `usual` when the field is absent. Throws States.QueryEvaluationError when it is none. */
export async function numberIn<U>(
  core: Core,
  made: Template | undefined,
  scope: Scope,
  field: string,
  least: number,
  usual: U,
): Promise<number | U> {
  if (!made) return usual;
  const value = await fill(made, scope, core.expressions);
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= 99_999_999) return value;
  throw new StatesError("States.QueryEvaluationError", `The field '${field}' must give a whole number from ${least} to 99999999.`);
}

/** The field's text, `usual` when the field is absent. Throws States.QueryEvaluationError when it is none. */
export async function textIn<U>(core: Core, made: Template | undefined, scope: Scope, field: string, usual: U): Promise<string | U> {
  if (!made) return usual;
  const value = await fill(made, scope, core.expressions);
  if (typeof value === "string") return value;
  throw new StatesError("States.QueryEvaluationError", `The field '${field}' must give a text.`);
}
