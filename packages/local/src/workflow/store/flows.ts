/** Flows, their timers and tokens, and the count of what happened. */
import type { DatabaseSync } from "node:sqlite";
import type { Flow, Tally, Timer, TimerKind } from "./records.ts";

export interface FlowStore {
  flows(execution: string): Flow[];
  putFlow(flow: Flow): void;
  dropFlow(flow: Flow): void;
  dropFlows(execution: string): void;
  putTimer(timer: Timer): void;
  /** False when there was none. */
  dropTimer(execution: string, path: string, kind: TimerKind): boolean;
  dropTimersOfFlow(flow: Flow): void;
  dropTimers(execution: string): void;
  /** @param kind of timers of this kind alone */
  firstDue(kind?: TimerKind): string | undefined;
  dueAt(moment: string): Timer[];
  putToken(token: string, flow: Flow): void;
  token(token: string): { execution: string; path: string } | undefined;
  tally(): Tally;
  putTally(tally: Tally): void;
}

export function flowStore(database: DatabaseSync): FlowStore {
  const all = database.prepare("SELECT json FROM flow WHERE execution = ?");
  const put = database.prepare("INSERT INTO flow (execution, path, json) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json");
  const drop = database.prepare("DELETE FROM flow WHERE execution = ? AND path = ?");
  const dropAll = database.prepare("DELETE FROM flow WHERE execution = ?");
  const putTimer = database.prepare("INSERT OR REPLACE INTO timer (execution, path, kind, due) VALUES (?, ?, ?, ?)");
  const dropTimer = database.prepare("DELETE FROM timer WHERE execution = ? AND path = ? AND kind = ?");
  const dropFlowTimers = database.prepare("DELETE FROM timer WHERE execution = ? AND path = ? AND kind <> 'execution'");
  const dropTimers = database.prepare("DELETE FROM timer WHERE execution = ?");
  const first = database.prepare("SELECT min(due) AS due FROM timer WHERE kind = coalesce(?, kind)");
  // Ties in the order of executions and paths: two runs fire the same timers in the same order.
  const due = database.prepare(`SELECT timer.execution, path, kind, due FROM timer JOIN execution ON execution.arn = timer.execution
    WHERE due <= ? ORDER BY due, number, path, kind`);
  const putToken = database.prepare("INSERT OR REPLACE INTO token (token, execution, path) VALUES (?, ?, ?)");
  const token = database.prepare("SELECT execution, path FROM token WHERE token = ?");
  const tally = database.prepare("SELECT transitions, executions, retries FROM tally");
  const putTally = database.prepare("UPDATE tally SET transitions = ?, executions = ?, retries = ?");
  return {
    flows: (execution) => (all.all(execution) as { json: string }[]).map(({ json }) => JSON.parse(json) as Flow),
    putFlow: (flow) => void put.run(flow.execution, flow.path, JSON.stringify(flow)),
    dropFlow: ({ execution, path }) => void drop.run(execution, path),
    dropFlows: (execution) => void dropAll.run(execution),
    putTimer: (timer) => void putTimer.run(timer.execution, timer.path, timer.kind, timer.due),
    dropTimer: (execution, path, kind) => dropTimer.run(execution, path, kind).changes > 0,
    dropTimersOfFlow: ({ execution, path }) => void dropFlowTimers.run(execution, path),
    dropTimers: (execution) => void dropTimers.run(execution),
    firstDue: (kind) => (first.get(kind ?? null) as { due: string | null }).due ?? undefined,
    dueAt: (moment) => due.all(moment) as unknown as Timer[],
    putToken: (value, { execution, path }) => void putToken.run(value, execution, path),
    token: (value) => token.get(value) as { execution: string; path: string } | undefined,
    tally: () => ({ ...(tally.get() as unknown as Tally) }),
    putTally: ({ transitions, executions, retries }) => void putTally.run(transitions, executions, retries),
  };
}
