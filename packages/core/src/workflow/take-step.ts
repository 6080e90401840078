/** Takes one step of a cohort's life: reads, lets the step decide, stores what it decided, and tells the state machine what comes next. */
import { remindOfCommittee } from "../committee/remind.ts";
import type { CohortRef } from "../kernel/item.ts";
import { retried } from "../retried.ts";
import { addSeconds, coming, daysAfter, earliest, type Moment, reached, secondsBetween } from "../kernel/time.ts";
import { isLarge, takePicture } from "../kpi/picture/take-picture.ts";
import { leaving } from "../letter/sending/pause.ts";
import { seeToDoubt } from "../letter/sending/doubt.ts";
import { tellReturned } from "../letter/returned/returned.ts";
import type { Delivery } from "../letter/delivery.ts";
import { sweep } from "../letter/sending/sweep.ts";
import type { Act } from "../outcome.ts";
import { record } from "../perform.ts";
import type { Ports } from "../ports.ts";
import { cancelled } from "./steps/cancelled.ts";
import type { Step } from "./steps/step.ts";
import { type StepName, steps } from "./steps/steps.ts";
import { inBatches, othersGo } from "./batches.ts";
import { notAtRest } from "./not-at-rest.ts";
import type { Turn } from "./turn.ts";
import { readBeside, readCohort, viewOf } from "./view.ts";

/** An execution hands over to a new one after this many days, since AWS ends it after a year. */
const oldAfter = 270;

/**
 * Can be repeated: what the step has done already is not done again.
 * @param now the moment at which the state machine entered the step; the same at each retry
 * @param ofOwn the programme's own unsettled letters, if they are being read already
 * @param since when the execution began; only given for a step at which a new execution can take over
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
    const [world, [organisers, deliveries, found, savedForms, earlier, ofProgramme]] = await Promise.all([
      readCohort(store, ref, parts),
      beside,
    ]);
    const { phase } = world.cohort;
    const unsettled = sweeps ? found : [];
    // The write that came first may be this very step's, if its answer was lost.
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

/** Letters that this very step wrote in an earlier try, told by its moment: it will not write them again, so they must be sent now. */
function ownOf(deliveries: readonly Delivery[], now: Moment): Delivery[] {
  return deliveries.filter(({ state, by = "workflow", dueAt }) => state === "due" && by === "workflow" && dueAt === now);
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
