/** Buckets on disk: each version of a file is a file of its own, so that what is deleted is gone from the disk. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the template says of a bucket. Days after which what stands in it goes; those of what was replaced or deleted. */
export interface BucketRules {
  name: string;
  days?: number;
  oldDays?: number;
}

export interface Version {
  key: string;
  /** In the order of the alphabet the order of time. */
  id: string;
  /** Virtual moment. */
  at: string;
  type: string;
  cacheControl?: string;
  /** Marks that the file was deleted; the versions before it stay. */
  gone?: true;
}

export interface Buckets {
  has(bucket: string): boolean;
  /** Answered for means stored: it appears whole or not at all, also when the process is killed. */
  put(bucket: string, version: Omit<Version, "id">, bytes: Buffer): Version;
  /** The newest version and what is in it. */
  get(bucket: string, key: string): { version: Version; bytes: Buffer } | undefined;
  /** All versions of the files whose key begins so, by key, the newest first. */
  versions(bucket: string, beginning: string): Version[];
  /** Deletes one version for good. */
  remove(bucket: string, key: string, id: string): void;
  /** Deletes what the rules say has stood long enough. */
  expire(now: string): void;
}

const dayMs = 86_400_000;
const feed = "\n".charCodeAt(0);

/** @param dir where they lie */
export function openBuckets(dir: string, rules: readonly BucketRules[]): Buckets {
  const folder = (bucket: string, key: string) => join(dir, bucket, encodeURIComponent(key));
  const names = (path: string) => readdirSync(path).sort();
  for (const { name } of rules) mkdirSync(join(dir, name), { recursive: true });
  let last = 0;

  /** A line that says what it is, then its bytes. */
  function read(bucket: string, key: string, id: string): { version: Version; bytes: Buffer } {
    const content = readFileSync(join(folder(bucket, key), id));
    const end = content.indexOf(feed);
    return { version: JSON.parse(content.subarray(0, end).toString()) as Version, bytes: content.subarray(end + 1) };
  }

  /** Ids of a file's versions, the newest first; a half-written one has another ending. */
  function idsOf(bucket: string, key: string): string[] {
    try {
      return names(folder(bucket, key))
        .filter((name) => !name.endsWith(".part"))
        .reverse();
    } catch {
      return [];
    }
  }

  const buckets: Buckets = {
    has: (bucket) => rules.some(({ name }) => name === bucket),
    put(bucket, said, bytes) {
      last = Math.max(last + 1, Date.now());
      const version: Version = { ...said, id: `${String(last).padStart(16, "0")}-${randomUUID().slice(0, 8)}` };
      const place = folder(bucket, said.key);
      mkdirSync(place, { recursive: true });
      const part = join(place, `${version.id}.part`);
      writeFileSync(part, Buffer.concat([Buffer.from(`${JSON.stringify(version)}\n`), bytes]));
      renameSync(part, join(place, version.id));
      return version;
    },
    get(bucket, key) {
      const [newest] = idsOf(bucket, key);
      const found = newest === undefined ? undefined : read(bucket, key, newest);
      return found?.version.gone ? undefined : found;
    },
    versions(bucket, beginning) {
      const keys = names(join(dir, bucket)).map(decodeURIComponent);
      const wanted = keys.filter((key) => key.startsWith(beginning));
      return wanted.flatMap((key) => idsOf(bucket, key).map((id) => read(bucket, key, id).version));
    },
    remove(bucket, key, id) {
      if (!idsOf(bucket, key).includes(id)) return;
      rmSync(join(folder(bucket, key), id));
      if (idsOf(bucket, key).length === 0) rmSync(folder(bucket, key), { recursive: true });
    },
    expire(now) {
      for (const { name, days = Number.POSITIVE_INFINITY, oldDays = days } of rules)
        for (const { key, id, at } of buckets.versions(name, "")) {
          const isNewest = idsOf(name, key)[0] === id;
          if (Date.parse(now) - Date.parse(at) >= (isNewest ? days : oldDays) * dayMs) buckets.remove(name, key, id);
        }
    },
  };
  return buckets;
}
