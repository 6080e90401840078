/** Writes a whole programme into one file: JSON lines to take in elsewhere, tables to read, and a manifest. docs/archive.md describes it. */
import { strToU8 } from "fflate";
import type { Item, Kind } from "../item.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Moment } from "../kernel/time.ts";
import { zipped } from "../kernel/zipped.ts";
import type { KeptIn, Store } from "../ports.ts";
import { everyOf } from "../read-all.ts";
import { ofCohort, ofProgramme } from "./kinds.ts";
import { keyOf, withoutDangling } from "./references.ts";
import { archiveVersion, hashOf, type Manifest } from "./manifest.ts";
import { csvOf } from "./table.ts";

export interface Archive {
  manifest: Manifest;
  items: Item[];
}

/** How often everything is read until nothing changes meanwhile. */
const mostReadings = 4;

/** There is most of these, and they speak of nothing that must be there. Read last: what is written already is not written again. */
const told: readonly Kind[] = ["delivery", "log"];
const lived = ofCohort.filter((kind) => !told.includes(kind));

/**
 * Everything of a programme that an archive carries, as it was at one moment: it is read kind by kind, and read again while something has
 * changed in between. Of a programme in which something always happens it is the last reading, without what speaks of somebody who came
 * only then. Refuses not-found.
 */
export async function gather(store: Pick<Store, "kept">, programme: string): Promise<Item[]> {
  let items = await readAll(store, programme);
  let isStill = false;
  for (let readings = 1; readings < mostReadings && !isStill; readings += 1) {
    const again = await readAll(store, programme);
    isStill = marks(again) === marks(items);
    items = again;
  }
  const whole = isStill ? items : withoutDangling(items);
  for (const cohort of cohortsIn(whole)) whole.push(...(await ofOne(store, told, { programme, cohort })));
  return whole.map(portable);
}

/** What tells one state from another. */
const marks = (items: readonly Item[]): string =>
  items
    .map((item) => `${keyOf(item)} ${item.version}`)
    .sort()
    .join("\n");

async function readAll(store: Pick<Store, "kept">, programme: string): Promise<Item[]> {
  const items = await ofOne(store, ofProgramme, { programme });
  if (!items.some(({ kind }) => kind === "programme")) throw new Refusal("not-found");
  for (const cohort of cohortsIn(items)) items.push(...(await ofOne(store, lived, { programme, cohort })));
  return items;
}

const cohortsIn = (items: readonly Item[]): string[] => items.flatMap((item) => (item.kind === "cohort" ? [item.cohort] : []));

async function ofOne(store: Pick<Store, "kept">, kinds: readonly Kind[], place: KeptIn): Promise<Item[]> {
  const read = await Promise.all(kinds.map((kind: Kind) => everyOf(store, kind, place)));
  return read.flat();
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
