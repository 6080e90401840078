/** For tests: a table of one's own in a database that everybody in this process shares. Starting one takes longer than most tests. */
import { createTable, type Database, startDatabase } from "./database.ts";
import type { DatabaseKind } from "./programs.ts";
import { request } from "./request.ts";

const shared = new Map<DatabaseKind, Promise<Database>>();
let tables = 0;

/** An empty table; `stop` removes it. The database ends with this process, and stands in its way no longer than that. */
export async function ownTable(wanted: DatabaseKind = "dynoxide"): Promise<Database> {
  const database = shared.get(wanted) ?? startDatabase({ kind: wanted, aside: true });
  shared.set(wanted, database);
  const { endpoint, kind } = await database;
  const table = `tamkine-${++tables}`;
  await createTable(endpoint, table);
  return { endpoint, kind, table, stop: async () => void (await request(endpoint, "DeleteTable", { TableName: table })) };
}
