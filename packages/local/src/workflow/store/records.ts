/** What the engine keeps: executions, and the flows that run through their states. */

export type Status = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";

export interface MachineRecord {
  arn: string;
  name: string;
  role: string;
  created: string;
  revision: number;
  definition: string;
}

/** An item of a distributed Map runs as an execution of its own; this is the way back. */
export interface MapLink {
  run: string;
  index: number;
  execution: string;
  path: string;
}

export interface Execution {
  arn: string;
  machine: string;
  revision: number;
  /** Program that it runs: "" for the machine itself. */
  program: string;
  name: string;
  status: Status;
  /** JSON texts. */
  input: string;
  output?: string;
  error?: string;
  cause?: string;
  started: string;
  stopped?: string;
  redrives: number;
  redriven?: string;
  link?: MapLink;
}

/** What a flow is doing. A new object at each change, so that a late answer to an old one is known by its identity. */
export type Doing =
  | { is: "enter"; fresh: boolean }
  | { is: "invoke"; arn: string; payload: string; token?: string; heartbeat?: number }
  | { is: "token"; token: string; heartbeat?: number }
  | { is: "child"; execution: string }
  | { is: "wait" }
  | { is: "retry" }
  | { is: "fan"; items: unknown[]; concurrency: number; tolerated: number; run?: string }
  | { is: "done"; output: unknown }
  /** Failed with no one to catch it; `fan` is what it ran inside, kept for a redrive. */
  | { is: "failed"; error: string; cause: string; fan?: Extract<Doing, { is: "fan" }> };

/** A thread of states: the execution's own, or one for each branch and item inside. */
export interface Flow {
  execution: string;
  /** "0" is the execution's own, "0/3" the fourth branch or item inside its present state. */
  path: string;
  program: string;
  state: string;
  input: unknown;
  /** Variables assigned in this flow; those of the flows around it are read, too. */
  variables: Record<string, unknown>;
  item?: { Index: number; Value: unknown };
  entered: string;
  /** Retries in the present state: of each retrier, and together. */
  attempts: number[];
  retries: number;
  /** Its latest event. */
  event: number;
  doing: Doing;
}

export type TimerKind = "wait" | "retry" | "timeout" | "heartbeat" | "execution";

export interface Timer {
  execution: string;
  path: string;
  kind: TimerKind;
  due: string;
}

export interface HistoryRow {
  id: number;
  at: string;
  type: string;
  previous: number;
  /** JSON text of the event's details. */
  details: string;
}

export interface Tally {
  transitions: number;
  executions: number;
  retries: number;
}
