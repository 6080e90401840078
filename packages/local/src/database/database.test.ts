import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { canRun, type Database, startDatabase } from "./database.ts";
import { removeExpired } from "./expiry.ts";
import type { DatabaseKind } from "./programs.ts";
import { request } from "./request.ts";

const running: { stop: () => Promise<void> }[] = [];
const dirs: string[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

async function started(options: { dir?: string; kind?: DatabaseKind } = {}): Promise<Database> {
  const database = await startDatabase(options);
  running.push(database);
  return database;
}
const put = (database: Database) =>
  request(database.endpoint, "PutItem", {
    TableName: database.table,
    Item: { pk: { S: "a" }, sk: { S: "b" }, gsi1pk: { S: "c" }, gsi1sk: { S: "d" } },
  });
const get = (database: Database) =>
  request(database.endpoint, "GetItem", { TableName: database.table, Key: { pk: { S: "a" }, sk: { S: "b" } } });

const kinds = (["dynoxide", "dynamodb-local"] as const).filter(canRun);

describe.each(kinds)("%s", (kind) => {
  it("has the deployed table with its index", async () => {
    const database = await started({ kind });
    await put(database);
    const found = await request(database.endpoint, "Query", {
      TableName: database.table,
      IndexName: "due",
      KeyConditionExpression: "gsi1pk = :c",
      ExpressionAttributeValues: { ":c": { S: "c" } },
    });
    expect(found).toMatchObject({ Count: 1 });
  });

  it("keeps its data over a restart", async () => {
    const dir = mkdtempSync(join(tmpdir(), "database-"));
    dirs.push(dir);
    const first = await startDatabase({ dir, kind });
    await put(first);
    await first.stop();
    expect(await get(await started({ dir, kind }))).toMatchObject({ Item: { gsi1pk: { S: "c" } } });
  });
});

it("can run at least one database here", () => {
  expect(kinds.length).toBeGreaterThan(0);
});

it("dies with its parent, even when that is killed", async () => {
  const script = `import { startDatabase } from ${JSON.stringify(join(import.meta.dirname, "database.ts"))};
    console.log((await startDatabase()).endpoint); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(parent.stdout, "data")) as [Buffer];
  const endpoint = line.toString().trim();
  await expect(request(endpoint, "ListTables", {})).resolves.toBeDefined();
  parent.kill("SIGKILL");
  await once(parent, "exit");
  await sleep(300);
  await expect(request(endpoint, "ListTables", {})).rejects.toThrow("fetch failed");
});

it("removes rows whose time has passed, by the given clock", async () => {
  const { endpoint, table } = await started();
  const row = (sk: string, ttl?: string) =>
    request(endpoint, "PutItem", { TableName: table, Item: { pk: { S: "a" }, sk: { S: sk }, ...(ttl && { ttl: { N: ttl } }) } });
  await Promise.all([row("past", "1000"), row("future", "2000"), row("ever")]);
  await removeExpired({ endpoint, table }, new Date(1_500_000).toISOString());
  const { Items } = (await request(endpoint, "Scan", { TableName: table })) as { Items: { sk: { S: string } }[] };
  expect(Items.map((item) => item.sk.S).sort()).toEqual(["ever", "future"]);
});
