/** Asking for a parcel, trying again, and giving it up. */
import type { Organiser } from "../access/organiser.ts";
import { may } from "../access/policy.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Moment } from "../kernel/time.ts";
import { type Ports, Conflict } from "../ports.ts";
import { everyOf } from "../read-all.ts";
import { again, fileOf, isFailed, needs, newParcel, type Parcel } from "./parcel.ts";

type Some = Pick<Ports, "store" | "workflow">;

/**
 * Has it prepared in the background. The same thing asked for again while it is being prepared is the same parcel; whoever dies between
 * storing it and starting finds it on the page, where it can be tried again.
 */
export async function ask({ store, workflow, ids }: Ports, asked: Omit<Parcel, "id" | keyof Rest>, now: Moment): Promise<Parcel> {
  const { programme, by, asks } = asked;
  const wanted = JSON.stringify(asks);
  const known = (await mine(store, programme, by)).find(
    (one) => one.state.is === "preparing" && !isFailed(one, now) && JSON.stringify(one.asks) === wanted,
  );
  const parcel = known ?? newParcel({ ...asked, id: ids.derive("prc", programme, by, wanted, now) }, now);
  await start({ store, workflow }, parcel);
  return parcel;
}
type Rest = Pick<Parcel, "kind" | "version" | "askedAt" | "attempt" | "state" | "expiresAt">;

/** Takes in what was brought under this id. Twice is once: the parcel has the file's own name. */
export async function bring(ports: Some, by: Organiser, id: string, now: Moment): Promise<void> {
  await start(ports, newParcel({ programme: by.programme, id, by: by.id, what: "take-in", cohort: null, asks: null }, now));
}

async function start({ store, workflow }: Some, parcel: Parcel): Promise<void> {
  await store.commit([{ ensure: parcel }]);
  await workflow.startParcel(parcel);
}

/** An organiser's own parcels, the newest first. */
export async function mine(store: Pick<Ports["store"], "kept">, programme: string, organiser: string): Promise<Parcel[]> {
  const all = await everyOf(store, "parcel", { programme });
  return all.filter(({ by }) => by === organiser).sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
}

/** An organiser's own parcel. Refuses not-found for anybody else's, or who may not have it any more. */
export async function own({ store }: Pick<Ports, "store">, organiser: Organiser, id: string): Promise<Parcel> {
  const { programme } = organiser;
  const parcel = await store.get("parcel", { programme, id });
  if (parcel?.by !== organiser.id || !may(organiser, needs(parcel.what), programme)) throw new Refusal("not-found");
  return parcel;
}

/**
 * Tries one again that failed; pressed twice, it is tried once. Of one that is being prepared it has the try begin that whoever asked for
 * it may have died before, which does nothing where it has begun. Refuses not-found.
 */
export async function retry(ports: Some, organiser: Organiser, id: string, now: Moment): Promise<void> {
  const parcel = await own(ports, organiser, id);
  if (!isFailed(parcel, now)) return parcel.state.is === "preparing" ? void (await ports.workflow.startParcel(parcel)) : undefined;
  const next = again(parcel, now);
  try {
    await ports.store.commit([{ put: next }]);
  } catch (error) {
    if (error instanceof Conflict) return retry(ports, organiser, id, now);
    throw error;
  }
  await ports.workflow.startParcel(next);
}

/** Deletes one's own parcel and its file at once. Refuses not-found. */
export async function discard({ store, files }: Pick<Ports, "store" | "files">, organiser: Organiser, id: string): Promise<void> {
  const parcel = await own({ store }, organiser, id);
  await store.commit([{ remove: parcel }]);
  await files.remove(fileOf(parcel));
}
