/** For tests: an engine with a clock of its own and functions in place of Lambda, driven until nothing is left to happen. */
import { type Engine, type EngineOptions, openEngine } from "./engine.ts";
import { LambdaError } from "./failure.ts";

export type Functions = Record<string, (payload: never) => unknown>;

export interface Trial {
  engine: Engine;
  clock: { now: string };
  /** What was invoked: function and payload, in order. */
  calls: { name: string; payload: unknown }[];
  /** One request that must succeed. */
  ask(action: string, body: object): Promise<Record<string, unknown>>;
  /** One request that must be refused: its error's name and message. */
  refused(action: string, body: object): Promise<{ code: string; message: string }>;
  /** Registers a definition; gives its ARN. */
  machine(definition: object, name?: string): Promise<string>;
  /** Starts an execution; gives its ARN. */
  start(machine: string, input?: unknown, name?: string): Promise<string>;
  /** Lets time pass from timer to timer, at most to `until`. */
  play(until?: string): Promise<void>;
  describe(execution: string): Promise<Description>;
  events(execution: string): Promise<Event[]>;
  /** Registers, starts, plays to the end. */
  run(definition: object, input?: unknown): Promise<Description>;
}

export interface Description {
  arn: string;
  status: string;
  output: unknown;
  error: unknown;
  cause: unknown;
}

export interface Event {
  id: number;
  type: string;
  timestamp: number;
  previousEventId: number;
  [details: string]: unknown;
}

/** A machine of these states, which begins with the first of them. */
export const machineOf = (states: object) => ({ StartAt: Object.keys(states)[0], States: states });

/** A task that gives a function the state's input, or what is said, and passes on what it answers. */
export const taskOf = (name: string, more: object = {}, payload: unknown = "{% $states.input %}") => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Arguments: { FunctionName: name, Payload: payload },
  Output: "{% $states.result.Payload %}",
  End: true,
  ...more,
});

/** Random numbers that are the same in every run. */
export function steady(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function openTrial(functions: Functions = {}, options: Partial<EngineOptions> = {}): Trial {
  const clock = { now: "2026-03-02T09:00:00.000Z" };
  const calls: Trial["calls"] = [];
  const invoke = async (name: string, payload: unknown) => {
    calls.push({ name, payload });
    const body = functions[name];
    if (!body) throw new LambdaError("Lambda.ResourceNotFoundException", `Function not found: ${name}`);
    return body(payload as never);
  };
  const engine = openEngine({ file: ":memory:", now: () => clock.now, invoke, random: steady(), speedy: true, ...options });

  const trial: Trial = {
    engine,
    clock,
    calls,
    async ask(action, body) {
      const answer = await engine.handle(`AWSStepFunctions.${action}`, body);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return answer.body as Record<string, unknown>;
    },
    async refused(action, body) {
      const answer = await engine.handle(`AWSStepFunctions.${action}`, body);
      if (answer.status === 200) throw new Error(`${action} was not refused`);
      const { __type: type, message } = answer.body as { __type: string; message: string };
      return { code: type.slice(type.indexOf("#") + 1), message };
    },
    async machine(definition, name = "trial") {
      const text = JSON.stringify({ QueryLanguage: "JSONata", ...definition });
      const created = await trial.ask("CreateStateMachine", { name, definition: text, roleArn: "arn:aws:iam::000000000000:role/trial" });
      return String(created.stateMachineArn);
    },
    async start(machine, input = {}, name) {
      const started = await trial.ask("StartExecution", { stateMachineArn: machine, input: JSON.stringify(input), name });
      return String(started.executionArn);
    },
    async play(until = "2036-01-01T00:00:00.000Z") {
      await engine.settled();
      for (let due = engine.nextTimer(); due !== undefined && due <= until; due = engine.nextTimer()) {
        if (due > clock.now) clock.now = due;
        await engine.fireDue();
        await engine.settled();
      }
    },
    async describe(execution) {
      const { status, output, error, cause } = await trial.ask("DescribeExecution", { executionArn: execution });
      return {
        arn: execution,
        status: String(status),
        output: typeof output === "string" ? JSON.parse(output) : undefined,
        error,
        cause,
      };
    },
    async events(execution) {
      const history = await trial.ask("GetExecutionHistory", { executionArn: execution, maxResults: 1000 });
      return history.events as Event[];
    },
    async run(definition, input) {
      const execution = await trial.start(await trial.machine(definition), input);
      await trial.play();
      return trial.describe(execution);
    },
  };
  return trial;
}
