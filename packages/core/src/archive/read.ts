/** Reads an archive and believes nothing in it: hashes, counts, schemas, keys and references are checked before anything is stored. */
import { strFromU8, unzipSync } from "fflate";
import type { Item, Kind } from "../item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { schemas } from "../schemas.ts";
import { ofCohort, ofProgramme } from "./kinds.ts";
import { hashOf, Manifest } from "./manifest.ts";
import { danglingIn, keyOf } from "./references.ts";
import { type Archive, portable } from "./write.ts";

/** Bytes an archive may hold once it is opened: a small file can be made to fill any memory. */
const largest = 400_000_000;

/** What is wrong with it: facts.why says it, facts.file where. */
const wrong = (why: string, file = ""): Refusal => new Refusal("archive-invalid", { why, file });

/** Refuses archive-invalid { why: unreadable | version | missing | changed | schema | foreign | twice | reference, file }. */
export function readArchive(bytes: Uint8Array): Archive {
  const files = opened(bytes);
  const manifest = manifestIn(files);
  const items = [...ofProgramme, ...ofCohort].flatMap((kind) => itemsIn(files, manifest, kind));
  checkOwn(items, manifest.programme);
  checkReferences(items);
  return { manifest, items };
}

function opened(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = name === "manifest.json" || name.startsWith("data/");
        if (isWanted) total += originalSize;
        if (total > largest) throw new Error("too large");
        return isWanted;
      },
    });
  } catch {
    throw wrong("unreadable");
  }
}

function manifestIn(files: Record<string, Uint8Array>): Manifest {
  let said: unknown;
  try {
    said = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
  } catch {
    throw wrong("unreadable", "manifest.json");
  }
  const read = Manifest.safeParse(said);
  if (read.success) return read.data;
  throw wrong(read.error.issues.some(({ path }) => path[0] === "version" || path[0] === "format") ? "version" : "schema", "manifest.json");
}

function itemsIn(files: Record<string, Uint8Array>, { files: listed }: Manifest, kind: Kind): Item[] {
  const told = listed.find((one) => one.kind === kind);
  // A kind that was not there yet when the archive was made.
  if (!told) return [];
  const bytes = files[told.file];
  if (!bytes) throw wrong("missing", told.file);
  if (hashOf(bytes) !== told.sha256) throw wrong("changed", told.file);
  const lines = strFromU8(bytes).split("\n").slice(0, -1);
  if (lines.length !== told.count) throw wrong("missing", told.file);
  return lines.map((line) => {
    const read = schemas[kind].strict().safeParse(parsed(line, told.file));
    if (!read.success) throw wrong("schema", told.file);
    // Nobody's passkey comes along, whatever stands in the file.
    return portable({ ...read.data, version: 0 } as Item);
  });
}

function parsed(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw wrong("schema", file);
  }
}

const fileOf = ({ kind }: Item): string => `data/${kind}.jsonl`;

/** Everything is of the one programme and of a cohort that is there, and nothing is there twice. */
function checkOwn(items: readonly Item[], programme: string): void {
  const settings = items.filter((item) => item.kind === "programme");
  if (settings.length !== 1 || settings[0]?.id !== programme) throw wrong("foreign", "data/programme.jsonl");
  const cohorts = new Set(items.flatMap((item) => (item.kind === "cohort" ? [item.cohort] : [])));
  const known = new Set<string>();
  for (const item of items) {
    const fields = item as unknown as Record<string, unknown>;
    const isOwn = item.kind === "programme" || fields["programme"] === programme;
    const isThere = !("cohort" in item) || cohorts.has(String(item.cohort)) || item.cohort === "-";
    if (!isOwn || !isThere) throw wrong("foreign", fileOf(item));
    const key = keyOf(item);
    if (known.has(key)) throw wrong("twice", fileOf(item));
    known.add(key);
  }
}

/** What speaks of something speaks of something that is there. */
function checkReferences(items: readonly Item[]): void {
  const [lost] = danglingIn(items);
  if (lost) throw wrong("reference", fileOf(lost));
}
