/** Carries out one stage: everything the rules say goes, in transactions that each also count what they did. */
import type { Item, Kind } from "../../item.ts";
import type { CohortRef } from "../../kernel/item.ts";
import type { Moment } from "../../kernel/time.ts";
import { smallest } from "../../survey/suppress.ts";
import { record } from "../../perform.ts";
import type { Ports, Store, Write } from "../../ports.ts";
import { everyOf, pagesOf } from "../../read-all.ts";
import { goingOf, kinds, leftAt } from "../rules/rules.ts";
import type { Known } from "../rules/rule.ts";
import type { Stage } from "./stage.ts";
import type { Retention } from "./retention.ts";

/** Items looked at together: with the row that counts them they fit a transaction. */
const atOnce = 99;
/** Writes of one turn, well within the time a function has. */
export const mostWrites = 5_000;

/** Who took part, and whose letters bounced. */
export async function knownOf(store: Pick<Store, "kept">, ref: CohortRef): Promise<Known> {
  const participants = await everyOf(store, "participant", ref);
  const bounced = participants.filter(({ bouncedAt }) => bouncedAt !== null);
  return { tookPart: new Set(participants.map(({ id }) => id)), bounced: new Set(bounced.map(({ id }) => id)) };
}

/** The log comes last, for it tells of the rest. */
const affected = (stage: Stage): Kind[] => kinds.filter((kind) => goingOf(kind, stage) !== undefined);

/** What goes at this stage, page by page. */
async function* goingAt(store: Pick<Store, "kept">, ref: CohortRef, stage: Stage, known: Known): AsyncGenerator<Write[]> {
  for (const kind of affected(stage)) {
    for await (const page of pagesOf(store, kind, ref, atOnce)) {
      // The programme's cohorts are kept together.
      const own = (page as Item[]).filter((item) => "cohort" in item && item.cohort === ref.cohort);
      yield own.flatMap((item) => writeFor(item, leftAt(item, stage, known)));
    }
  }
}

function writeFor(item: Item, left: Item | undefined): Write[] {
  if (left === item) return [];
  if (left === undefined) return [{ remove: item }];
  return left.kind === "log" ? [{ strip: left }] : [{ put: left }];
}

/** Applications deleted are people; of what was said in confidence nobody is counted. */
const peopleIn = (writes: readonly Write[]): number =>
  writes.filter((write) => "remove" in write && write.remove.kind === "application").length;

/** How much will go: rows, and people. */
export async function tally(store: Pick<Store, "kept">, ref: CohortRef, stage: Stage): Promise<{ rows: number; people: number }> {
  const known = await knownOf(store, ref);
  const sum = { rows: 0, people: 0 };
  for await (const writes of goingAt(store, ref, stage, known)) {
    sum.rows += writes.length;
    sum.people += peopleIn(writes);
  }
  return sum;
}

/**
 * Erases, as much as fits one turn. Each transaction takes the row as it was read, so that two who erase at once, or an owner who holds
 * everything meanwhile, end it with a Conflict; whoever reads again goes on with what is left. With the last one the log tells what was
 * erased, by numbers that are about nobody.
 * @param retention as it is stored
 * @param most writes of this turn
 * @returns the row as it is stored now, with the stage done or under way
 */
export async function carryOut(
  ports: Pick<Ports, "store" | "ids">,
  retention: Retention,
  stage: Stage,
  now: Moment,
  most: number = mostWrites,
): Promise<Retention> {
  const { store } = ports;
  const ref = { programme: retention.programme, cohort: retention.cohort };
  const known = await knownOf(store, ref);
  let row = retention;
  let written = 0;
  for await (const writes of goingAt(store, ref, stage, known)) {
    if (writes.length === 0) continue;
    const { rows, people } = row.doing?.stage === stage ? row.doing : { rows: 0, people: 0 };
    const doing = { stage, rows: rows + writes.length, people: people + peopleIn(writes) };
    row = await stored(store, { ...row, doing }, writes);
    written += writes.length;
    if (written >= most) return row;
  }
  const { rows, people } = row.doing?.stage === stage ? row.doing : { rows: 0, people: 0 };
  const few = people > 0 && people < smallest.cell;
  const put = { ...row, doing: null, done: { ...row.done, [stage]: { at: now, rows, people: few ? null : people } } };
  const facts = { stage, rows, ...(!few && { people }) };
  const happenings = [{ event: "data-forgotten", subject: ref.cohort, facts }];
  await record(ports, ref, { by: "workflow", now }, { put: [put], happenings, letters: [] });
  return { ...put, version: put.version + 1 };
}

async function stored(store: Pick<Store, "commit">, row: Retention, writes: readonly Write[]): Promise<Retention> {
  await store.commit([{ put: row }, ...writes]);
  return { ...row, version: row.version + 1 };
}
