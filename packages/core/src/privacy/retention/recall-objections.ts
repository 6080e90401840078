/** Objections that wait once their cohort has ended: no step of its life recalls them any more, and the law's month runs on. */
import { ofObjection, recalledOn, answerDue } from "../objection.ts";
import type { CohortRef } from "../../kernel/item.ts";
import { coming, dayOf, earliest, type Moment, reached } from "../../kernel/time.ts";
import { letterHourOn } from "../../letter/hour.ts";
import type { Occasion } from "../../outcome.ts";
import { deliveryId, record } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import type { Programme } from "../../programme/programme.ts";
import { everyOf } from "../../read-all.ts";

/**
 * Owners are reminded on the days on which they would be in a cohort under way, of each day once. Where the state machine comes late,
 * only the last reminder goes: two at a time say no more than one.
 * @returns the letters to hand over, and when to look again
 */
export async function recallObjections(
  ports: Ports,
  ref: CohortRef,
  programme: Programme,
  now: Moment,
): Promise<{ letters: string[]; until: Moment | undefined }> {
  const { store } = ports;
  const waiting = (await everyOf(store, "application", ref)).flatMap(({ id, objection }) =>
    objection ? [{ id, due: answerDue(programme, objection.at) }] : [],
  );
  if (waiting.length === 0) return { letters: [], until: undefined };
  const organisers = await store.organisers(ref.programme);
  const hour = (day: string): Moment => letterHourOn(programme, day);
  const letters = waiting.flatMap(({ id, due }) => {
    const day = dayOf(now, programme.timeZone) > due ? undefined : recalledOn(due).findLast((one) => reached(now, hour(one)));
    return day === undefined ? [] : ofObjection({ id, due, day }, { programme, organisers });
  });
  const until = earliest(...waiting.flatMap(({ due }) => recalledOn(due).map((day) => coming(hour(day), now))));
  return { letters: await stillToGo(ports, ref, letters, now), until };
}

/** Those that are not stored yet, and those that whoever stored them did not hand over any more. */
async function stillToGo(ports: Ports, ref: CohortRef, letters: readonly Occasion[], now: Moment): Promise<string[]> {
  const ids = letters.map((one) => deliveryId(ports, ref, one));
  const rows = await Promise.all(ids.map((id) => ports.store.get("delivery", { ...ref, id })));
  const fresh = letters.filter((_, n) => rows[n] === undefined);
  if (fresh.length > 0) await record(ports, ref, { by: "workflow", now }, { put: [], happenings: [], letters: fresh });
  return ids.filter((_, n) => rows[n] === undefined || rows[n].state === "due");
}
