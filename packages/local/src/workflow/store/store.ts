/** The engine's database: one file, one transaction a transition. Killed at any moment, it shows the last transition whole. */
import { DatabaseSync } from "node:sqlite";
import { type ExecutionStore, executionStore } from "./executions.ts";
import { type FlowStore, flowStore } from "./flows.ts";
import { type MachineStore, machineStore } from "./machines.ts";
import { schema } from "./schema.ts";

export interface Store extends MachineStore, ExecutionStore, FlowStore {
  begin(): void;
  commit(): void;
  rollback(): void;
  close(): void;
}

/** Opens or makes the database. `speedy` gives up surviving a power cut; a killed process loses nothing either way. */
export function openStore(file: string, speedy: boolean): Store {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${speedy ? "OFF" : "NORMAL"}; PRAGMA busy_timeout = 5000; ${schema}`);
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  const rollback = database.prepare("ROLLBACK");
  return {
    ...machineStore(database),
    ...executionStore(database),
    ...flowStore(database),
    begin: () => void begin.run(),
    commit: () => void commit.run(),
    rollback: () => void rollback.run(),
    close: () => database.close(),
  };
}
