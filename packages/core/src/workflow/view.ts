/** What a step reads before it decides: how its wait was signalled, the parts of its cohort, and what else is needed beside them. */
import { addSeconds, type Moment, reached } from "../kernel/time.ts";
import type { CohortRef } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Delivery, LetterGroup } from "../letter/delivery.ts";
import { ownUnderWay } from "../letter/sending/doubt.ts";
import { requestOver } from "../letter/sending/sweep.ts";
import { earlierPairs } from "../matching/earlier.ts";
import type { Ports, Store } from "../ports.ts";
import type { Part, World } from "../world.ts";
import { type PartsRead, partsRead } from "./parts-read.ts";
import type { StepName } from "./steps/steps.ts";
import type { Wait } from "./wait.ts";

/** For this many seconds after many letters were stored the index of unsent letters is not relied on. As a rule it is a second behind. */
const indexBehind = 15 * 60;

/** This many seconds after the end of its wait a step has certainly been taken, if it ever is. */
const lateBy = 15 * 60;

export interface View extends Pick<PartsRead, "parts"> {
  /** How often the step's wait has been signalled, and when it is to look again. */
  signals: number;
  again?: Moment | undefined;
  /** Whether it also deals with letters that others left behind. */
  sweeps: boolean;
  /** Whether it reads all of the cohort's letters; if not, those of `group`, if any. */
  all: boolean;
  group?: LetterGroup | undefined;
  /** Whether the cohort is large enough to have a picture. */
  pictured: boolean;
}

/** What the step has to read. This comes first: a signal that arrives after its count was read is noticed when the wait begins. */
export async function viewOf(store: Store, ref: CohortRef, name: StepName, now: Moment): Promise<View> {
  const [wait, picture, other] = await Promise.all([
    store.get("wait", { ...ref, name }),
    store.get("picture", ref),
    name === "gatherings" ? store.get("wait", { ...ref, name: "pairs" }) : undefined,
  ]);
  const { signals, again } = wait ?? { signals: 0 };
  const sweeps = !isLookedAfter(other, now);
  // Each step of a large cohort takes its picture, which is counted from everything.
  const { letters, ...sight }: PartsRead = picture ? { letters: "all" } : partsRead[name];
  const all = letters === "all" || (sweeps && areFresh(again, now));
  const group = letters === "all" ? undefined : letters;
  return { ...sight, signals, again, sweeps, all, group, pictured: picture !== undefined };
}

/** Reads what is needed besides the cohort. Once is enough, however often the step has to decide again. */
export function readBeside(ports: Ports, ref: CohortRef, name: StepName, view: View, ofOwn?: Promise<Delivery[]>) {
  const { store, ids } = ports;
  const { group, sweeps, all } = view;
  const read = all ? store.deliveries(ref) : group ? store.deliveries(ref, group) : [];
  const left = all ? read : store.unsettled(ref);
  const saved = name === "intake" ? store.savedForms(ref) : [];
  const former = name === "propose" ? earlierPairs(store, ids, ref) : [];
  const own = sweeps ? ownUnderWay(ports, ref.programme, ofOwn) : [];
  return Promise.all([store.organisers(ref.programme), read, left, saved, former, own]);
}

/** The cohort, or the named parts of it; all of one that was cancelled, since everybody in it is written to. Refuses not-found. */
export async function readCohort(store: Store, ref: CohortRef, parts: readonly Part[] | undefined): Promise<World> {
  const world = await store.world(ref, parts);
  if (!world) throw new Refusal("not-found");
  return parts && world.cohort.phase === "cancelled" ? readCohort(store, ref, undefined) : world;
}

/**
 * Whether the parallel branch deals with what others left behind, so that not both branches take up the same letters at once. A branch that
 * is over or has not begun does not: then this one has to.
 * @param wait the last wait of the parallel branch, after which it looks again
 */
function isLookedAfter(wait: Wait | undefined, now: Moment): boolean {
  return wait !== undefined && !reached(now, addSeconds(wait.due, lateBy));
}

/** Whether many letters are being stored at about this time. */
function areFresh(again: Moment | undefined, now: Moment): boolean {
  return again !== undefined && reached(now, addSeconds(again, -requestOver)) && !reached(now, addSeconds(again, indexBehind));
}
