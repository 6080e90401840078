/** Executions and their histories. */
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { Execution, HistoryRow, MapLink, Status } from "./records.ts";

export interface ExecutionStore {
  execution(arn: string): Execution | undefined;
  /** Throws when there is one of that ARN. */
  addExecution(execution: Execution): void;
  /** Stores how the execution stands: status, results, redrives. */
  putExecution(execution: Execution): void;
  /** Executions of a machine, without items of its Maps, the latest first. */
  executionsOf(machine: string, status: Status | undefined, limit: number, offset: number): Execution[];
  /** Items of a distributed Map that were started, in order. */
  itemsOf(run: string): Execution[];
  running(): Execution[];
  putEvent(execution: string, event: HistoryRow): void;
  events(execution: string, page: { limit: number; offset: number; reverse: boolean }): HistoryRow[];
  eventCount(execution: string): number;
}

type Row = Record<string, SQLOutputValue>;

export function executionStore(database: DatabaseSync): ExecutionStore {
  const one = database.prepare("SELECT * FROM execution WHERE arn = ?");
  const add = database.prepare(`INSERT INTO execution
    (arn, machine, revision, program, name, status, input, output, error, cause, started, stopped, redrives, redriven, run, link)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const put = database.prepare(`UPDATE execution
    SET status = ?, output = ?, error = ?, cause = ?, stopped = ?, redrives = ?, redriven = ? WHERE arn = ?`);
  const page = "ORDER BY number DESC LIMIT ? OFFSET ?";
  const some = database.prepare(`SELECT * FROM execution WHERE machine = ? AND run IS NULL ${page}`);
  const ofStatus = database.prepare(`SELECT * FROM execution WHERE machine = ? AND run IS NULL AND status = ? ${page}`);
  const items = database.prepare("SELECT * FROM execution WHERE run = ? ORDER BY number");
  const running = database.prepare("SELECT * FROM execution WHERE status = 'RUNNING' ORDER BY number");
  const addEvent = database.prepare("INSERT INTO event (execution, id, at, type, previous, details) VALUES (?, ?, ?, ?, ?, ?)");
  const events = "SELECT id, at, type, previous, details FROM event WHERE execution = ? ORDER BY id";
  const forward = database.prepare(`${events} LIMIT ? OFFSET ?`);
  const backward = database.prepare(`${events} DESC LIMIT ? OFFSET ?`);
  const count = database.prepare("SELECT coalesce(max(id), 0) AS count FROM event WHERE execution = ?");
  return {
    execution: (arn) => read(one.get(arn)),
    addExecution(e) {
      const { output = null, error = null, cause = null, stopped = null, redriven = null } = e;
      const link = e.link ? JSON.stringify(e.link) : null;
      const ended = [output, error, cause, e.started, stopped, e.redrives, redriven];
      add.run(e.arn, e.machine, e.revision, e.program, e.name, e.status, e.input, ...ended, e.link?.run ?? null, link);
    },
    putExecution({ arn, status, output = null, error = null, cause = null, stopped = null, redrives, redriven = null }) {
      put.run(status, output, error, cause, stopped, redrives, redriven, arn);
    },
    executionsOf: (machine, status, limit, offset) =>
      (status ? ofStatus.all(machine, status, limit, offset) : some.all(machine, limit, offset)).map(readKnown),
    itemsOf: (run) => items.all(run).map(readKnown),
    running: () => running.all().map(readKnown),
    putEvent: (execution, { id, at, type, previous, details }) => void addEvent.run(execution, id, at, type, previous, details),
    events: (execution, { limit, offset, reverse }) =>
      (reverse ? backward : forward).all(execution, limit, offset) as unknown as HistoryRow[],
    eventCount: (execution) => Number((count.get(execution) as { count: number }).count),
  };
}

function read(row: Row | undefined): Execution | undefined {
  return row && readKnown(row);
}

/** A row without its empty columns. */
function readKnown({ number: _number, run: _run, link, ...row }: Row): Execution {
  const columns = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Execution;
  return link === null ? columns : { ...columns, link: JSON.parse(String(link)) as MapLink };
}
