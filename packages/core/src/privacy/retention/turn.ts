/** One turn of the state machine that forgets: looks what is due, announces or erases it, and says what comes next. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { toApplicant } from "../../application/to-applicant.ts";
import type { CohortRef } from "../../kernel/item.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { retried } from "../../retried.ts";
import { addSeconds, coming, dayOf, daysAfter, earliest, type Moment, reached, secondsBetween } from "../../kernel/time.ts";
import type { Delivery } from "../../letter/delivery.ts";
import { letterHourAfter } from "../../letter/hour.ts";
import { leaving, pauseOf } from "../../letter/sending/pause.ts";
import { tellReturned } from "../../letter/returned/returned.ts";
import { seeToDoubt } from "../../letter/sending/doubt.ts";
import { forgottenAfter, sweep } from "../../letter/sending/sweep.ts";
import type { Act, Happening, Occasion } from "../../outcome.ts";
import { withTheirFiles } from "../../parcel/forget.ts";
import { record } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import type { Programme } from "../../programme/programme.ts";
import { inBatches, othersGo } from "../../workflow/batches.ts";
import type { Turn } from "../../workflow/turn.ts";
import { everyOf } from "../../read-all.ts";
import { wishesDue } from "../erasure-wishes.ts";
import type { Stage } from "./stage.ts";
import { carryOut, tally } from "./carry-out.ts";
import { deleteEnded } from "./ended.ts";
import type { Retention } from "./retention.ts";
import { recallObjections } from "./recall-objections.ts";
import { dueOf, nextOf } from "./schedule.ts";

/** again: at once; chain: this execution grows old, another goes on; over: nothing is left to erase. */
export interface RetentionTurn extends Omit<Turn, "next" | "phase"> {
  next: "wait" | "again" | "chain" | "over";
  /** Which execution this is. */
  part: number;
}

/** Days of a wait at the longest: what ended by itself is looked for, and a machine that lost its wait finds its way. */
const longestWait = 28;
/** Days in which a letter that did not leave is tried each day. */
const tried = 14;
/** An execution lives a year at the most: it hands over after so many days. */
const oldAfter = 270;

/**
 * Safe to repeat: what was announced is not announced again, and what is erased is gone.
 * @param now the moment the state machine entered the state; the same at each retry
 * @param since when this execution began
 * Refuses not-found.
 */
export async function forgetTurn(ports: Ports, ref: CohortRef, now: Moment, since: Moment): Promise<RetentionTurn> {
  const { signals, again } = (await ports.store.get("wait", { ...ref, name: "retention" })) ?? { signals: 0 };
  const { programme, cohort, warned, next, part, letters } = await retried(() => look(ports, ref, now));
  await deleteEnded(ports.store, ref, programme, now);
  const deliveries = await ports.store.unsettled(ref);
  const back = next.is === "wait" ? await lateReturns(ports, ref, { programme, deliveries }, now) : { letters: [] };
  // The last letters of a cohort are in doubt, too, when nobody else looks any more.
  const doubt = await seeToDoubt(ports, ref, deliveries, now);
  const objections = await recallObjections(ports, ref, programme, now);
  const due = [...sweep(deliveries, now), ...back.letters, ...doubt.letters, ...objections.letters];
  const left = leaving(due, { programme, cohort }).map(({ id }) => id);
  const handed = [...new Set([...left, ...letters])];
  const latest = daysAfter(now, longestWait);
  const unsent = leaving(deliveries, { programme, cohort }).filter(({ state }) => state === "due");
  // Who wrote a letter may have died before it said so: it is looked for as soon as it counts as left behind, and not in weeks. So is
  // what was announced a moment ago, which the index need not know of yet.
  const behind = [...unsent.map(({ dueAt }) => dueAt), ...warned].map((at) => coming(addSeconds(at, forgottenAfter), now));
  // The mail service may refuse for longer: until what is announced goes there are days enough.
  const refused = unsent.some(({ dueAt }) => !reached(now, daysAfter(dueAt, tried))) ? letterHourAfter(programme, now, 1) : undefined;
  const wishes = cohort && wishesDue(cohort, now);
  const until =
    earliest(
      next.until,
      back.until,
      doubt.until,
      wishes,
      objections.until,
      ...behind,
      refused,
      othersGo(handed, now),
      coming(again, now),
      latest,
    ) ?? latest;
  const isOld = next.is === "wait" && reached(now, daysAfter(since, oldAfter));
  return {
    next: isOld ? "chain" : next.is,
    part,
    until,
    seconds: Math.max(1, secondsBetween(now, until)),
    forDecision: false,
    signals,
    batches: inBatches(handed),
  };
}

/** The last letters of a cohort come back when nobody else looks any more. */
async function lateReturns(ports: Ports, ref: CohortRef, known: { programme: Programme; deliveries: Delivery[] }, now: Moment) {
  const organisers = await ports.store.organisers(ref.programme);
  return tellReturned(ports, ref, { ...known, organisers }, now);
}

interface Looked {
  is: "wait" | "again" | "over";
  until?: Moment;
}

async function look(ports: Ports, ref: CohortRef, now: Moment) {
  const { store } = ports;
  const [retention, programme, cohort] = await Promise.all([
    store.get("retention", ref),
    store.get("programme", { id: ref.programme }),
    store.get("cohort", ref),
  ]);
  if (!retention || !programme) throw new Refusal("not-found");
  const warned = Object.values(retention.warned).map(({ at }) => at);
  const answer = (next: Looked, letters: string[] = []) => ({ programme, cohort, warned, next, part: retention.part, letters });
  const next = nextOf(retention, { ...programme, lettersPaused: pauseOf({ programme, cohort }) }, now);
  switch (next.is) {
    case "over":
      return answer({ is: "over" });
    case "held":
    case "paused":
      return answer({ is: "wait" });
    case "wait":
      return answer({ is: "wait", until: next.until });
    case "warn": {
      const warned = { ...retention.warned, [next.stage]: { at: now, due: dueOf(next.stage, retention, programme) } };
      const day = dayOf(next.goes, programme.timeZone);
      const letters = await announce(ports, ref, { ...retention, warned }, next.stage, day, now);
      return answer({ is: "again" }, letters);
    }
    case "erase": {
      await withTheirFiles(ports, ref.programme, () => carryOut(ports, retention, next.stage, now));
      return answer({ is: "again" });
    }
  }
}

/** Organisers learn how much will go and when; before everything goes, those whose it is can still take their copy. */
async function announce(ports: Ports, ref: CohortRef, put: Retention, stage: Stage, day: string, now: Moment): Promise<string[]> {
  const act: Act = { by: "workflow", now };
  const { rows, people } = await tally(ports.store, ref, stage);
  const count = stage === "notes" ? rows : people;
  const facts = { stage, until: day, count: String(count) };
  const organisers = await ports.store.organisers(ref.programme);
  const letters = count === 0 ? [] : toOrganisers(organisers, "erasure-coming", `#${stage}/${day}`, facts);
  const toPeople = stage === "identifiable" ? await copies(ports, ref, day) : [];
  const happenings: Happening[] = [{ event: "erasure-announced", subject: ref.cohort, facts: { stage, until: day } }];
  const sent = await record(ports, ref, act, { put: [put], happenings, letters: [...letters, ...toPeople] });
  return sent.map(({ id }) => id);
}

async function copies({ store }: Pick<Ports, "store">, ref: CohortRef, day: string): Promise<Occasion[]> {
  const participants = await everyOf(store, "participant", ref);
  return participants
    .filter(({ state }) => state.is === "active")
    .map((one) => toApplicant(one, "copy-before-erasure", `#${day}`, { until: day }));
}
