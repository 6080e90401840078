/** The environment's own database: clock, mail and what was promised about it. */
import { DatabaseSync } from "node:sqlite";

/**
 * Opens or makes it; absent file = memory. A write that was answered survives a killed process; `speedy` gives up surviving a
 * power cut as well.
 */
export function openJournal(file: string = ":memory:", speedy = false): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${speedy ? "OFF" : "NORMAL"}; PRAGMA busy_timeout = 5000;`);
  return database;
}

/** Runs `work` in one transaction. */
export function atomically<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}
