/** Preparing a parcel in the background, and telling who asked. All of it may be done twice, and may end anywhere. */
import { readArchive } from "../archive/read.ts";
import { takeIn } from "../archive/take-in.ts";
import type { Organiser } from "../access/organiser.ts";
import { Refusal, refusalIn } from "../kernel/refusal.ts";
import { daysAfter, type Moment, secondsBetween } from "../kernel/time.ts";
import { outside } from "../letter/sending/dispatch.ts";
import { perform } from "../perform.ts";
import { Conflict, type Ports } from "../ports.ts";
import { broughtAs, fileOf, hasToWait, type Parcel, type ParcelRef, stays } from "./parcel.ts";

export interface Made {
  /** What it is called where it is kept. */
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** What would have been answered to the organiser who asked; refuses what it would have refused them. */
export type Make = (asks: NonNullable<Parcel["asks"]>, organiser: Organiser, now: Moment) => Promise<Made>;

/** Seconds within which the page is still being looked at. */
const moment = 60;

/**
 * Prepares the file, or takes in what was brought. What was forgotten, prepared or asked for anew meanwhile is left alone, and no file
 * stays that no parcel speaks of.
 */
export async function prepare(ports: Ports, ref: ParcelRef, now: Moment, make: Make): Promise<void> {
  const parcel = await ports.store.get("parcel", ref);
  if (!parcel) return ports.files.remove(fileOf(ref));
  if (parcel.attempt !== ref.attempt || parcel.state.is !== "preparing") return;
  const state = await done(ports, parcel, now, make);
  try {
    await ports.store.commit([{ put: { ...parcel, state } }]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const is = await ports.store.get("parcel", ref);
    // Nobody wrote: the table was too busy, and it is tried again.
    if (is?.version === parcel.version) throw error;
    if (is?.attempt !== ref.attempt || is.state.is !== "ready") await ports.files.remove(fileOf(ref));
    return;
  }
  if (state.is === "taken-in" || (state.is === "refused" && !hasToWait(state))) await ports.files.remove(broughtAs(ref.programme, ref.id));
}

async function done(ports: Ports, parcel: Parcel, now: Moment, make: Make): Promise<Parcel["state"]> {
  const organiser = await ports.store.get("organiser", { programme: parcel.programme, id: parcel.by });
  try {
    if (!organiser) throw new Refusal("not-allowed");
    if (parcel.asks === null) {
      await unpack(ports, parcel, organiser, now);
      return { is: "taken-in", at: now };
    }
    const { bytes, name, type } = await make(parcel.asks, organiser, now);
    await ports.files.put(fileOf(parcel), bytes, type);
    return { is: "ready", at: now, until: daysAfter(now, stays), name, bytes: bytes.length };
  } catch (error) {
    const refusal = refusalIn(error);
    const facts = Object.fromEntries(
      Object.entries(refusal.facts).map(([name, fact]) => [name, Array.isArray(fact) ? fact.join(", ") : fact]),
    );
    return { is: "refused", at: now, code: refusal.code, facts: facts as Record<string, string> };
  }
}

async function unpack(ports: Ports, { programme, id }: Parcel, organiser: Organiser, now: Moment): Promise<void> {
  const bytes = await ports.files.get(broughtAs(programme, id));
  if (!bytes) throw new Refusal("archive-invalid", { why: "unreadable", file: "" });
  await takeIn(ports, readArchive(bytes), organiser, { by: `organiser:${organiser.id}`, now });
}

/** Notes that it could not be prepared, whatever was tried. */
export async function giveUp({ store }: Pick<Ports, "store">, ref: ParcelRef, now: Moment): Promise<void> {
  const parcel = await store.get("parcel", ref);
  if (parcel?.attempt !== ref.attempt || parcel.state.is !== "preparing") return;
  await store.commit([{ put: { ...parcel, state: { is: "failed", at: now } } }]);
}

/** Writes to who asked, once, where it took longer than one waits on a page. */
export async function tell(ports: Ports, ref: ParcelRef, now: Moment): Promise<void> {
  const parcel = await ports.store.get("parcel", ref);
  const organiser = parcel && (await ports.store.get("organiser", { programme: ref.programme, id: parcel.by }));
  if (!organiser || parcel.attempt !== ref.attempt || secondsBetween(parcel.askedAt, now) < moment) return;
  const { is } = parcel.state;
  const facts = {
    what: parcel.what,
    state: is === "taken-in" ? "taken" : hasToWait(parcel.state) ? "failed" : is,
    ...(parcel.state.is === "ready" && { until: parcel.state.until.slice(0, 10) }),
  };
  const to = { is: "organiser", id: organiser.id } as const;
  const letter = { letter: "file-prepared", to, language: organiser.language, occasion: `#${ref.id}/${ref.attempt}`, facts } as const;
  const act = { by: "workflow", now };
  await perform(ports, outside(ref.programme), act, async () => ({ put: [], happenings: [], letters: [letter] }));
}
