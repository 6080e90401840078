/** Takes one step of a cohort's life: reads, lets the step decide, stores, and tells the state machine what comes next. */
import { remindOfCommittee } from "../committee/remind.ts";
import type { CohortRef } from "../kernel/item.ts";
import { retried } from "../retried.ts";
import type { Moment } from "../kernel/time.ts";
import { addSeconds, coming, daysAfter, earliest, reached, secondsBetween } from "../kernel/time.ts";
import { isLarge, takePicture } from "../kpi/picture/take-picture.ts";
import { leaving } from "../letter/sending/pause.ts";
import { ownUnderWay, seeToDoubt } from "../letter/sending/doubt.ts";
import { tellReturned } from "../letter/returned/returned.ts";
import type { Delivery, LetterGroup } from "../letter/delivery.ts";
import { requestOver, sweep } from "../letter/sending/sweep.ts";
import { earlierPairs } from "../matching/earlier.ts";
import type { Act, Occasion } from "../outcome.ts";
import { deliveryId, record } from "../perform.ts";
import type { Ports, Store } from "../ports.ts";
import type { Part, World } from "../world.ts";
import { Refusal } from "../kernel/refusal.ts";
import { approval } from "./steps/approval.ts";
import { cancelled } from "./steps/cancelled.ts";
import { closeout } from "./steps/closeout.ts";
import { draft } from "./steps/draft.ts";
import { gatherings } from "./steps/gatherings.ts";
import { intake } from "./steps/intake.ts";
import { pairs } from "./steps/pairs.ts";
import { propose } from "./steps/propose.ts";
import { publish } from "./steps/publish.ts";
import { quorum } from "./steps/quorum.ts";
import { selection } from "./steps/selection.ts";
import { go, type Step } from "./steps/step.ts";
import { survey } from "./steps/survey.ts";
import { type Sight, sights } from "./sight.ts";
import { inBatches, othersGo } from "./batches.ts";
import type { Turn } from "./turn.ts";
import type { Wait } from "./wait.ts";

/** The steps by the names the state machine calls them; `where` only tells the phase, for a machine that starts anew. */
export const steps = {
  where: () => go(),
  draft,
  intake,
  quorum,
  selection,
  propose,
  approval,
  publish,
  pairs,
  gatherings,
  survey,
  closeout,
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof steps;

/** Seconds after many letters were stored in which the index is not relied on: it may be behind, by a second as a rule. */
const indexBehind = 15 * 60;

/** An execution lives a year at the most: it hands over after so many days. */
const oldAfter = 270;

/** Seconds after the end of its wait by which a step has surely looked, if it ever does. */
const lateBy = 15 * 60;

/**
 * Safe to repeat: what a step already did it does not do again.
 * @param now the moment the state machine entered the step; the same at each retry
 * @param ofOwn the programme's own letters that are not settled, where they were asked for already
 * @param since when the execution began, of a step that may end it
 * @throws Refusal not-found when there is no such cohort
 */
export async function takeStep(
  ports: Ports,
  ref: CohortRef,
  name: StepName,
  now: Moment,
  ofOwn?: Promise<Delivery[]>,
  since?: Moment,
): Promise<Turn> {
  const act: Act = { by: "workflow", now };
  const { store } = ports;
  const view = await viewOf(store, ref, name, now);
  const { signals, again, sweeps, parts, all } = view;
  const beside = readBeside(ports, ref, name, view, ofOwn);
  let tries = 0;
  const { decision, phase, letters, many, world, organisers, deliveries, unsettled, ofProgramme } = await retried(async () => {
    const [world, [organisers, deliveries, found, savedForms, earlier, ofProgramme]] = await Promise.all([seen(store, ref, parts), beside]);
    const { phase } = world.cohort;
    const unsettled = sweeps ? found : [];
    // Whoever wrote first may have been this very step, whose answer was lost.
    const mine = ownOf((tries += 1) > 1 ? await store.unsettled(ref) : found, now);
    const leftBehind = leaving([...sweep(unsettled, now), ...mine], world);
    const step: Step = phase === "cancelled" ? cancelled : steps[name];
    const decision = step({ world, organisers, deliveries, savedForms, earlier, ids: ports.ids, act });
    const written = decision.outcome?.letters ?? [];
    const outcome = decision.outcome && {
      ...decision.outcome,
      letters: await notAtRest(ports, ref, written, all ? deliveries : undefined),
    };
    const rows = outcome ? await record(ports, ref, act, outcome) : [];
    const after = outcome?.put.find((item) => item.kind === "cohort")?.phase ?? phase;
    const letters = idsOf([...leftBehind, ...leaving(rows, world)]);
    const many = view.pictured || (parts === undefined && isLarge(world));
    return { decision, phase: after, many, letters, world, organisers, deliveries, unsettled, ofProgramme };
  });
  if (many) await takePicture(store, ref, all ? deliveries : await store.deliveries(ref), now);
  const back = await tellReturned(ports, ref, { programme: world.programme, organisers, deliveries: unsettled }, now);
  const doubt = sweeps ? await seeToDoubt(ports, ref, [...unsettled, ...ofProgramme], now, world.cohort) : undefined;
  const committee = sweeps ? await remindOfCommittee(ports, { ...world, organisers }, now) : undefined;
  const wanted = decision.until ?? addSeconds(now, 1);
  const handed = [...new Set([...letters, ...idsOf(leaving([...back.letters, ...(doubt?.letters ?? [])], world))])];
  const sooner = [again, back.until, doubt?.until, committee, othersGo(handed, now)].map((moment) => coming(moment, now));
  const until = earliest(wanted, ...sooner) ?? wanted;
  const isOld = decision.next === "wait" && since !== undefined && reached(now, daysAfter(since, oldAfter));
  return {
    next: isOld ? "chain" : decision.next,
    phase,
    until,
    seconds: Math.max(1, secondsBetween(now, until)),
    forDecision: decision.forDecision ?? false,
    signals,
    batches: inBatches(handed),
  };
}

interface View extends Pick<Sight, "parts"> {
  /** How often the step's wait was signalled, and when it is to look again. */
  signals: number;
  again?: Moment | undefined;
  /** Whether it sees to what others left behind. */
  sweeps: boolean;
  /** Whether it reads all of the cohort's letters; else those of a group, if of any. */
  all: boolean;
  group?: LetterGroup | undefined;
  /** Whether the cohort is so large that there is a picture of it. */
  pictured: boolean;
}

/** What the step looks at. Read before everything else: a signal that comes later than its count is noticed when the wait begins. */
async function viewOf(store: Store, ref: CohortRef, name: StepName, now: Moment): Promise<View> {
  const [wait, picture, other] = await Promise.all([
    store.get("wait", { ...ref, name }),
    store.get("picture", ref),
    name === "gatherings" ? store.get("wait", { ...ref, name: "pairs" }) : undefined,
  ]);
  const { signals, again } = wait ?? { signals: 0 };
  const sweeps = !isLookedAfter(other, now);
  // Of a large cohort a picture is taken at each step, from everything.
  const { letters, ...sight }: Sight = picture ? { letters: "all" } : sights[name];
  const all = letters === "all" || (sweeps && areFresh(again, now));
  const group = letters === "all" ? undefined : letters;
  return { ...sight, signals, again, sweeps, all, group, pictured: picture !== undefined };
}

/** What is read beside the cohort, once however often the step decides anew. */
function readBeside(ports: Ports, ref: CohortRef, name: StepName, view: View, ofOwn?: Promise<Delivery[]>) {
  const { store, ids } = ports;
  const { group, sweeps, all } = view;
  const read = all ? store.deliveries(ref) : group ? store.deliveries(ref, group) : [];
  const left = all ? read : store.unsettled(ref);
  const saved = name === "intake" ? store.savedForms(ref) : [];
  const former = name === "propose" ? earlierPairs(store, ids, ref) : [];
  const own = sweeps ? ownUnderWay(ports, ref.programme, ofOwn) : [];
  return Promise.all([store.organisers(ref.programme), read, left, saved, former, own]);
}

/** The cohort, or parts of it; all of one that was cancelled, whose end is told to everybody. Refuses not-found. */
async function seen(store: Store, ref: CohortRef, parts: readonly Part[] | undefined): Promise<World> {
  const world = await store.world(ref, parts);
  if (!world) throw new Refusal("not-found");
  return parts && world.cohort.phase === "cancelled" ? seen(store, ref, undefined) : world;
}

/**
 * Whether the branch beside this step sees to what others left behind, so that two do not go through the same letters at once, each
 * finding half of them taken. Not one that is over, or has not begun: the other then does.
 * @param wait its last one: early or late, it looks again once that ends
 */
function isLookedAfter(wait: Wait | undefined, now: Moment): boolean {
  return wait !== undefined && !reached(now, addSeconds(wait.due, lateBy));
}

/** Letters that this step has written when it was taken before, at the same moment: what it finds done it does not write again. */
function ownOf(deliveries: readonly Delivery[], now: Moment): Delivery[] {
  return deliveries.filter(({ state, by = "workflow", dueAt }) => state === "due" && by === "workflow" && dueAt === now);
}

/** Whether many letters are stored about now. */
function areFresh(again: Moment | undefined, now: Moment): boolean {
  return again !== undefined && reached(now, addSeconds(again, -requestOver)) && !reached(now, addSeconds(again, indexBehind));
}

/**
 * Letters that were not written yet, or are due: a step that is taken again has nothing more to do with those that left.
 * @param all the cohort's letters, where they were read; of these letters alone the rows are asked for where not
 */
async function notAtRest(ports: Ports, ref: CohortRef, letters: readonly Occasion[], all?: readonly Delivery[]): Promise<Occasion[]> {
  const known = all && new Map(all.map((row) => [row.id, row]));
  const rowOf = async (id: string) => (known ? known.get(id) : ports.store.get("delivery", { ...ref, id }));
  const rows = await Promise.all(letters.map((one) => rowOf(deliveryId(ports, ref, one))));
  return letters.filter((_, i) => (rows[i]?.state ?? "due") === "due");
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
