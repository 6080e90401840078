/** A whole cohort of any size, played in memory by the very steps, and what of it has a limit in AWS. */
import { createIds } from "@tamkine/core/access/ids";
import { momentOf } from "@tamkine/core/cohort/milestones";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { daysAfter } from "@tamkine/core/kernel/time";
import type { Programme } from "@tamkine/core/programme/programme";
import { castOf } from "@tamkine/core/rehearsal/cast";
import { chance } from "@tamkine/core/rehearsal/chance";
import { people } from "@tamkine/core/rehearsal/people";
import { type CarriedOut, play } from "@tamkine/core/rehearsal/play";
import { inBatches } from "@tamkine/core/workflow/batches";
import { nobodyIn } from "@tamkine/core/world";
import { aCohort, anOrganiser, aProgramme } from "@tamkine/core/worlds/makers";

/** The most that was met of each thing. */
export interface Met {
  pairs: number;
  letters: number;
  turns: number;
  /** Events in the history of the cohort's one execution. */
  events: number;
  /** Bytes of the largest answer of a step, which is kept in the execution. */
  payload: number;
  /** Letters of the largest turn. */
  burst: number;
  /** Letters of the largest batch: one call. */
  batch: number;
  /** Bytes of the largest item, and its kind. */
  item: { bytes: number; kind: string };
  /** Bytes of the whole cohort: what each step reads. */
  world: number;
  /** Write units of the largest step or act: transactions cost two a kilobyte. */
  writes: number;
  /** Milliseconds of processor of the slowest step, without reading and writing. */
  slowest: { ms: number; step: string };
}

/** Letters that a request sends itself; more are left to the next step. */
const byRequest = 10;
/** Events of a turn: step, map, choice and wait; and of each batch in the map. See stacks/cohort.asl.json. */
const eventsOf = (batches: number): number => 5 + 4 + 2 + 6 + 7 * batches;

/** A row has its keys beside what it says. */
const keyBytes = 200;
const writeUnits = (row: object): number => 2 * Math.ceil((Buffer.byteLength(JSON.stringify(row)) + keyBytes) / 1024);

/** @param pairs how many the programme aims at; a tenth more sign up */
export function playSeason(pairs: number, seed = 1): Met {
  const programme: Programme = aProgramme({ goals: { ...aProgramme().goals, mentors: pairs, mentees: pairs } });
  const cohort: Cohort = aCohort({ phase: "draft" });
  const ids = createIds("scale ".padEnd(40, "."));
  const luck = chance(seed);
  const owner = anOrganiser({ role: "owner" });
  const everybody = people(programme, cohort, luck, 2 * pairs);
  const met: Met = {
    pairs: 0,
    letters: 0,
    turns: 0,
    events: 0,
    payload: 0,
    burst: 0,
    batch: 0,
    item: { bytes: 0, kind: "" },
    world: 0,
    writes: 0,
    slowest: { ms: 0, step: "" },
  };
  let left: string[] = [];
  let since = process.cpuUsage();

  function watch({ step, outcome, letters, world }: CarriedOut): void {
    const { user } = process.cpuUsage(since);
    for (const item of outcome.put) {
      const bytes = Buffer.byteLength(JSON.stringify(item));
      if (bytes > met.item.bytes) met.item = { bytes, kind: item.kind };
    }
    const rows = [...outcome.put, ...(outcome.ensure ?? []), ...letters, ...outcome.happenings];
    met.writes = Math.max(
      met.writes,
      rows.reduce((sum, row) => sum + writeUnits(row), 0),
    );
    const own = letters.map(({ id }) => id);
    if (step === undefined) left.push(...(own.length > byRequest ? own : []));
    else {
      const batches = inBatches([...left, ...own]);
      met.turns += 1;
      met.events += eventsOf(batches.length);
      met.payload = Math.max(met.payload, Buffer.byteLength(JSON.stringify({ batches })));
      met.burst = Math.max(met.burst, left.length + own.length);
      met.batch = Math.max(met.batch, ...batches.map(({ deliveries }) => deliveries.length));
      if (user / 1000 > met.slowest.ms) met.slowest = { ms: user / 1000, step };
      left = [];
    }
    met.pairs = Math.max(met.pairs, world.pairs.length);
    since = process.cpuUsage();
  }

  const from = daysAfter(momentOf(cohort, programme, "intakeOpens"), -1);
  const until = daysAfter(momentOf(cohort, programme, "closes"), 30);
  const cast = castOf({ luck, ids, people: everybody, owner });
  const played = play(nobodyIn(programme, cohort), { organisers: [owner], ids, cast, from, until, watch });
  return { ...met, letters: played.letters.length, world: Buffer.byteLength(JSON.stringify(played.world)) };
}
