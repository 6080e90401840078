/** Writes a whole programme into one file: JSON lines to take in elsewhere, tables to read, and a manifest. docs/archive.md describes it. */
import { strToU8 } from "fflate";
import type { Item, Kind } from "../item.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Moment } from "../kernel/time.ts";
import { zipped } from "../kernel/zipped.ts";
import type { Store } from "../ports.ts";
import { everyOf } from "../privacy/kept.ts";
import { ofCohort, ofProgramme } from "./kinds.ts";
import { archiveVersion, hashOf, type Manifest } from "./manifest.ts";
import { csvOf } from "./table.ts";

export interface Archive {
  manifest: Manifest;
  items: Item[];
}

/** Everything of a programme that an archive carries. Refuses not-found. */
export async function gather(store: Pick<Store, "kept">, programme: string): Promise<Item[]> {
  const house = await Promise.all(ofProgramme.map((kind: Kind) => everyOf(store, kind, { programme })));
  const items: Item[] = house.flat();
  if (!items.some(({ kind }) => kind === "programme")) throw new Refusal("not-found");
  const cohorts = items.flatMap((item) => (item.kind === "cohort" ? [item.cohort] : []));
  for (const cohort of cohorts) {
    const life = await Promise.all(ofCohort.map((kind: Kind) => everyOf(store, kind, { programme, cohort })));
    items.push(...life.flat());
  }
  return items.map(portable);
}

/**
 * A passkey is for one site's address only; an execution is of one installation. Which meetings a pair has is said by the meetings: they
 * are read at another moment than the pairs, and one may have been made in between.
 */
export function portable(item: Item): Item {
  if (item.kind === "pair") {
    const { meetings: _, ...pair } = item;
    return pair;
  }
  if (item.kind === "organiser") return { ...item, passkeys: [], lostAt: null };
  return item.kind === "cohort" ? { ...item, execution: null } : item;
}

/** The file. The same items at the same moment give the same bytes. */
export function archived(programme: string, items: readonly Item[], madeAt: Moment): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const listed: Manifest["files"] = [];
  for (const kind of [...ofProgramme, ...ofCohort]) {
    const own = items.filter((item) => item.kind === kind);
    const lines = strToU8(own.map((item) => `${JSON.stringify(item)}\n`).join(""));
    const file = `data/${kind}.jsonl`;
    files[file] = lines;
    if (own.length > 0) files[`read/${kind}.csv`] = strToU8(csvOf(own));
    listed.push({ kind, file, count: own.length, sha256: hashOf(lines) });
  }
  const manifest: Manifest = { format: "tamkine-archive", version: archiveVersion, programme, madeAt, files: listed };
  files["manifest.json"] = strToU8(`${JSON.stringify(manifest, null, 2)}\n`);
  return zipped(files, 6);
}
