/** Tables of the engine's database. */

export const schema = `
  CREATE TABLE IF NOT EXISTS machine (
    arn TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, created TEXT NOT NULL, revision INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS revision (id INTEGER PRIMARY KEY, machine TEXT NOT NULL, definition TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS execution (
    number INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, machine TEXT NOT NULL, revision INTEGER NOT NULL, program TEXT NOT NULL,
    name TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL, output TEXT, error TEXT, cause TEXT,
    started TEXT NOT NULL, stopped TEXT, redrives INTEGER NOT NULL, redriven TEXT, run TEXT, link TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS execution_machine ON execution (machine, number);
  CREATE INDEX IF NOT EXISTS execution_status ON execution (status);
  CREATE INDEX IF NOT EXISTS execution_run ON execution (run, number) WHERE run IS NOT NULL;
  CREATE TABLE IF NOT EXISTS flow (
    execution TEXT NOT NULL, path TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (execution, path)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS timer (
    execution TEXT NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL, due TEXT NOT NULL, PRIMARY KEY (execution, path, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS timer_due ON timer (due);
  CREATE TABLE IF NOT EXISTS token (token TEXT PRIMARY KEY, execution TEXT NOT NULL, path TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS event (
    execution TEXT NOT NULL, id INTEGER NOT NULL, at TEXT NOT NULL, type TEXT NOT NULL, previous INTEGER NOT NULL,
    details TEXT NOT NULL, PRIMARY KEY (execution, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tally (
    one INTEGER PRIMARY KEY CHECK (one = 1), transitions INTEGER NOT NULL, executions INTEGER NOT NULL, retries INTEGER NOT NULL
  ) STRICT;
  INSERT OR IGNORE INTO tally VALUES (1, 0, 0, 0);
`;
