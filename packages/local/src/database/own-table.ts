/** For tests: a table of one's own in a database that everybody in this process shares. Starting one takes longer than most tests. */
import { createTable, type Database, startDatabase } from "./database.ts";
import { request } from "./request.ts";

let shared: Promise<Database> | undefined;
let tables = 0;

/** An empty table; `stop` removes it. The database ends with this process, and stands in its way no longer than that. */
export async function ownTable(): Promise<Database> {
  shared ??= startDatabase({ kind: "dynoxide", aside: true });
  const { endpoint, kind } = await shared;
  const table = `tamkine-${++tables}`;
  await createTable(endpoint, table);
  return { endpoint, kind, table, stop: async () => void (await request(endpoint, "DeleteTable", { TableName: table })) };
}
