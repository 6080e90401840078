/** State machines and the revisions of their definitions: a running execution keeps the one it started with. */
import type { DatabaseSync } from "node:sqlite";
import type { MachineRecord } from "./records.ts";

export interface MachineStore {
  machine(arn: string): MachineRecord | undefined;
  machines(): MachineRecord[];
  /** The definition's text. */
  revision(id: number): string;
  /** Adds the machine or gives it a new revision; gives the revision's id. */
  putMachine(machine: Omit<MachineRecord, "revision">): number;
}

export function machineStore(database: DatabaseSync): MachineStore {
  const select = "SELECT arn, name, role, created, revision, definition FROM machine JOIN revision ON revision.id = machine.revision";
  const one = database.prepare(`${select} WHERE arn = ?`);
  const all = database.prepare(`${select} ORDER BY name`);
  const definition = database.prepare("SELECT definition FROM revision WHERE id = ?");
  const addRevision = database.prepare("INSERT INTO revision (machine, definition) VALUES (?, ?)");
  const put = database.prepare("INSERT OR REPLACE INTO machine (arn, name, role, created, revision) VALUES (?, ?, ?, ?, ?)");
  return {
    machine: (arn) => one.get(arn) as MachineRecord | undefined,
    machines: () => all.all() as unknown as MachineRecord[],
    revision: (id) => (definition.get(id) as { definition: string }).definition,
    putMachine({ arn, name, role, created, definition: text }) {
      const revision = Number(addRevision.run(arn, text).lastInsertRowid);
      put.run(arn, name, role, created, revision);
      return revision;
    },
  };
}
