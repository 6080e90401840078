/** A state machine after loading: every expression compiled, every target known to exist. */
import type { Template } from "../expression/template.ts";

export interface Retrier {
  errors: string[];
  interval: number;
  attempts: number;
  backoff: number;
  /** Longest pause in seconds, if there is one. */
  longest?: number;
  jitter: boolean;
}

/** How a state is left: `next` undefined ends the program. */
export interface Exit {
  assign?: Template;
  output?: Template;
  next?: string;
}

export interface Catcher extends Exit {
  errors: string[];
}

export interface Rule extends Exit {
  condition: Template;
}

interface Named extends Exit {
  name: string;
  /** Where it stands in the definition: "/States/Intake". */
  at: string;
}

interface Guarded extends Named {
  retriers: Retrier[];
  catchers: Catcher[];
}

export interface Task extends Guarded {
  type: "Task";
  resource: "lambda:invoke" | "states:startExecution";
  pattern: "request" | "token" | "sync" | "sync:2";
  arguments?: Template;
  timeout?: Template;
  heartbeat?: Template;
}

export interface Parallel extends Guarded {
  type: "Parallel";
  arguments?: Template;
  programs: string[];
}

export interface MapState extends Guarded {
  type: "Map";
  distributed: boolean;
  label: string;
  items?: Template;
  selector?: Template;
  concurrency?: Template;
  toleratedCount?: Template;
  toleratedPercentage?: Template;
  program: string;
}

export interface Choice extends Named {
  type: "Choice";
  rules: Rule[];
}

export interface Wait extends Named {
  type: "Wait";
  seconds?: Template;
  timestamp?: Template;
}

export interface Fail extends Named {
  type: "Fail";
  error?: Template;
  cause?: Template;
}

export interface Pass extends Named {
  type: "Pass";
}

export interface Succeed extends Named {
  type: "Succeed";
}

export type State = Task | Parallel | MapState | Choice | Wait | Fail | Pass | Succeed;
export type StateType = State["type"];

/** States that run one after the other: the machine itself, a branch, or what a Map does with an item. */
export interface Program {
  startAt: string;
  states: Map<string, State>;
}

/** Programs by key: "" is the machine itself, "Fan" the items of the Map "Fan", "Fork/1" the second branch of "Fork". */
export interface Machine {
  programs: Map<string, Program>;
  /** Longest run of an execution in seconds, if there is one. */
  timeout?: number;
}
