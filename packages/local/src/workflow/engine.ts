/** A durable Step Functions engine: state machines in JSONata, kept in one SQLite file, moved only by answers and by the given clock. */
import type { Answered } from "./api/answer.ts";
import { handle } from "./api/handle.ts";
import type { Machine } from "./definition/program.ts";
import { load } from "./definition/load.ts";
import { createExpressions } from "./expression/expressions.ts";
import { invocationLimit } from "./limits.ts";
import { moment } from "./moment.ts";
import type { Core, Live } from "./run/core.ts";
import { createLane } from "./run/lane.ts";
import { createPool } from "./run/pool.ts";
import { makeLive } from "./run/start.ts";
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
  let afterwards: (() => void)[] = [];
  let settling: (() => void)[] = [];
  let fault: { error: unknown } | undefined;
  let closed = false;

  const lane = createLane(settle);
  const pool = createPool(invocationLimit, settle);

  const core: Core = {
    store,
    expressions,
    now,
    random,
    invoke,
    live: new Map(),
    waiting: new Map(),
    tally: store.tally(),
    region,
    account,
    machineOf(revision) {
      const machine = machines.get(revision) ?? load(store.revision(revision), expressions);
      machines.set(revision, machine);
      return machine;
    },
    resume(live, flow) {
      const { doing } = flow;
      if (doing.is === "invoke") afterwards.push(() => pool.add(() => ask(live, flow, doing)));
      else afterwards.push(() => background(async () => void (flow.doing === doing && (await takeUp(core, live, flow)))));
    },
  };

  /** Runs the job as one transition: stored whole or not at all; what it resumes starts once it is stored. */
  function alone<T>(job: () => Promise<T> | T): Promise<T> {
    return lane.run(async () => {
      if (closed) throw new Error("the engine is closed");
      if (fault) throw fault.error;
      store.begin();
      const before = { ...core.tally };
      try {
        const value = await job();
        if (JSON.stringify(before) !== JSON.stringify(core.tally)) store.putTally(core.tally);
        if (closed) throw new Error("the engine is closed");
        store.commit();
        start();
        return value;
      } catch (error) {
        // Memory may now be ahead of the database: nothing may go on from it.
        fault = { error };
        if (!closed) store.rollback();
        throw error;
      }
    });
  }

  function start(): void {
    const effects = afterwards;
    afterwards = [];
    for (const effect of effects) effect();
  }

  /** A transition no one waits for; what goes wrong is told by the next call. */
  function background(job: () => Promise<void>): void {
    alone(job).catch((error: unknown) => {
      if (!closed) fault ??= { error };
    });
  }

  async function ask(live: Live, flow: Flow, doing: Extract<Doing, { is: "invoke" }>): Promise<void> {
    if (closed || flow.doing !== doing || core.live.get(flow.execution) !== live) return;
    let answer: Answer;
    try {
      const payload = await invoke(doing.arn, JSON.parse(doing.payload));
      answer = { payload };
    } catch (thrown) {
      answer = { thrown };
    }
    if (!closed) background(() => answered(core, live, flow, doing, answer));
  }

  function settle(): void {
    if (!lane.isIdle() || !pool.isIdle()) return;
    const waiters = settling;
    settling = [];
    for (const resolve of waiters) resolve();
  }

  const engine: Engine = {
    handle: (target, body) => handle(core, alone, target, body),
    nextTimer: () => store.firstDue(),
    async fireDue() {
      const due = store.dueAt(now());
      for (const timer of due) await alone(() => ring(core, timer));
      return due.length;
    },
    async settled() {
      while (!lane.isIdle() || !pool.isIdle()) await new Promise<void>((resolve) => settling.push(resolve));
      if (fault) throw fault.error;
    },
    recover() {
      for (const execution of store.running()) {
        if (core.live.has(execution.arn)) continue;
        const live = makeLive(core, execution, store.flows(execution.arn));
        for (const flow of live.flows.values()) core.resume(live, flow);
      }
      // Not at once: whoever opens the engine must have it in hand before its functions are called.
      background(() => Promise.resolve());
    },
    transitions: () => ({ ...core.tally }),
    close() {
      closed = true;
      store.close();
    },
  };
  engine.recover();
  return engine;
}
