/** One process at a time on a data directory. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { say } from "../messages/say.ts";

/** The directory is in use; the message names the process, in French and English. */
export class InUse extends Error {
  override readonly name = "InUse";
}

/**
 * Takes the directory and gives what lets go of it. The lock is the operating system's, on an SQLite file, so it ends with the
 * process however that dies and never has to be cleared by hand; the process number beside it only serves the message.
 */
export function lock(dir: string): () => void {
  mkdirSync(dir, { recursive: true });
  const owner = join(dir, "lock.pid");
  const database = new DatabaseSync(join(dir, "lock.sqlite"));
  try {
    database.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
  } catch {
    database.close();
    const facts = { dir, pid: ownerOf(owner) };
    throw new InUse(`${say("fr", "inUse", facts)}\n${say("en", "inUse", facts)}`);
  }
  writeFileSync(owner, String(process.pid));
  return () => {
    rmSync(owner, { force: true });
    database.close();
  };
}

function ownerOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "?";
  }
}
