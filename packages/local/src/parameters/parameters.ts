/** Parameter Store, as far as an installation uses it: its secrets, made at the first start and changed as they are in AWS. */
import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";

export interface Parameters {
  get(name: string): string | undefined;
  put(name: string, value: string): void;
}

/** Below this path the local installation's parameters stand. */
export const path = "/tamkine/local";

/** What CloudFront adds to each request to show that it came through it. */
export const edgeName = `${path}/edge`;

/** @param secret what an installation's own secrets are first made of: the same one makes the same again */
export function openParameters(database: DatabaseSync, secret: string): Parameters {
  database.exec("CREATE TABLE IF NOT EXISTS parameter (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
  const put = database.prepare("INSERT INTO parameter VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
  const first = database.prepare("INSERT INTO parameter VALUES (?, ?) ON CONFLICT (name) DO NOTHING");
  const get = database.prepare("SELECT value FROM parameter WHERE name = ?");
  const derived = (what: string) => createHash("sha256").update(`${what} ${secret}`).digest("base64url");
  first.run(`${path}/ids`, secret);
  first.run(`${path}/keys`, JSON.stringify([{ id: "k1", secret: derived("key"), since: "1970-01-01T00:00:00Z" }]));
  first.run(edgeName, derived("edge"));
  return {
    get: (name) => (get.get(name) as { value: string } | undefined)?.value,
    put: (name, value) => void put.run(name, value),
  };
}
