/** Where the data of an environment lies. */
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lock } from "./lock.ts";

export interface Place {
  /** Directory of the data; absent = in memory. */
  kept?: string;
  /** Directory of what can be made anew: the bundles. */
  made: string;
  /** Path of one of the environment's SQLite files, or ":memory:". */
  file: (name: string) => string;
  /** Path of a directory of files, which ends with the environment where the data is in memory. */
  folder: (name: string) => string;
  /** Lets go of the directory; what was in memory only is gone. */
  leave: () => void;
}

const memory = "/dev/shm";
/** What a cohort of hundreds may fill; containers often have a tenth of it. */
const roomBytes = 1024 ** 3;

/** The directory that stands for `dir` in the machine's memory, where there is room for one; else `dir` itself. */
export function speedyDir(dir: string): string {
  const there = join(memory, `tamkine-${createHash("sha256").update(resolve(dir)).digest("hex").slice(0, 16)}`);
  return existsSync(there) || hasRoom() ? there : dir;
}

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= roomBytes;
  } catch {
    return false;
  }
}

/** Takes the place; throws InUse when another process has it. */
export function takePlace(dir: string | undefined, speedy: boolean): Place {
  if (dir === undefined) {
    const made = mkdtempSync(join(tmpdir(), "tamkine-"));
    return {
      made,
      file: () => ":memory:",
      folder: (name) => join(made, name),
      leave: () => rmSync(made, { recursive: true, force: true }),
    };
  }
  const kept = resolve(speedy ? speedyDir(dir) : dir);
  mkdirSync(kept, { recursive: true });
  const release = lock(kept);
  return {
    kept,
    made: join(kept, "functions"),
    file: (name) => join(kept, `${name}.sqlite`),
    folder: (name) => join(kept, name),
    leave: release,
  };
}
