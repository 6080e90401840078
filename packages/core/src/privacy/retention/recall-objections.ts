/** Objections that wait once their cohort has ended: no step of its life recalls them any more, and the law's month runs on. */
import type { CohortRef } from "../../kernel/item.ts";
import { coming, dayOf, earliest, type Moment, reached } from "../../kernel/time.ts";
import { letterHourOn } from "../../letter/hour.ts";
import type { Delivery } from "../../letter/delivery.ts";
import { record } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import type { Programme } from "../../programme/programme.ts";
import { everyOf } from "../../read-all.ts";
import { notAtRest } from "../../workflow/not-at-rest.ts";
import { answerDue, ofObjection, recalledOn } from "../objection.ts";

/**
 * Owners are reminded on the days on which they would be in a cohort under way, of each day once. Where the state machine comes late,
 * only the last reminder goes: two at a time say no more than one.
 * @returns the letters that have still to go, and when to look again
 */
export async function recallObjections(
  ports: Ports,
  ref: CohortRef,
  programme: Programme,
  now: Moment,
): Promise<{ letters: Delivery[]; until: Moment | undefined }> {
  const { store } = ports;
  const waiting = (await everyOf(store, "application", ref)).flatMap(({ id, objection }) =>
    objection ? [{ id, due: answerDue(programme, objection.at) }] : [],
  );
  if (waiting.length === 0) return { letters: [], until: undefined };
  const organisers = await store.organisers(ref.programme);
  const letters = waiting.flatMap(({ id, due }) => {
    const day =
      dayOf(now, programme.timeZone) > due ? undefined : recalledOn(due).findLast((one) => reached(now, letterHourOn(programme, one)));
    return day === undefined ? [] : ofObjection({ id, due, day }, { programme, organisers });
  });
  const until = earliest(...waiting.flatMap(({ due }) => recalledOn(due).map((day) => coming(letterHourOn(programme, day), now))));
  const outcome = { put: [], happenings: [], letters: await notAtRest(ports, ref, letters) };
  return { letters: await record(ports, ref, { by: "workflow", now }, outcome), until };
}
