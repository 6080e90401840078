/** A durable Step Functions engine: state machines in JSONata, kept in one SQLite file, moved only by answers and by the given clock. */
import type { Answered } from "./api/answer.ts";
import { handle } from "./api/handle.ts";
import type { Machine } from "./definition/program.ts";
import { load } from "./definition/load.ts";
import { createExpressions } from "./expression/expressions.ts";
import { moment } from "./moment.ts";
import type { Core, Live } from "./run/core.ts";
import { makeLive } from "./run/start.ts";
import { createTransitions, type Transitions } from "./run/transitions.ts";
import { ring, takeUp } from "./states/take-up.ts";
import { type Answer, answered } from "./states/task-end.ts";
import type { Doing, Flow, Tally } from "./store/records.ts";
import { openStore } from "./store/store.ts";

export interface EngineOptions {
  /** Path of the database, or ":memory:". */
  file: string;
  /** The present moment as ISO text; the engine reads no other clock. */
  now: () => string;
  /** Calls the Lambda function; what it throws is the task's error (its errorType or name, its message). */
  invoke: (functionArn: string, payload: unknown) => Promise<unknown>;
  /** For jitter, tokens, $random and $uuid: numbers in [0, 1). */
  random?: () => number;
  /** Does not wait for the disk: a power cut may lose the latest transitions, a killed process does not. */
  speedy?: boolean;
  region?: string;
  account?: string;
}

export interface Engine {
  /** One request of the API: `target` is "AWSStepFunctions.StartExecution" or just "StartExecution". */
  handle(target: string, body: unknown): Promise<Answered>;
  /** The earliest due moment of any wait, time limit or pause before a retry. */
  nextTimer(): string | undefined;
  /** The earliest moment at which something is tried again. */
  nextRetry(): string | undefined;
  /** Starts whatever is due at now(), in the order it became due; gives how many timers that were. */
  fireDue(): Promise<number>;
  /** Resolves when nothing runs any more: every execution ended or waits for time or a token. */
  settled(): Promise<void>;
  /** Resumes what was in flight when the process ended; done by openEngine. */
  recover(): void;
  /** Counts since the database was made. */
  transitions(): Tally;
  /** Closes the database. Answers that come later are lost: their tasks are invoked again after the next start. */
  close(): void;
}

/** Opens the engine on its database and resumes what was in flight. */
export function openEngine(options: EngineOptions): Engine {
  const { invoke, random = Math.random, region = "us-east-1", account = "000000000000" } = options;
  const store = openStore(options.file, options.speedy ?? false);
  const now = () => moment(options.now());
  const expressions = createExpressions({ now, random });
  const machines = new Map<number, Machine>();
  const tally = store.tally();
  const transitions = createTransitions(store, tally);
  const { alone, background } = transitions;

  const core: Core = {
    store,
    expressions,
    now,
    random,
    invoke,
    live: new Map(),
    waiting: new Map(),
    tally,
    region,
    account,
    machineOf(revision) {
      const machine = machines.get(revision) ?? load(store.revision(revision), expressions);
      machines.set(revision, machine);
      return machine;
    },
    resume(live, flow) {
      const { doing } = flow;
      if (doing.is === "invoke") transitions.afterwards(() => transitions.beside(() => ask(core, transitions, live, flow, doing)));
      else transitions.afterwards(() => background(async () => void (flow.doing === doing && (await takeUp(core, live, flow)))));
    },
  };

  const engine: Engine = {
    handle: (target, body) => handle(core, alone, target, body),
    nextTimer: () => store.firstDue(),
    nextRetry: () => store.firstDue("retry"),
    async fireDue() {
      const due = store.dueAt(now());
      for (const timer of due) await alone(() => ring(core, timer));
      return due.length;
    },
    settled: transitions.settled,
    recover() {
      for (const execution of store.running()) {
        if (core.live.has(execution.arn)) continue;
        const live = makeLive(core, execution, store.flows(execution.arn));
        for (const flow of live.flows.values()) core.resume(live, flow);
      }
      // Not at once: whoever opens the engine must have it in hand before its functions are called.
      background(() => Promise.resolve());
    },
    transitions: () => ({ ...tally }),
    close: transitions.close,
  };
  engine.recover();
  return engine;
}

/** Calls a task's function, and makes its answer a transition; nothing of a flow that went on without it. */
async function ask(
  core: Core,
  { isClosed, background }: Transitions,
  live: Live,
  flow: Flow,
  doing: Extract<Doing, { is: "invoke" }>,
): Promise<void> {
  if (isClosed() || flow.doing !== doing || core.live.get(flow.execution) !== live) return;
  let answer: Answer;
  try {
    answer = { payload: await core.invoke(doing.arn, JSON.parse(doing.payload)) };
  } catch (thrown) {
    answer = { thrown };
  }
  if (!isClosed()) background(() => answered(core, live, flow, doing, answer));
}
